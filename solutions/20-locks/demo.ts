import { explore, type Outcome } from './explore.ts';
import { type Account, hastyTransfer } from './given/hasty-transfer.ts';
import { replay } from './given/replay.ts';
import { annFirst, twoWays } from './given/two-locks.ts';
import { Lock } from './lock.ts';
import { lockedTransfer } from './transfer.ts';

/** Two transfers of 60 at the same time, in every order; the same with a lock; then two locks, in the order that the loop chooses. */
export function demo(print: (line: string) => void): void {
  let ann: Account;
  let bob: Account;
  const money = () => `ann has ${ann.balance}, bob has ${bob.balance}`;
  const show = (outcomes: Outcome[]): void => {
    for (const { schedule, seen } of outcomes) print(`  ${schedule}: ${seen}`);
  };

  const hasty = () => {
    ann = { balance: 100 };
    bob = { balance: 0 };
    return [hastyTransfer(ann, bob, 60), hastyTransfer(ann, bob, 60)];
  };
  print('hasty');
  show(explore(hasty, money));

  const locked = () => {
    const lock = new Lock();
    ann = { balance: 100 };
    bob = { balance: 0 };
    return [lockedTransfer(lock, ann, bob, 60), lockedTransfer(lock, ann, bob, 60)];
  };
  print('with a lock');
  show(explore(locked, money));

  print('two locks');
  for (const program of [twoWays, annFirst]) {
    const { schedule, end } = replay(program, []);
    print(`  ${program.name}, ${schedule}: ${end}`);
  }
}
