import { type Coro, EventLoop, VirtualSelector } from '../../asyncio.ts';

/** An error comes out two calls above the wait. */
export function demo(): void {
  const loop = new EventLoop(new VirtualSelector());
  const oven = loop.createFuture<string>();

  function* bake(): Coro<string> {
    return yield* oven;
  }
  function* toast(): Coro<string> {
    const bread = yield* bake();
    return `toasted ${bread}`;
  }
  function* breakfast(): Coro<string> {
    try {
      return yield* toast();
    } catch {
      return 'porridge';
    }
  }
  loop.createTask(breakfast()).addDoneCallback(function stop() {
    loop.stop();
  });
  loop.callLater(1, function timer() {
    oven.setException(new Error('off'));
  });
  loop.runForever();
}
