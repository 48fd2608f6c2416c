import type { Coro } from '../09-decorators/coroutine.ts';
import { type Account, hastyTransfer } from './given/hasty-transfer.ts';
import { type Lock, withLock } from './lock.ts';

/**
 * Moves `amount` from one account to the other, and takes the fee from `from` too. Returns whether it did: when there is not
 * enough money for both, nothing changes.
 * @param ask asks another server for the fee, and pauses until the answer has come
 */
export function* transfer(
  from: Account,
  to: Account,
  amount: number,
  ask: () => Coro<number>,
): Coro<boolean> {
  // TODO 1: ask, look, change; where may other tasks get in?
  throw new Error('TODO 1: ask, look, change; where may other tasks get in?');
}

/** `hastyTransfer` as it is, but one at a time: while it is paused, no other task that uses `lock` gets in. */
export function lockedTransfer(lock: Lock, from: Account, to: Account, amount: number): Coro<boolean> {
  // TODO 3: with the lock
  throw new Error('TODO 3: with the lock');
}
