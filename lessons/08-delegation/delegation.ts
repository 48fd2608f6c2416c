/** A number, or a list of trees. */
export type Tree = number | readonly Tree[];

/**
 * All the numbers of a tree, in the order in which you read them.
 * It looks into a branch only when the first number of that branch is wanted.
 */
export function* flatten(tree: Tree): Generator<number, void, void> {
  // TODO 1: yield a number as it is; delegate to each branch
  throw new Error('TODO 1: yield a number as it is; delegate to each branch');
}

/**
 * One question of a dialogue. It asks, checks the answer, and asks again as long as the answer is wrong.
 *
 * It returns the first right answer, so a larger dialogue can write `const age = yield* receive('age?', isNumber)`, and
 * the compiler knows that `age` is a number. An error that is thrown in is not an answer: it comes out as it is.
 *
 * @param check says whether an answer is right; call it once for each answer
 */
export function* receive<T>(
  question: string,
  check: (answer: unknown) => answer is T,
): Generator<string, T, unknown> {
  // TODO 2: ask until an answer is right, and return that one
  throw new Error('TODO 2: ask until an answer is right, and return that one');
}

/**
 * Runs two parts, one after the other, and returns the sum of the two numbers that they return.
 * While a part runs, everything else is between that part and the caller: what it yields, is told, and has thrown into it.
 *
 * @param part makes a frame that has not started
 */
export function* sumTwice<Q, A>(part: () => Generator<Q, number, A>): Generator<Q, number, A> {
  // TODO 3: run a part, then another, and add what they return
  throw new Error('TODO 3: run a part, then another, and add what they return');
}

/**
 * Throws `error` into `inner`, as `yield*` does. An iterator without a `throw` method cannot be told of an error: it is
 * closed, if it can be, and a `TypeError` comes out instead.
 */
function throwInto<T, R, N>(inner: Iterator<T, R, N>, error: unknown): IteratorResult<T, R> {
  if (inner.throw) return inner.throw(error);
  inner.return?.();
  throw new TypeError('the inner iterator has no throw()');
}

/**
 * `yield*`, written without it, for two of the three doors.
 *
 * - `next(v)`: `inner` is told `v`;
 * - `throw(e)`: `e` is thrown into `inner`, by `throwInto(inner, e)`;
 * - `inner` ends: what it returned is returned.
 *
 * What `inner` throws comes out as it is, and after that `inner` is not called again.
 */
export function* delegate<T, R, N>(inner: Iterator<T, R, N>): Generator<T, R, N> {
  // TODO 4: hand out what inner yields, and hand in what comes back, by the same door
  throw new Error('TODO 4: hand out what inner yields, and hand in what comes back, by the same door');
}

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
export function tube<T, R, N>(inner: Iterator<T, R, N>): Tube<T, R, N> {
  // TODO 5: remember where the frame would stand; hand on everything else
  throw new Error('TODO 5: remember where the frame would stand; hand on everything else');
}
