import { explore } from './explore.ts';
import { type Account, hastyTransfer } from './given/hasty-transfer.ts';
import { Lock } from './lock.ts';
import { lockedTransfer } from './transfer.ts';

/** Two transfers at the same time, in every order: without a lock, and with one. */
export function demo(print: (line: string) => void): void {
  let ann: Account;
  let bob: Account;
  const money = () => `ann has ${ann.balance}, bob has ${bob.balance}`;
  const hasty = () => {
    ann = { balance: 100 };
    bob = { balance: 0 };
    return [hastyTransfer(ann, bob, 60), hastyTransfer(ann, bob, 60)];
  };
  for (const { schedule, seen } of explore(hasty, money)) print(`${schedule}: ${seen}`);

  const safe = () => {
    ann = { balance: 100 };
    bob = { balance: 0 };
    const lock = new Lock();
    return [lockedTransfer(lock, ann, bob, 60), lockedTransfer(lock, ann, bob, 60)];
  };
  for (const { schedule, seen } of explore(safe, money)) print(`${schedule}: ${seen}`);
}
