import type { Coro } from '../09-decorators/coroutine.ts';
import { type Account, hastyTransfer } from './given/hasty-transfer.ts';
import { type Lock, withLock } from './lock.ts';

/**
 * Moves `amount` from one account to the other, and takes the fee from `from` too. Returns whether it did: when there is not
 * enough money for both, nothing changes.
 * @param ask asks another server for the fee, and pauses until the answer has come
 */
// #region transfer
export function* transfer(
  from: Account,
  to: Account,
  amount: number,
  ask: () => Coro<number>,
): Coro<boolean> {
  // BEGIN SOLUTION 1: ask, look, change; where may other tasks get in?
  const fee = yield* ask();
  if (from.balance < amount + fee) return false;
  from.balance -= amount + fee;
  to.balance += amount;
  return true;
  // END SOLUTION
}
// #endregion

/** `hastyTransfer` as it is, but one at a time: while it is paused, no other task that uses `lock` gets in. */
// #region lockedTransfer
export function lockedTransfer(lock: Lock, from: Account, to: Account, amount: number): Coro<boolean> {
  // BEGIN SOLUTION 3: with the lock
  return withLock(lock, () => hastyTransfer(from, to, amount));
  // END SOLUTION
}
// #endregion
