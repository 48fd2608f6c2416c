import {
  type CancelledError,
  type Coro,
  createTask,
  currentTask,
  getRunningLoop,
  runVirtual,
  sleep,
  type Task,
} from '../asyncio.ts';

/** Tasks that are cancelled: asleep, before the first step, with a catch, with a future, in their own last step, in a row. */
export function demo(print: (line: string) => void): void {
  /** Waits until `task` is done, and says how it has ended. */
  function* endOf(task: Task<unknown>): Coro<string> {
    try {
      return `result ${yield* task}`;
    } catch (error) {
      return `${(error as CancelledError).name}: ${(error as CancelledError).message}`;
    }
  }

  function* sleeper(): Coro<void> {
    try {
      print('  sleeper: sleeps');
      yield* sleep(3600);
      print('  sleeper: has slept');
    } catch (error) {
      print('  sleeper: cancelled inside');
      throw error;
    } finally {
      print('  sleeper: cleans up');
    }
  }

  function* stubborn(): Coro<number> {
    try {
      yield* sleep(3600);
    } catch {
      return 42;
    }
    return 1;
  }

  function* quitter(): Coro<string> {
    currentTask()?.cancel('by itself');
    return 'done';
  }

  function* inner(): Coro<void> {
    try {
      yield* sleep(3600);
    } finally {
      print('  inner: leaves');
    }
  }
  function* outer(): Coro<void> {
    const task = createTask(inner());
    try {
      yield* task;
    } finally {
      print('  outer: leaves');
    }
  }

  function* main(): Coro<void> {
    let task: Task<unknown> = createTask(sleeper());
    yield* sleep(0);
    print(`cancel returns ${task.cancel('why')}, cancelled: ${task.cancelled()}`);
    print(`ends with ${yield* endOf(task)}, cancelled: ${task.cancelled()}`);
    print(`a second cancel returns ${task.cancel()}`);

    task = createTask(sleeper());
    task.cancel('early');
    print(`before the first step: ${yield* endOf(task)}`);

    task = createTask(stubborn());
    yield* sleep(0);
    task.cancel();
    print(`stubborn: ${yield* endOf(task)}, cancelled: ${task.cancelled()}, requests: ${task.cancelling()}`);

    const future = getRunningLoop().createFuture<void>();
    task = createTask(
      (function* waiter(): Coro<void> {
        yield* future;
      })(),
    );
    yield* sleep(0);
    task.cancel();
    print(`what it waits for, cancelled: ${future.cancelled()}; the task, cancelled: ${task.cancelled()}`);

    print(`quitter: ${yield* endOf(createTask(quitter()))}`);

    task = createTask(outer());
    yield* sleep(1);
    task.cancel();
    yield* endOf(task);
    print(`the clock shows ${getRunningLoop().time()}`);
  }
  runVirtual(main());
}
