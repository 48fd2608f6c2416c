import type { Coro } from '../../09-decorators/coroutine.ts';
import { Future } from '../../11-future/future.ts';
import { Task } from '../task.ts';
import { TinyLoop } from './tiny-loop.ts';

/** Two tasks wait for the bread, and the first one makes crumbs. */
export function demo(): void {
  const loop = new TinyLoop();
  const oven = new Future<string>({ loop });

  function* bob(): Coro<string> {
    const bread = yield* oven;
    throw new Error(`${bread} crumbs`);
  }
  function* cid(): Coro<string> {
    return yield* oven;
  }
  new Task(bob(), { loop });
  new Task(cid(), { loop });
  loop.run();
  oven.setResult('rye');
  loop.run();
}
