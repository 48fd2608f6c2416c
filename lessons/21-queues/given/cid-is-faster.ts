import { type Coro, EventLoop, Queue, VirtualSelector } from '../../asyncio.ts';

/** Ann waits for an item, and cid takes it before her turn comes. */
export function demo(): void {
  const loop = new EventLoop(new VirtualSelector());
  const queue = new Queue<string>();

  function* ann(): Coro<string> {
    return yield* queue.get();
  }
  function* bob(): Coro<void> {
    yield* queue.put('tea');
  }
  function* cid(): Coro<string> {
    return yield* queue.get();
  }
  const task = loop.createTask(ann(), { name: 'ann' });
  loop.createTask(bob(), { name: 'bob' });
  loop.createTask(cid(), { name: 'cid' });
  loop.callLater(1, function more() {
    queue.putNowait('cake');
  });
  loop.runUntilComplete(task);
  loop.close();
}
