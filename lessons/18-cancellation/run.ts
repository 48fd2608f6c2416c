import { type Coro, isCoroutine } from '../09-decorators/coroutine.ts';
import { describe } from '../11-future/given/describe.ts';
import { runningLoop } from '../11-future/given/running-loop.ts';
import type { Task } from '../12-task/task.ts';
import { allTasks } from '../17-loud-failures/loud-loop.ts';
import { AsyncioLoop, VirtualAsyncioLoop } from './given/asyncio-loop.ts';

export interface RunOptions {
  /** Whether slow calls are reported, and reports say where things were made. */
  readonly debug?: boolean;
}

/**
 * Runs a program on a new loop, which really waits. Tasks that are pending when `main` ends are cancelled, and the loop runs
 * until they are done.
 * @returns what `main` returns @throws what it throws
 */
export function run<T>(main: Coro<T>, options?: RunOptions): T {
  return runOn('run', () => new AsyncioLoop(), main, options);
}

/** The same in no time: where the program waits, the clock jumps. */
export function runVirtual<T>(main: Coro<T>, options?: RunOptions): T {
  return runOn('runVirtual', () => new VirtualAsyncioLoop(), main, options);
}

/**
 * Runs `main` on a new loop. @param name of the function that was called, for errors
 * @throws {TypeError} when `main` is not a coroutine @throws {Error} when a loop is running already
 */
export function runOn<T>(
  name: string,
  makeLoop: () => AsyncioLoop,
  main: Coro<T>,
  { debug = false }: RunOptions = {},
): T {
  checkMain(name, main);
  const loop = makeLoop();
  loop.setDebug(debug);
  try {
    return loop.runUntilComplete(main);
  } finally {
    try {
      cancelLeftovers(loop);
    } finally {
      loop.close();
    }
  }
}

/** @throws as `runOn` does */
export function checkMain(name: string, main: unknown): void {
  if (runningLoop() !== null) throw new Error(`${name}() cannot be called from a running event loop`);
  if (!isCoroutine(main)) throw new TypeError(`a coroutine was expected, got ${describe(main)}`);
}

/** Stops the tasks that are left: asks each, and runs the loop until all are done. Reports the errors that come out. */
function cancelLeftovers(loop: AsyncioLoop): void {
  const left = [...allTasks(loop)];
  if (left.length === 0) return;
  // TODO 3: ask them all; then run the loop until all are done
  throw new Error('TODO 3: ask them all; then run the loop until all are done');
  reportErrors(left, loop);
}

/** Reports the errors of `tasks`, which were cancelled because the run was over. */
export function reportErrors(tasks: readonly Task<unknown>[], loop: AsyncioLoop): void {
  for (const task of tasks) {
    if (task.cancelled() || task.exception() === null) continue;
    loop.callExceptionHandler({
      message: 'unhandled exception during run() shutdown',
      exception: task.exception(),
      task,
    });
  }
}

/** Waits until all of `tasks` are done, however they end. */
export function* allDone(tasks: readonly Task<unknown>[]): Coro<void> {
  for (const task of tasks) {
    try {
      yield* task;
    } catch {
      // Each task is asked for its error afterwards.
    }
  }
}
