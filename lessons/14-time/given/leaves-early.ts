import { type Coro, coroutine } from '../../09-decorators/coroutine.ts';
import { sleep } from '../sleep.ts';
import { TimedLoop } from '../timed-loop.ts';
import { VirtualSelector } from './selector.ts';

/** A nap of an hour, which is cancelled after a second. */
export function demo(): void {
  const loop = new TimedLoop(new VirtualSelector());

  const napper = coroutine(function* napper(): Coro<void> {
    yield* sleep(3600);
  });
  const nap = loop.createTask(napper());
  nap.addDoneCallback(function stop() {
    loop.stop();
  });
  loop.callLater(1, function guest() {
    nap.cancel();
  });
  loop.runForever();
}
