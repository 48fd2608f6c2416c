// Misconception: M57 a lock is needed wherever something is changed
// File: transfer.ts
// Caught by: 1. transfer > makes nobody wait while it asks
// Says: need no lock
// BEGIN REGION transfer
const bank: { isBusy: boolean } = { isBusy: false };

export function* transfer(
  from: Account,
  to: Account,
  amount: number,
  ask: () => Coro<number>,
): Coro<boolean> {
  while (bank.isBusy) yield;
  bank.isBusy = true;
  try {
    const fee = yield* ask();
    if (from.balance < amount + fee) return false;
    from.balance -= amount + fee;
    to.balance += amount;
    return true;
  } finally {
    bank.isBusy = false;
  }
}
// END REGION
