import type { Coro } from '../09-decorators/coroutine.ts';
import { Future } from './future.ts';
import { drive } from './given/drive.ts';
import { ReadyQueue } from './given/ready-queue.ts';

/** Three travellers wait for one box: ann and bob come before it is filled, and cid comes late. */
export function demo(print: (line: string) => void): void {
  const loop = new ReadyQueue();
  const platform = new Future<number>({ loop });

  function* traveller(name: string): Coro<void> {
    print(`${name}: which platform?`);
    for (let look = 0; look < 2; look++) print(`${name}: platform ${yield* platform}`);
  }

  drive(traveller('ann'), loop);
  drive(traveller('bob'), loop);
  loop.runUntilEmpty();
  print(`main: ${platform}`);

  platform.setResult(4);
  print(`main: platform ${platform.result()}`);
  loop.runUntilEmpty();

  try {
    platform.setResult(9);
    print(`main: platform ${platform.result()}`);
  } catch (error) {
    print(`main: ${(error as Error).name}`);
  }
  print(`main: cancelled: ${platform.cancel()}`);

  drive(traveller('cid'), loop);
  platform.addDoneCallback((box) => print(`loudspeaker: platform ${box.result()}`));
  print(`main: platform ${platform.result()}`);
  loop.runUntilEmpty();
}
