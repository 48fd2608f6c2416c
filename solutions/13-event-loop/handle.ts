import { isCoroutine } from '../09-decorators/coroutine.ts';
import type { Future } from '../11-future/future.ts';
import { describe, nameOf } from '../11-future/given/describe.ts';
import type { Task } from '../12-task/task.ts';

/** What went wrong in a place where no caller could catch it. */
export interface Context {
  readonly message: string;
  readonly exception?: unknown;
  readonly future?: Future<unknown>;
  readonly task?: Task<unknown>;
  readonly handle?: Handle;
}

/** Receives what went wrong: a loop. */
export interface Report {
  callExceptionHandler(context: Context): void;
}

/** No arguments: one list for all. */
const NONE: readonly unknown[] = [];

/** A call that is to be made soon. */
export class Handle {
  /** What is called, or the name of what was let go. */
  #callback: ((...args: never) => void) | string;
  #args: readonly unknown[];
  readonly #report: Report;
  #isCancelled = false;

  /** @param report who is told when the callback throws */
  constructor(callback: (...args: never) => void, args: readonly unknown[], report: Report) {
    this.#callback = callback;
    this.#args = args.length === 0 ? NONE : args;
    this.#report = report;
  }

  /** The call will not be made. When it has been made already, this does nothing. */
  cancel(): void {
    this.#isCancelled = true;
  }

  /** Keeps only the name of what was to be called: a call that was cancelled may wait for a long time before it is dropped. */
  protected letGo(): void {
    if (typeof this.#callback === 'function') this.#callback = nameOf(this.#callback);
    this.#args = NONE;
  }

  cancelled(): boolean {
    return this.#isCancelled;
  }

  /** Makes the call, unless it was cancelled. What it throws is told, and does not come out: a loop outlives its callbacks. */
  // #region run
  run(): void {
    // BEGIN SOLUTION 2: make the call, unless it was cancelled; tell what it throws
    if (this.#isCancelled) return;
    try {
      this.call();
    } catch (exception) {
      this.tell(exception);
    }
    // END SOLUTION
  }
  // #endregion

  /**
   * Calls the callback, and lets out what it throws. Most have no arguments, and to spread none costs more than the call.
   * @throws {TypeError} when a coroutine comes out, which nobody would drive
   */
  protected call(): void {
    const callback = this.#callback;
    if (typeof callback === 'string') return;
    const result: unknown =
      this.#args.length === 0 ? (callback as () => void)() : callback(...(this.#args as never));
    if (result !== undefined && isCoroutine(result))
      throw new TypeError('a callback that makes a coroutine runs nothing: use createTask()');
  }

  /** Tells the exception handler of the loop what the callback has thrown. */
  protected tell(exception: unknown): void {
    const message = `Exception in callback ${this.describeCall()}`;
    this.#report.callExceptionHandler({ message, exception, handle: this });
  }

  private describeCall(): string {
    const name = typeof this.#callback === 'string' ? this.#callback : nameOf(this.#callback);
    return `${name}(${this.#args.map(describe).join(', ')})`;
  }

  /** `<Handle boom(1, 2)>`, `<Handle cancelled boom()>` */
  toString(): string {
    return `<Handle ${this.#isCancelled ? 'cancelled ' : ''}${this.describeCall()}>`;
  }
}
