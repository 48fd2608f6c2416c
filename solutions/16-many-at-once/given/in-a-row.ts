import { type Coro, coroutine, EventLoop, sleep, VirtualSelector } from '../../asyncio.ts';

/** Two loads in a row, in one task. */
export function demo(): void {
  const loop = new EventLoop(new VirtualSelector());

  const wash = coroutine(function* wash(load: string): Coro<string> {
    yield* sleep(1);
    return load;
  });
  const inARow = coroutine(function* inARow(): Coro<void> {
    yield* wash('towels');
    yield* wash('socks');
  });
  loop.createTask(inARow()).addDoneCallback(function stop() {
    loop.stop();
  });
  loop.runForever();
}
