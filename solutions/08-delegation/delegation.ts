/** A number, or a list of trees. */
export type Tree = number | readonly Tree[];

/**
 * All the numbers of a tree, in the order in which you read them.
 * It looks into a branch only when the first number of that branch is wanted.
 */
// #region flatten
export function* flatten(tree: Tree): Generator<number, void, void> {
  // BEGIN SOLUTION 1: yield a number as it is; delegate to each branch
  if (typeof tree === 'number') {
    yield tree;
    return;
  }
  for (const branch of tree) yield* flatten(branch);
  // END SOLUTION
}
// #endregion

/**
 * One question of a dialogue. It asks, checks the answer, and asks again as long as the answer is wrong.
 *
 * It returns the first right answer, so a larger dialogue can write `const age = yield* receive('age?', isNumber)`, and
 * the compiler knows that `age` is a number. An error that is thrown in is not an answer: it comes out as it is.
 *
 * @param check says whether an answer is right; call it once for each answer
 */
// #region receive
export function* receive<T>(
  question: string,
  check: (answer: unknown) => answer is T,
): Generator<string, T, unknown> {
  // BEGIN SOLUTION 2: ask until an answer is right, and return that one
  while (true) {
    const answer = yield question;
    if (check(answer)) return answer;
  }
  // END SOLUTION
}
// #endregion

/**
 * Runs two parts, one after the other, and returns the sum of the two numbers that they return.
 * While a part runs, everything else is between that part and the caller: what it yields, is told, and has thrown into it.
 *
 * @param part makes a frame that has not started
 */
// #region sumTwice
export function* sumTwice<Q, A>(part: () => Generator<Q, number, A>): Generator<Q, number, A> {
  // BEGIN SOLUTION 3: run a part, then another, and add what they return
  const first = yield* part();
  const second = yield* part();
  return first + second;
  // END SOLUTION
}
// #endregion

/**
 * Throws `error` into `inner`, as `yield*` does. An iterator without a `throw` method cannot be told of an error: it is
 * closed, if it can be, and a `TypeError` comes out instead.
 */
// #region throwInto
function throwInto<T, R, N>(inner: Iterator<T, R, N>, error: unknown): IteratorResult<T, R> {
  if (inner.throw) return inner.throw(error);
  inner.return?.();
  throw new TypeError('the inner iterator has no throw()');
}
// #endregion

/**
 * `yield*`, written without it, for two of the three doors.
 *
 * - `next(v)`: `inner` is told `v`;
 * - `throw(e)`: `e` is thrown into `inner`, by `throwInto(inner, e)`;
 * - `inner` ends: what it returned is returned.
 *
 * What `inner` throws comes out as it is, and after that `inner` is not called again.
 */
// #region delegate
export function* delegate<T, R, N>(inner: Iterator<T, R, N>): Generator<T, R, N> {
  // BEGIN SOLUTION 4: hand out what inner yields, and hand in what comes back, by the same door
  let step = inner.next();
  while (!step.done) {
    let told: N;
    try {
      told = yield step.value;
    } catch (error) {
      step = throwInto(inner, error);
      continue;
    }
    step = inner.next(told); // below the try: an error that comes out of `inner` must not be thrown back into it
  }
  return step.value;
  // END SOLUTION
}
// #endregion

/** What a caller sees of a frame: its three doors, and that `yield*` and `for...of` accept it. */
export interface Tube<T, R, N> {
  next(...told: [] | [N]): IteratorResult<T, R>;
  throw(error: unknown): IteratorResult<T, R>;
  return(value: R): IteratorResult<T, R>;
  [Symbol.iterator](): Tube<T, R, N>;
}

/**
 * The whole `yield*`, without a generator: an object with three methods, each of which sees what it is given.
 * A caller cannot tell it from a frame whose whole body is `return yield* inner`:
 *
 * - before the first `next()` nothing reaches `inner`: what that `next(v)` passes in is lost, and `throw` and `return` end the
 *   tube without a call of `inner`;
 * - then each call goes through to `inner`, with its value, and what `inner` answers is the answer;
 * - a call that comes while another one is still in `inner` is refused with a `TypeError`, and changes nothing;
 * - when `inner` has ended or thrown, the tube has ended, and nothing reaches `inner` any more.
 */
// #region tube
export function tube<T, R, N>(inner: Iterator<T, R, N>): Tube<T, R, N> {
  // BEGIN SOLUTION 5: remember where the frame would stand; hand on everything else
  let state: 'not started' | 'paused' | 'in a call' | 'ended' = 'not started';
  const end = (value: R): IteratorResult<T, R> => ({ value, done: true });

  function through(call: () => IteratorResult<T, R>): IteratorResult<T, R> {
    if (state === 'in a call') throw new TypeError('the tube is already running');
    state = 'in a call';
    let hasEnded = true; // unless the call says otherwise: an error has ended it too
    try {
      const step = call();
      hasEnded = step.done === true;
      return step;
    } finally {
      state = hasEnded ? 'ended' : 'paused';
    }
  }

  return {
    next(...told) {
      if (state === 'ended') return end(undefined as R);
      const heard = state === 'not started' ? ([] as const) : told;
      return through(() => inner.next(...heard));
    },
    throw(error) {
      const isOpen = state === 'paused' || state === 'in a call';
      return through(() => {
        if (isOpen) return throwInto(inner, error);
        throw error;
      });
    },
    return(value) {
      const isOpen = state === 'paused' || state === 'in a call';
      return through(() => (isOpen && inner.return ? inner.return(value) : end(value)));
    },
    [Symbol.iterator]() {
      return this;
    },
  };
  // END SOLUTION
}
// #endregion
