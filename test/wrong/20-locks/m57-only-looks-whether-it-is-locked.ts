// Misconception: M57 to look at a lock is to have it
// File: transfer.ts
// Caught by: 3. withLock > is right in every order
// Says: from the first look
// BEGIN REGION lockedTransfer
export function* lockedTransfer(lock: Lock, from: Account, to: Account, amount: number): Coro<boolean> {
  while (lock.locked()) yield;
  return yield* hastyTransfer(from, to, amount);
}
// END REGION
