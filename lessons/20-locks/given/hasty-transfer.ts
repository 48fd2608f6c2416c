import type { Coro } from '../../09-decorators/coroutine.ts';

export interface Account {
  balance: number;
}

/** Moves `amount` from one account to the other, if there is enough. Returns whether it did. */
// #region hasty
export function* hastyTransfer(from: Account, to: Account, amount: number): Coro<boolean> {
  const before = from.balance;
  if (before < amount) return false;
  yield; // the bank writes it down
  from.balance = before - amount;
  to.balance += amount;
  return true;
}
// #endregion
