/** A number, or a list of trees. */
export type Tree = number | readonly Tree[];

/**
 * All the numbers of a tree, in the order in which you read them.
 * It looks into a branch only when its first number is wanted.
 */
export function* flatten(tree: Tree): Generator<number, void, void> {
  // TODO 1: yield a number as it is; let each branch yield its own
  throw new Error('TODO 1: yield a number as it is; let each branch yield its own');
}

/**
 * One question of a dialogue. It asks, looks at the answer, and asks again as long as the answer is not right.
 *
 * It returns the first right answer, so a larger dialogue can write `const age = yield* receive('age?', isNumber)`, and
 * the compiler knows that `age` is a number.
 *
 * An error that is thrown in is no answer: it comes out as it is.
 *
 * @param check says whether an answer is right; it sees each answer once
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
 *
 * Whoever drives it talks to the part that is running: what the part yields, is told, has thrown into it or ends with is
 * none of its business.
 *
 * @param part makes a frame that has not begun yet
 */
export function* sumTwice<Q, A>(part: () => Generator<Q, number, A>): Generator<Q, number, A> {
  // TODO 3: run a part, then another, and add what they return
  throw new Error('TODO 3: run a part, then another, and add what they return');
}

/**
 * `yield*`, written without it. `return yield* delegate(inner)` does what `yield* inner` does, but for one door: when it
 * is closed it closes `inner`, cannot tell it with which value, and does not look at the answer.
 *
 * - `next(v)`: `inner` is told `v`;
 * - `throw(e)`: `e` is thrown into `inner`; one that has no `throw` is closed, and a `TypeError` comes out;
 * - `return(v)`: `inner` is closed, if it has a `return`;
 * - `inner` ends: what it has ended with is returned.
 *
 * What `inner` throws comes out unchanged, and is the last that is heard of it.
 */
export function* delegate<T, R, N>(inner: Iterator<T, R, N>): Generator<T, R, N> {
  // TODO 4: hand on what inner yields, hand in what comes through each door
  throw new Error('TODO 4: hand on what inner yields, hand in what comes through each door');
}

/** What a caller sees of a frame: its three doors, and that `yield*` and `for...of` accept it. */
export interface Tube<T, R, N> {
  next(...told: [] | [N]): IteratorResult<T, R>;
  throw(error: unknown): IteratorResult<T, R>;
  return(value: R): IteratorResult<T, R>;
  [Symbol.iterator](): Tube<T, R, N>;
}

/**
 * The same without a generator: an object with three methods, each of which sees what it is given.
 * A caller cannot tell it from a frame whose whole body is `return yield* inner`:
 *
 * - before the first `next()` nothing reaches `inner`: what that `next(v)` brings is lost, `throw` and `return` end the
 *   tube, and `inner` is not touched;
 * - then each call goes through to `inner`, with its value, and the answer of `inner` is the answer;
 * - when `inner` has ended or thrown, nothing reaches it any more: the tube has ended.
 */
export function tube<T, R, N>(inner: Iterator<T, R, N>): Tube<T, R, N> {
  // TODO 5: remember whether it has begun and whether it has ended; hand on everything else
  throw new Error('TODO 5: remember whether it has begun and whether it has ended; hand on everything else');
}
