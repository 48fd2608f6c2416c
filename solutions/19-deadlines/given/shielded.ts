import { type Coro, coroutine, EventLoop, shield, sleep, VirtualSelector, waitFor } from '../../asyncio.ts';

/** A caller waits for shielded work, for two seconds. The work takes three. */
export function demo(): void {
  const loop = new EventLoop(new VirtualSelector());

  const work = coroutine(function* work(): Coro<void> {
    yield* sleep(3);
  });
  const inner = loop.createTask(work());
  const caller = coroutine(function* caller(): Coro<void> {
    yield* waitFor(shield(inner), 2);
  });
  loop.createTask(caller());
  inner.addDoneCallback(function stop() {
    loop.stop();
  });
  loop.runForever();
}
