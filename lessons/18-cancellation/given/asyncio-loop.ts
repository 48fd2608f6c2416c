import type { Coro } from '../../09-decorators/coroutine.ts';
import type { Loop } from '../../11-future/future.ts';
import { needRunningLoop } from '../../11-future/given/running-loop.ts';
import { currentTask as currentTaskOf } from '../../12-task/task.ts';
import { virtual } from '../../14-time/virtual.ts';
import { LoudLoop } from '../../17-loud-failures/loud-loop.ts';
import { CancellableTask } from '../cancellable-task.ts';

/** The loop that is running. @throws {Error} `no running event loop` */
export function getRunningLoop(): AsyncioLoop {
  return needRunningLoop() as AsyncioLoop;
}

/** The task whose coroutine runs now, on `loop` or on any loop; null while no task takes a step. */
export function currentTask(loop?: Loop): CancellableTask<unknown> | null {
  return currentTaskOf(loop) as CancellableTask<unknown> | null;
}

/** Makes a task on the loop that is running. @throws {Error} `no running event loop` */
export function createTask<T>(coro: Coro<T>, options?: { readonly name?: unknown }): CancellableTask<T> {
  return getRunningLoop().createTask(coro, options);
}

/** A loop whose tasks can be cancelled. */
export class AsyncioLoop extends LoudLoop {
  /** @throws {TypeError} when `coro` is not a coroutine @throws {Error} `Event loop is closed` */
  override createTask<T>(coro: Coro<T>, options?: { readonly name?: unknown }): CancellableTask<T> {
    return new CancellableTask(coro, { loop: this, name: options?.name });
  }
}

/** The same with time that jumps: to the next timer or, with a script, by as much as the script says. */
export class VirtualAsyncioLoop extends virtual(AsyncioLoop) {}
