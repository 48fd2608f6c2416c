import { type Coro, coroutine, EventLoop, sleep, VirtualSelector } from '../../asyncio.ts';

/** Two tasks sleep for a second, and the loop stops when both are done. */
export function demo(): void {
  const loop = new EventLoop(new VirtualSelector());

  const hello = coroutine(function* hello(): Coro<void> {
    yield* sleep(1);
  });
  loop.createTask(hello(), { name: 'one' });
  const two = loop.createTask(hello(), { name: 'two' });
  two.addDoneCallback(function stop() {
    loop.stop();
  });
  loop.runForever();
}
