/**
 * Drives a generator to its end and writes down every answer of `next()`, in order.
 * The last entry is the answer with `done: true`.
 *
 * `Generator<T, R, void>` reads: it yields values of type `T`, and returns an `R` at its end.
 */
export function stepper<T, R>(generator: Generator<T, R, void>): IteratorResult<T, R>[] {
  // TODO 1: ask until the answer says done, and keep every answer
  throw new Error('TODO 1: ask until the answer says done, and keep every answer');
}

/**
 * The whole numbers from `start` up to `stop`, without `stop`. It can be walked over as often as you like.
 */
export class Range implements Iterable<number> {
  readonly start: number;
  readonly stop: number;

  constructor(start: number, stop: number) {
    this.start = start;
    this.stop = stop;
  }

  /** A new walk, written by hand: an object with a `next()`, and no generator. */
  [Symbol.iterator](): Iterator<number, undefined, void> {
    // TODO 2: return an object whose next() knows how far this walk has come
    throw new Error('TODO 2: return an object whose next() knows how far this walk has come');
  }
}

/**
 * The same numbers as `Range`, as one walk: a generator.
 */
export function* rangeGen(start: number, stop: number): Generator<number, void, void> {
  // TODO 3: yield each number from start up to stop, without stop
  throw new Error('TODO 3: yield each number from start up to stop, without stop');
}

/**
 * What `for (const value of values) body(value)` does, by hand. The body returns `'break'` to leave the loop.
 */
export function forOf<T>(values: Iterable<T>, body: (value: T) => 'break' | undefined): void {
  // TODO 4: do what for...of does, without for...of
  throw new Error('TODO 4: do what for...of does, without for...of');
}

/**
 * The same loop, for a body or an iterator that may throw.
 * @throws what the body throws; otherwise what the iterator throws
 */
export function forOfWithErrors<T>(values: Iterable<T>, body: (value: T) => 'break' | undefined): void {
  // TODO 5: the loop of forOf, which a body may also leave by throwing
  throw new Error('TODO 5: the loop of forOf, which a body may also leave by throwing');
}

/**
 * One value from each walk in turn, then the next from each. A walk that has ended is left out; when all have ended, so has this one.
 */
export function* interleave<T>(...walks: Iterator<T, unknown, void>[]): Generator<T, void, void> {
  // TODO 6: ask the walks in turn, and drop each one when it says done
  throw new Error('TODO 6: ask the walks in turn, and drop each one when it says done');
}
