import type { Coro } from '../../09-decorators/coroutine.ts';
import { Future } from '../future.ts';
import { ReadyQueue } from './ready-queue.ts';

/** Two ways to read a full box, both driven by hand: a generator around it, and its own `yield*`. */
export function demo(): void {
  const platform = new Future<number>({ loop: new ReadyQueue() });
  platform.setResult(4);

  function* wait(): Coro<number> {
    yield platform;
    return platform.result();
  }
  function* direct(): Coro<number> {
    return yield* platform;
  }

  const first = wait();
  first.next();
  first.next();
  const second = direct();
  second.next();
}
