import { CancelledError, type Future, type State } from '../11-future/future.ts';
import { Task } from '../12-task/task.ts';
import { walk } from './given/walk.ts';

/** A task that can be asked to stop, at any time, any number of times. */
export class CancellableTask<T> extends Task<T> {
  #cancels = 0;

  /**
   * Asks the coroutine to stop. It has not stopped when this returns, and it may go on.
   * @returns whether it has been asked: false when it is done already
   */
  override cancel(message?: string): boolean {
    if (this.done()) {
      this.getLoop().watcher?.seen(this); // the caller wants no result, and so no report of an error either
      return false;
    }
    walk(this, message);
    return true;
  }

  /**
   * One request; `cancel` and `given/walk.ts` call this, for a task that is not done.
   *
   * It is counted. Then what the coroutine waits for is cancelled; if there is nothing to cancel, the next step will throw
   * `mustCancel` in.
   */
  cancelOnce(message: string | undefined): void {
    // TODO 1: count it; pass it on, or leave it for the next step
    throw new Error('TODO 1: count it; pass it on, or leave it for the next step');
  }

  /** How many requests there have been, less those that were taken back. */
  cancelling(): number {
    return this.#cancels;
  }

  /**
   * Takes one request back. When none is left, an error that has not been thrown in yet is dropped.
   * @returns how many are left
   */
  uncancel(): number {
    // TODO 1: one less, but never less than none
    throw new Error('TODO 1: one less, but never less than none');
  }

  /** Takes the next step. After it, there may be a request that came during the step. */
  protected override run(error: Error | null = null): void {
    super.run(error);
    if (this.mustCancel !== null) walk(this, this.mustCancel.message, 'cancelLate');
  }

  /** The step is over, and during it the coroutine was asked to stop. If it waits for something now, that is cancelled. */
  cancelLate(message: string | undefined): void {
    // TODO 2: pass it on now; once is enough
    throw new Error('TODO 2: pass it on now; once is enough');
  }

  protected override settle(state: Exclude<State, 'pending'>, outcome: unknown): void {
    if (this.mustCancel === null) super.settle(state, outcome);
    else this.settleLate(state, outcome, this.mustCancel);
  }

  /**
   * The coroutine has ended, and during its last step it was asked to stop: nothing can be thrown in any more.
   * Fills the task: if it has a result, `cancelled` with `error`; else with what has come out.
   */
  private settleLate(state: Exclude<State, 'pending'>, outcome: unknown, error: CancelledError): void {
    // TODO 2: a result, or an error?
    throw new Error('TODO 2: a result, or an error?');
  }

  /** What it waits for waits for this task, so nothing would ever resume it: its next step comes soon. */
  breakCircle(message: string | undefined): void {
    this.mustCancel ??= new CancelledError(message);
    if (this.waitingFor?.removeDoneCallback(this.wakeup)) this.getLoop().callSoon(this.wakeup);
  }

  /** When what it has waited for was cancelled too, that error is on its way already, and is thrown in. */
  protected override takeCancel(): CancelledError | null {
    const request = super.takeCancel();
    const future = this.waitingFor;
    if (request === null || future === null || !future.done()) return request;
    const error = errorOf(future);
    return error instanceof CancelledError ? error : request;
  }

  protected override describeState(more?: string): string {
    const state = super.describeState(more);
    return this.#cancels > 0 ? state.replace(/^pending/, 'cancelling') : state;
  }
}

/** The error of a future that is done. */
function errorOf(future: Future<unknown>): unknown {
  try {
    return future.exception();
  } catch (cancelled) {
    return cancelled;
  }
}
