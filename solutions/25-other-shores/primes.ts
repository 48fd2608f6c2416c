import { type Coro, coroutine } from '../09-decorators/coroutine.ts';
import type { Future } from '../11-future/future.ts';
import { gather } from '../16-many-at-once/gather.ts';
import { split } from './given/jobs.ts';

/** Has the primes from `from` up to, but not including, `to` counted elsewhere. */
export type AskForPrimes = (from: number, to: number) => Future<number>;

/** Counts the primes below `limit`, in so many parts. Each part is a job. */
// #region countInParts
export const countInParts = coroutine(function* countInParts(
  ask: AskForPrimes,
  limit: number,
  parts: number,
): Coro<number> {
  const ranges = split(limit, parts);
  // BEGIN SOLUTION 5: ask for every part, wait for all of them, add up
  const counts = yield* gather(...ranges.map(([from, to]) => ask(from, to)));
  return counts.reduce((sum, count) => sum + count, 0);
  // END SOLUTION
});
// #endregion
