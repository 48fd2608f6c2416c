import { type Coro, coroutine, EventLoop, sleep, VirtualSelector } from '../../asyncio.ts';

/** A cook stirs each second. A guest waits for a second, and then blocks for three. */
export function demo(print: (line: string) => void): void {
  const clock = new VirtualSelector();
  const loop = new EventLoop(clock);

  const cook = coroutine(function* cook(): Coro<void> {
    for (let count = 0; count < 2; count++) {
      yield* sleep(2);
      print(`cook stirs at ${clock.time()}`);
    }
    loop.stop();
  });
  const guest = coroutine(function* guest(): Coro<void> {
    yield* sleep(1);
    print(`guest blocks at ${clock.time()}`);
    clock.advance(3);
    print(`guest is back at ${clock.time()}`);
  });
  loop.createTask(cook(), { name: 'cook' });
  loop.createTask(guest(), { name: 'guest' });
  loop.runForever();
}
