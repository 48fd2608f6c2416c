import { type Coro, EventLoop, VirtualSelector } from '../../asyncio.ts';

/** A chain in which nothing waits. */
export function demo(): void {
  const loop = new EventLoop(new VirtualSelector());

  function* bake(): Coro<string> {
    return 'rye';
  }
  function* slice(bread: string): Coro<string> {
    return `slice of ${bread}`;
  }
  function* toast(): Coro<string> {
    const bread = yield* bake();
    return yield* slice(bread);
  }
  loop.createTask(toast()).addDoneCallback(function stop() {
    loop.stop();
  });
  loop.runForever();
}
