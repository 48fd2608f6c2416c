import { type Coro, coroutine } from '../../09-decorators/coroutine.ts';
import { sleep } from '../sleep.ts';
import { TimedLoop } from '../timed-loop.ts';
import { VirtualSelector } from './selector.ts';

/** Two tasks sleep for a second, and the loop stops when both are done. */
export function demo(): void {
  const loop = new TimedLoop(new VirtualSelector());

  const hello = coroutine(function* hello(): Coro<void> {
    yield* sleep(1);
  });
  loop.createTask(hello(), { name: 'one' });
  const two = loop.createTask(hello(), { name: 'two' });
  two.addDoneCallback(function stop() {
    loop.stop();
  });
  loop.runForever();
}
