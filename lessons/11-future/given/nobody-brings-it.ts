import type { Coro } from '../../09-decorators/coroutine.ts';
import { Future } from '../future.ts';
import { drive } from './drive.ts';
import { ReadyQueue } from './ready-queue.ts';

/** One coroutine waits for a box; a driver calls its `next()`. */
export function demo(): void {
  const loop = new ReadyQueue();
  const platform = new Future<number>({ loop });

  function* traveller(): Coro<string> {
    const n = yield* platform;
    return `off to ${n}`;
  }

  drive(traveller(), loop);
  loop.runUntilEmpty();
  platform.setResult(4);
  loop.runUntilEmpty();
}
