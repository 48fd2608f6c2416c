import type { Coro } from '../09-decorators/coroutine.ts';

/** Takes the lines that a coroutine prints. */
export type Log = (line: string) => void;

// #region phase1
export function* phase1(log: Log): Coro<string> {
  log('in phase1');
  return 'result1';
}
// #endregion

// #region phase2
export function* phase2(log: Log, arg: string): Coro<string> {
  log('in phase2');
  return `result2 derived from ${arg}`;
}
// #endregion

/**
 * Prints `in outer`, then `waiting for result1`, and waits for `phase1`. Then prints `waiting for result2`, and waits for
 * `phase2`, which it calls with the result of `phase1`. Returns both results.
 */
// #region outer
export function* outer(log: Log): Coro<[string, string]> {
  // BEGIN SOLUTION 1: wait for phase1, then for phase2, and return both results
  log('in outer');
  log('waiting for result1');
  const result1 = yield* phase1(log);
  log('waiting for result2');
  const result2 = yield* phase2(log, result1);
  return [result1, result2];
  // END SOLUTION
}
// #endregion
