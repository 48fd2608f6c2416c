import type { Coro } from '../../09-decorators/coroutine.ts';
import { Future } from '../../11-future/future.ts';
import { type FrameB, stepB } from '../step-b.ts';
import { Task } from '../task.ts';
import { TinyLoop } from './tiny-loop.ts';

/** The same wait in both designs. */
export function demo(): void {
  const loop = new TinyLoop();
  const oven = new Future<string>({ loop });

  function* cookB(): FrameB<string> {
    const bread = (yield oven) as string;
    return `${bread} toast`;
  }
  function* cookC(): Coro<string> {
    const bread = yield* oven;
    return `${bread} toast`;
  }
  const toast = new Future<string>({ loop });
  const frame = cookB();
  new Task(cookC(), { loop });
  stepB(frame, toast);
  loop.run();
  oven.setResult('rye');
  loop.run();
}
