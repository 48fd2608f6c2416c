import type { Coro } from '../../09-decorators/coroutine.ts';
import { Lock, withLock } from '../lock.ts';
import { type Account, hastyTransfer } from './hasty-transfer.ts';

/** An account with a lock of its own. */
interface Locked extends Account {
  readonly lock: Lock;
}

/** Locks the one, and then the other. */
// #region lockBoth
function lockBoth(one: Locked, other: Locked, body: () => Coro<boolean>): Coro<boolean> {
  return withLock(one.lock, function* () {
    yield; // the bank looks for the other account
    return yield* withLock(other.lock, body);
  });
}
// #endregion

/** ann sends money to bob, and bob to ann. */
// #region twoWays
export function twoWays(): readonly Coro<boolean>[] {
  const ann: Locked = { balance: 100, lock: new Lock() };
  const bob: Locked = { balance: 100, lock: new Lock() };
  return [
    lockBoth(ann, bob, () => hastyTransfer(ann, bob, 60)),
    lockBoth(bob, ann, () => hastyTransfer(bob, ann, 60)),
  ];
}
// #endregion

/** The same, but both lock ann's account first. */
export function annFirst(): readonly Coro<boolean>[] {
  const ann: Locked = { balance: 100, lock: new Lock() };
  const bob: Locked = { balance: 100, lock: new Lock() };
  return [
    lockBoth(ann, bob, () => hastyTransfer(ann, bob, 60)),
    lockBoth(ann, bob, () => hastyTransfer(bob, ann, 60)),
  ];
}
