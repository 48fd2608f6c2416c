// Misconception: calling it with a lock is enough
// File: transfer.ts
// Caught by: 3. withLock > makes the transfer wait for its lock
// Says: begins nothing before it has it
// BEGIN REGION lockedTransfer
export function lockedTransfer(_lock: Lock, from: Account, to: Account, amount: number): Coro<boolean> {
  void withLock;
  return hastyTransfer(from, to, amount);
}
// END REGION
