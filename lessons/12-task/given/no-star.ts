import type { Coro } from '../../09-decorators/coroutine.ts';
import { Future } from '../../11-future/future.ts';
import { Task } from '../task.ts';
import { TinyLoop } from './tiny-loop.ts';

/** A coroutine forgets a star, catches the error, and waits as it should. */
export function demo(): void {
  const loop = new TinyLoop();
  const oven = new Future<string>({ loop });

  function* cook(): Coro<string> {
    try {
      yield oven;
    } catch {
      return yield* oven;
    }
    return 'no bread';
  }
  new Task(cook(), { loop });
  loop.run();
  oven.setResult('rye');
  loop.run();
}
