import { type Coro, EventLoop, VirtualSelector } from '../../asyncio.ts';

/** One coroutine is waited for twice. */
export function demo(): void {
  const loop = new EventLoop(new VirtualSelector());

  function* tea(): Coro<string> {
    return 'tea';
  }
  function* guest(): Coro<string[]> {
    const cup = tea();
    const first = yield* cup;
    const second = yield* cup;
    return [first, second];
  }
  loop.createTask(guest()).addDoneCallback(function stop() {
    loop.stop();
  });
  loop.runForever();
}
