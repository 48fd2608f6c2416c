import { type Coro, coroutine, EventLoop, sleep, VirtualSelector } from '../../asyncio.ts';

/** A nap of an hour, which is cancelled after a second. */
export function demo(): void {
  const loop = new EventLoop(new VirtualSelector());

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
