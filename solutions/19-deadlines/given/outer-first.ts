import { type Coro, coroutine, EventLoop, sleep, timeout, VirtualSelector } from '../../asyncio.ts';

/** The outer deadline passes while the inner body runs. */
export function demo(): void {
  const loop = new EventLoop(new VirtualSelector());

  const body = coroutine(function* body(): Coro<void> {
    yield* timeout(5, () => sleep(10));
  });
  const nested = coroutine(function* nested(): Coro<void> {
    yield* timeout(2, body);
  });
  loop.createTask(nested()).addDoneCallback(function stop() {
    loop.stop();
  });
  loop.runForever();
}
