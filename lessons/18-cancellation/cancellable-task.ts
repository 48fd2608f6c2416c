import { CancelledError, type State } from '../11-future/future.ts';
import { Task } from '../12-task/task.ts';
import { walk } from './given/walk.ts';

/** A task that can be asked to stop, at any time, any number of times. */
export class CancellableTask<T> extends Task<T> {
  #requests = 0;

  /**
   * Asks the coroutine to stop: what it waits for is cancelled, or else it gets a `CancelledError` at its next step.
   * @returns whether it has been asked: false when it is done already
   */
  override cancel(message?: string): boolean {
    if (this.done()) return false;
    walk(this, message);
    return true;
  }

  /** One request: see `Cancelling`. */
  cancelOnce(message: string | undefined, isCircle: () => boolean): void {
    this.#requests += 1;
    const awaited = this.waitingFor;
    if (awaited?.cancel(message) && !isCircle()) return;
    this.mustCancel = new CancelledError(message);
    if (awaited === null || !isCircle()) return;
    awaited.removeDoneCallback(this.wakeup); // it waits for itself: nobody else will wake it
    this.getLoop().callSoon(this.wakeup);
  }

  /** How many requests to stop there have been, less those that were taken back. */
  cancelling(): number {
    return this.#requests;
  }

  /** Takes one request back. @returns how many are left */
  uncancel(): number {
    if (this.#requests > 0) this.#requests -= 1;
    if (this.#requests === 0) this.mustCancel = null;
    return this.#requests;
  }

  /** A task that was cancelled during its step, and waits for something now, stops waiting. */
  protected override run(error: Error | null = null): void {
    super.run(error);
    const { mustCancel, waitingFor } = this;
    if (mustCancel !== null && waitingFor?.cancel(mustCancel.message)) this.mustCancel = null;
  }

  /** A cancel that comes too late to be thrown in still counts. */
  protected override settle(state: Exclude<State, 'pending'>, outcome: unknown): void {
    if (state === 'finished' && this.mustCancel !== null) super.settle('cancelled', this.mustCancel);
    else super.settle(state, outcome);
  }

  protected override describeState(more?: string): string {
    const state = super.describeState(more);
    return this.#requests > 0 ? state.replace(/^pending/, 'cancelling') : state;
  }
}
