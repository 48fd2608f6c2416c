/**
 * Drives a generator to its end and writes down every answer of `next()`, in order.
 * The last entry is the answer with `done: true`.
 *
 * `Generator<T, R, void>` reads: it yields values of type `T`, and returns an `R` at its end.
 */
// #region stepper
export function stepper<T, R>(generator: Generator<T, R, void>): IteratorResult<T, R>[] {
  // BEGIN SOLUTION 1: ask until the answer says done, and keep every answer
  const answers: IteratorResult<T, R>[] = [];
  while (true) {
    const answer = generator.next();
    answers.push(answer);
    if (answer.done) return answers; // after the push: the end is an answer too
  }
  // END SOLUTION
}
// #endregion

/**
 * The whole numbers from `start` up to `stop`, without `stop`. It can be walked over as often as you like.
 */
// #region Range
export class Range implements Iterable<number> {
  readonly start: number;
  readonly stop: number;

  constructor(start: number, stop: number) {
    this.start = start;
    this.stop = stop;
  }

  /** A new walk, written by hand: an object with a `next()`, and no generator. */
  [Symbol.iterator](): Iterator<number, undefined, void> {
    // BEGIN SOLUTION 2: return an object whose next() knows how far this walk has come
    let at = this.start; // belongs to this walk: another walk has its own
    const stop = this.stop;
    return {
      next() {
        if (at >= stop) return { value: undefined, done: true };
        const value = at;
        at += 1;
        return { value, done: false };
      },
    };
    // END SOLUTION
  }
}
// #endregion

/**
 * The same numbers as `Range`, as one walk: a generator.
 */
// #region rangeGen
export function* rangeGen(start: number, stop: number): Generator<number, void, void> {
  // BEGIN SOLUTION 3: yield each number from start up to stop, without stop
  for (let at = start; at < stop; at++) yield at;
  // END SOLUTION
}
// #endregion

/**
 * What `for (const value of values) body(value)` does, by hand. The body returns `'break'` to leave the loop.
 */
// #region forOf
export function forOf<T>(values: Iterable<T>, body: (value: T) => 'break' | undefined): void {
  // BEGIN SOLUTION 4: do what for...of does, without for...of
  const walk = values[Symbol.iterator]();
  while (true) {
    const step = walk.next();
    if (step.done) return; // the iterator ended by itself: no return()
    if (body(step.value) === 'break') {
      walk.return?.();
      return;
    }
  }
  // END SOLUTION
}
// #endregion

/**
 * The same loop, for a body or an iterator that may throw.
 * @throws what the body throws; otherwise what the iterator throws
 */
// #region forOfWithErrors
export function forOfWithErrors<T>(values: Iterable<T>, body: (value: T) => 'break' | undefined): void {
  // BEGIN SOLUTION 5: the loop of forOf, which a body may also leave by throwing
  const walk = values[Symbol.iterator]();
  while (true) {
    const step = walk.next(); // outside the try: an iterator whose next() throws is finished
    if (step.done) return;
    let answer: 'break' | undefined;
    try {
      answer = body(step.value);
    } catch (error) {
      try {
        walk.return?.();
      } catch {
        // the body's error came first, and is the one that the caller gets
      }
      throw error;
    }
    if (answer === 'break') {
      walk.return?.(); // outside the try too: if this throws, there is nothing left to call
      return;
    }
  }
  // END SOLUTION
}
// #endregion

/**
 * One value from each walk in turn, then the next from each. A walk that has ended is left out; when all have ended, so has this one.
 */
// #region interleave
export function* interleave<T>(...walks: Iterator<T, unknown, void>[]): Generator<T, void, void> {
  // BEGIN SOLUTION 6: ask the walks in turn, and drop each one when it says done
  let open = walks;
  while (open.length > 0) {
    const stillOpen: typeof walks = [];
    for (const walk of open) {
      const step = walk.next();
      if (step.done) continue;
      stillOpen.push(walk);
      yield step.value; // asked for this one only: the next walk is asked when its turn is wanted
    }
    open = stillOpen;
  }
  // END SOLUTION
}
// #endregion
