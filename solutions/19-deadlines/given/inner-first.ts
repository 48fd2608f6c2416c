import {
  type Coro,
  coroutine,
  EventLoop,
  sleep,
  TimeoutError,
  timeout,
  VirtualSelector,
} from '../../asyncio.ts';

/** The inner deadline passes; the outer body goes on, until its own deadline passes, too. */
export function demo(): void {
  const loop = new EventLoop(new VirtualSelector());

  const body = coroutine(function* body(): Coro<void> {
    try {
      yield* timeout(2, () => sleep(10));
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      yield* sleep(10);
    }
  });
  const nested = coroutine(function* nested(): Coro<void> {
    yield* timeout(5, body);
  });
  loop.createTask(nested()).addDoneCallback(function stop() {
    loop.stop();
  });
  loop.runForever();
}
