import type { Coro } from '../09-decorators/coroutine.ts';

/** Takes the lines that a coroutine prints. */
export type Log = (line: string) => void;

export function* phase1(log: Log): Coro<string> {
  log('in phase1');
  return 'result1';
}

export function* phase2(log: Log, arg: string): Coro<string> {
  log('in phase2');
  return `result2 derived from ${arg}`;
}

/**
 * Prints `in outer`, then `waiting for result1`, and waits for `phase1`. Then prints `waiting for result2`, and waits for
 * `phase2`, which it calls with the result of `phase1`. Returns both results.
 */
export function* outer(log: Log): Coro<[string, string]> {
  // TODO 1: wait for phase1, then for phase2, and return both results
  throw new Error('TODO 1: wait for phase1, then for phase2, and return both results');
}
