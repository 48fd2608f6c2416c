// Misconception: M57 only the change needs the lock
// File: transfer.ts
// Caught by: 3. withLock > is right in every order
// Says: from the first look
// BEGIN REGION lockedTransfer
export function* lockedTransfer(lock: Lock, from: Account, to: Account, amount: number): Coro<boolean> {
  yield* withLock(lock, function* () {});
  return yield* hastyTransfer(from, to, amount);
}
// END REGION
