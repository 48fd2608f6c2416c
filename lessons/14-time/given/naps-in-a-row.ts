import { type Coro, coroutine, EventLoop, sleep, VirtualSelector } from '../../asyncio.ts';

/** Two naps of a second in one coroutine; the second is called before the first begins. */
export function demo(): void {
  const loop = new EventLoop(new VirtualSelector());

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
