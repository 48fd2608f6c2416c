import { type Coro, EventLoop, Queue, VirtualSelector } from '../../asyncio.ts';

/** Ann is woken, and cancelled before her turn comes. */
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
  const next = loop.createTask(bob(), { name: 'bob' });
  loop.callLater(1, function guest() {
    queue.putNowait('tea');
    task.cancel();
  });
  loop.runUntilComplete(next);
  loop.close();
}
