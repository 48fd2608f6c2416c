import { type Coro, EventLoop, VirtualSelector } from '../../asyncio.ts';

/** The innermost of three coroutines waits. */
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
    const slice = yield* toast();
    return `${slice} and tea`;
  }
  loop.createTask(breakfast()).addDoneCallback(function stop() {
    loop.stop();
  });
  loop.callLater(1, function timer() {
    oven.setResult('rye');
  });
  loop.runForever();
}
