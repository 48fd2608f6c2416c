import { type Coro, EventLoop, Queue, sleep, VirtualSelector } from '../../asyncio.ts';

/** Two workers have a job of one second and one of three, and the boss waits until both are done. */
export function demo(): void {
  const loop = new EventLoop(new VirtualSelector());
  const jobs = new Queue<number>();

  function* worker(): Coro<void> {
    const seconds = yield* jobs.get();
    yield* sleep(seconds);
    jobs.taskDone();
  }
  function* boss(): Coro<string> {
    for (const seconds of [1, 3]) jobs.putNowait(seconds);
    yield* jobs.join();
    return 'all done';
  }
  const task = loop.createTask(boss(), { name: 'boss' });
  loop.createTask(worker(), { name: 'one' });
  loop.createTask(worker(), { name: 'two' });
  loop.runUntilComplete(task);
  loop.close();
}
