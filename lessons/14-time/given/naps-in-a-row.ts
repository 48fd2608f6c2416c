import { type Coro, coroutine } from '../../09-decorators/coroutine.ts';
import { sleep } from '../sleep.ts';
import { TimedLoop } from '../timed-loop.ts';
import { VirtualSelector } from './selector.ts';

/** Two naps of a second in one coroutine; the second is called before the first begins. */
export function demo(): void {
  const loop = new TimedLoop(new VirtualSelector());

  const inARow = coroutine(function* inARow(): Coro<void> {
    const nap = sleep(1);
    yield* sleep(1);
    yield* nap;
  });
  loop.createTask(inARow()).addDoneCallback(function stop() {
    loop.stop();
  });
  loop.runForever();
}
