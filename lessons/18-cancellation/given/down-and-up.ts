import { type Coro, createTask, getRunningLoop, runVirtual, sleep } from '../../asyncio.ts';

/** Three tasks that wait for each other in a row, the last one for a letter. The first one is cancelled. */
export function demo(): void {
  function* deep(): Coro<void> {
    const letter = getRunningLoop().createFuture<string>();
    try {
      yield* letter;
    } finally {
      // leaves first
    }
  }
  function* middle(): Coro<void> {
    const task = createTask(deep(), { name: 'deep' });
    try {
      yield* task;
    } finally {
      // leaves second
    }
  }
  function* top(): Coro<void> {
    const task = createTask(middle(), { name: 'middle' });
    try {
      yield* task;
    } finally {
      // leaves last
    }
  }
  function* main(): Coro<void> {
    const task = createTask(top(), { name: 'top' });
    yield* sleep(1);
    task.cancel();
    try {
      yield* task;
    } catch {
      // as asked
    }
  }
  runVirtual(main());
}
