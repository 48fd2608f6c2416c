import type { Step } from '../09-decorators/coroutine.ts';
import { CancelledError, type State } from '../11-future/future.ts';
import { Task } from '../12-task/task.ts';

/** The other road: this task is stopped by `return()`, which no `catch` can catch. */
export class HaltTask<T> extends Task<T> {
  /** Whether `halt` was called. */
  #isHalted = false;
  /** Whether the coroutine has been closed. It may still be busy in a `finally`. */
  #isClosed = false;

  /**
   * Stops the coroutine where it is paused: only its `finally` blocks still run. What it waits for is left alone.
   * @returns whether this made a difference: false when it is done, or halted already
   */
  halt(): boolean {
    if (this.done() || this.#isHalted) return false;
    this.#isHalted = true;
    this.stopWaiting();
    return true;
  }

  /** One step. The first one after `halt` is a `return()`. */
  protected override step(error: Error | null): void {
    if (!this.#isHalted || this.#isClosed) {
      super.step(error);
      return;
    }
    this.#isClosed = true;
    this.closeCoro();
  }

  /** Closes the coroutine. Then it has ended, or has thrown, or it yields in a `finally` and there is a next step. */
  private closeCoro(): void {
    // TODO 6: close it; what has come out?
    throw new Error('TODO 6: close it; what has come out?');
  }

  protected override settle(state: Exclude<State, 'pending'>, outcome: unknown): void {
    if (this.#isClosed) this.settleHalted(state, outcome);
    else super.settle(state, outcome);
  }

  /** The coroutine was closed, and has ended now. Fills the task: unless it has failed, it is cancelled, with `halted`. */
  private settleHalted(state: Exclude<State, 'pending'>, outcome: unknown): void {
    // TODO 6: what does a result become, and an error?
    throw new Error('TODO 6: what does a result become, and an error?');
  }

  /** A task that was halted during its own step does not wait afterwards: its next step comes soon. */
  protected override run(error: Error | null = null): void {
    const wasHalted = this.#isHalted;
    super.run(error);
    if (this.#isHalted && !wasHalted) this.stopWaiting();
  }

  /** If the task waits for something, it does so no more, and its next step comes soon. */
  private stopWaiting(): void {
    if (this.waitingFor?.removeDoneCallback(this.wakeup)) this.getLoop().callSoon(this.wakeup);
  }
}
