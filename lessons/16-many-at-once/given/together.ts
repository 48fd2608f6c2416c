import { type Coro, coroutine, createTask, EventLoop, sleep, VirtualSelector } from '../../asyncio.ts';

/** Two loads, each in a task of its own, and a third task that waits for both. */
export function demo(): void {
  const loop = new EventLoop(new VirtualSelector());

  const wash = coroutine(function* wash(load: string): Coro<string> {
    yield* sleep(1);
    return load;
  });
  const together = coroutine(function* together(): Coro<void> {
    const towels = createTask(wash('towels'), { name: 'towels' });
    const socks = createTask(wash('socks'), { name: 'socks' });
    yield* towels;
    yield* socks;
  });
  loop.createTask(together()).addDoneCallback(function stop() {
    loop.stop();
  });
  loop.runForever();
}
