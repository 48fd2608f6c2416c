import type { Coro } from '../../09-decorators/coroutine.ts';
import type { Future } from '../../11-future/future.ts';
import { gatherSettled } from '../../16-many-at-once/gather.ts';
import { FIRST_COMPLETED, wait } from '../../16-many-at-once/wait-for-all.ts';
import { createTask } from '../../18-cancellation/given/asyncio-loop.ts';

/**
 * Runs workers side by side, each in a task of its own, until `until` has ended; without that, until all of them have. However
 * this ends, every worker that is still at work is cancelled and waited for.
 * @throws the error of the first worker that fails, and what `until` throws
 */
export function* crew(workers: readonly Coro<unknown>[], until?: Coro<unknown>): Coro<void> {
  const tasks: Future<unknown>[] = workers.map((worker) => createTask(worker));
  const end = until === undefined ? null : createTask(until);
  if (end !== null) tasks.push(end);
  try {
    let pending: ReadonlySet<Future<unknown>> = new Set(tasks);
    while (pending.size > 0 && !end?.done()) {
      const news = yield* wait(pending, { returnWhen: FIRST_COMPLETED });
      for (const task of news.done) task.result();
      pending = news.pending;
    }
  } finally {
    for (const task of tasks) task.cancel();
    yield* gatherSettled(...tasks);
  }
}
