import { type Coro, EventLoop, Queue, VirtualSelector } from '../../asyncio.ts';

/** Ann is called, and cancelled before her turn comes. */
export function demo(): void {
  const loop = new EventLoop(new VirtualSelector());
  const queue = new Queue<string>();

  function* ann(): Coro<string> {
    return yield* queue.get();
  }
  function* bob(): Coro<string> {
    return yield* queue.get();
  }
  const task = loop.createTask(ann(), { name: 'ann' });
  loop.createTask(bob(), { name: 'bob' });
  loop.callLater(1, function guest() {
    queue.putNowait('tea');
    task.cancel();
  });
  loop.callLater(2, () => loop.stop());
  loop.runForever();
  loop.close();
}
