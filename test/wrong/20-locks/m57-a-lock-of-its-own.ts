// Misconception: M57 any lock will do
// File: transfer.ts
// Caught by: 3. withLock > makes the transfer wait for its lock
// Says: begins nothing before it has it
// BEGIN REGION lockedTransfer
export function lockedTransfer(lock: Lock, from: Account, to: Account, amount: number): Coro<boolean> {
  const own = new (lock.constructor as new () => Lock)();
  return withLock(own, () => hastyTransfer(from, to, amount));
}
// END REGION
