/** Tells the time, in seconds, and lets it pass. */
export interface Clock {
  /** The time now, in seconds. */
  now(): number;
  /**
   * Returns when `seconds` have passed, and not before. Meanwhile its caller can do nothing else.
   *
   * @throws RangeError when `seconds` is not a number from 0 up
   */
  sleep(seconds: number): void;
}

/** A clock that begins at 0 and stands still, except when it is told to sleep: then it jumps, so an hour takes no time. */
export class VirtualClock implements Clock {
  #milliseconds = 0; // whole ones: 0.1 + 0.2 is not 0.3

  now(): number {
    return this.#milliseconds / 1000;
  }

  sleep(seconds: number): void {
    if (!(seconds >= 0)) throw new RangeError(`sleep for how long? ${seconds} is not a time`);
    this.#milliseconds += Math.round(seconds * 1000);
  }
}

/**
 * The first `n` Fibonacci numbers, 1, 1, 2, 3, ..., slowly. After each number it is told how many seconds to think. For
 * 0.1 seconds it prints `let me think 0.1 secs`, and sleeps that long on `clock`. Then comes the next number, or the end:
 * it thinks after the last number too.
 *
 * `Generator<number, void, number>` reads: it yields numbers, returns nothing, and is told numbers.
 */
// #region stupidFib
export function* stupidFib(
  n: number,
  clock: Clock,
  print: (line: string) => void,
): Generator<number, void, number> {
  // BEGIN SOLUTION 1: hand out a number, hear how long to think, and think
  let a = 0;
  let b = 1;
  for (let index = 0; index < n; index++) {
    const seconds = yield b; // pauses: the driver has the token
    print(`let me think ${seconds} secs`);
    clock.sleep(seconds); // does not pause: the driver is in the middle of its next()
    [a, b] = [b, a + b];
  }
  // END SOLUTION
}
// #endregion

/** A number, and the time on the clock when the driver received it. */
export interface Stamped {
  /** In seconds. */
  readonly t: number;
  readonly value: number;
}

/**
 * Drives a frame that has not started yet, and stamps every number that it yields.
 *
 * For each number it takes one delay and tells it to the frame. It stops when the frame has ended, or when there is no
 * delay for the number that came last; then the frame stays paused, and another driver may go on with it.
 *
 * @param delays in seconds. An iterator: it has a `next()`, but a `for...of` does not accept it. It may never end.
 */
// #region driveSlow
export function driveSlow(
  frame: Generator<number, void, number>,
  delays: Iterator<number, unknown, void>,
  clock: Clock,
): Stamped[] {
  // BEGIN SOLUTION 2: stamp each number, and answer it with the next delay
  const stamped: Stamped[] = [];
  let step = frame.next();
  while (!step.done) {
    stamped.push({ t: clock.now(), value: step.value });
    const delay = delays.next();
    if (delay.done) break; // no return(): the frame stays paused, for the next driver
    step = frame.next(delay.value);
  }
  return stamped;
  // END SOLUTION
}
// #endregion

/** An attempt that went wrong. */
export interface Failed {
  /** Which one it was: 1 for the first. */
  readonly attempt: number;
  /** What it threw. */
  readonly error: unknown;
}

/**
 * Makes attempts until one succeeds, and returns its result. It yields each failed attempt, and is told how to go on:
 * `'again'` makes the next attempt; `'stop'` throws the error of the last one, the very same object.
 *
 * @param attempt makes the attempt with number `n`, which begins at 1
 */
// #region retry
export function* retry<T>(attempt: (n: number) => T): Generator<Failed, T, 'again' | 'stop'> {
  // BEGIN SOLUTION 3: make one attempt for each 'again'
  for (let n = 1; ; n++) {
    try {
      return attempt(n);
    } catch (error) {
      const answer = yield { attempt: n, error }; // the driver decides when the answer comes
      if (answer === 'stop') throw error;
    }
  }
  // END SOLUTION
}
// #endregion

/** Where the money is. Several cashiers may share one, and others may put money in or take it out. */
export interface Till {
  total: number;
}

/**
 * Yields what is in the till, is told an amount, puts it in, and so on; it never ends. An amount below 0 is paid out.
 */
// #region cashier
export function* cashier(till: Till): Generator<number, never, number> {
  // BEGIN SOLUTION 4: add every amount to what is in the till
  while (true) {
    const amount = yield till.total;
    till.total += amount; // reads and writes with no pause in between
  }
  // END SOLUTION
}
// #endregion

/** Counts down to 0, and can be told a number to go on from. It loses numbers: leave it as it is, and see how. */
// #region bogusCountdown
export function* bogusCountdown(from: number): Generator<number, void, number | undefined> {
  let n = from;
  while (n >= 0) {
    const told = yield n;
    n = told === undefined ? n - 1 : told;
  }
}
// #endregion

// #region countdown
/** A countdown in two parts: one that only speaks, and one that only listens. */
export interface Countdown {
  /** The numbers, for one loop: from the first down to 0. It is told nothing. */
  readonly numbers: Generator<number, void, void>;
  /**
   * Makes `n` the next number, whatever the last one was; the count goes on down from there. Before the next number, a
   * later jump replaces an earlier one. A number below 0 ends the count, and after the end a jump has no effect.
   */
  jumpTo(n: number): void;
}

/** Counts down from `from` to 0. Two countdowns share nothing. */
export function countdown(from: number): Countdown {
  // BEGIN SOLUTION 5: make the numbers for the loop, and a way to jump
  let upcoming = from; // not "the last one": it must be right while the frame is paused
  function* numbers(): Generator<number, void, void> {
    while (upcoming >= 0) {
      const n = upcoming;
      upcoming -= 1; // before the yield: after it, this would also happen to a number that was jumped to
      yield n;
    }
  }
  return {
    numbers: numbers(),
    jumpTo(n) {
      upcoming = n;
    },
  };
  // END SOLUTION
}
// #endregion
