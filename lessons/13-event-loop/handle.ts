import { inspect } from 'node:util';
import { isCoroutine } from '../09-decorators/coroutine.ts';
import type { Future } from '../11-future/future.ts';
import { describe, nameOf } from '../11-future/given/describe.ts';
import type { Watcher } from '../11-future/given/running-loop.ts';
import type { Task } from '../12-task/task.ts';

/** What went wrong in a place where no caller could catch it. */
export interface Context {
  readonly message: string;
  readonly exception?: unknown;
  readonly future?: Future<unknown>;
  readonly task?: Task<unknown>;
  readonly handle?: Handle;
  /** Where something was made, or how to find out: see lesson 17. */
  readonly where?: string;
}

/** Receives what went wrong: a loop. */
export interface Report {
  callExceptionHandler(context: Context): void;
  /** Undefined when nothing is measured. */
  readonly instruments?: readonly Instrument[] | undefined;
  readonly watcher?: Watcher;
}

/** Is called around each call that a loop makes. Lesson 17 measures with it. */
export interface Instrument {
  before?(call: Handle): void;
  after?(call: Handle): void;
}

/** No arguments: one list for all. */
const NONE: readonly unknown[] = [];

/** A call that the loop makes later, once. */
export class Handle {
  /** The function to call or, after `letGo`, its name. */
  #callback: ((...args: never) => void) | string;
  #args: readonly unknown[];
  readonly #report: Report;
  #isCancelled = false;

  /** @param report receives the error when the callback throws */
  constructor(callback: (...args: never) => void, args: readonly unknown[], report: Report) {
    this.#callback = callback;
    this.#args = args.length === 0 ? NONE : args;
    this.#report = report;
    report.watcher?.made?.(this);
  }

  /** The call will not be made. When it was made already, this does nothing. */
  cancel(): void {
    this.#isCancelled = true;
  }

  /** Keeps only the name of the callback: a cancelled call that waits for a long time should keep nothing else alive. */
  protected letGo(): void {
    if (typeof this.#callback === 'function') this.#callback = nameOf(this.#callback);
    this.#args = NONE;
  }

  cancelled(): boolean {
    return this.#isCancelled;
  }

  /** Makes the call, unless it was cancelled. Reports an error instead of throwing it: the loop has to go on. */
  run(): void {
    // TODO 2: make the call, unless it was cancelled; report what it throws
    throw new Error('TODO 2: make the call, unless it was cancelled; report what it throws');
  }

  /**
   * Calls the callback. What it throws comes out.
   * @throws {TypeError} when the callback returns a coroutine, because nobody would drive it
   */
  protected call(): void {
    const { instruments } = this.#report;
    if (instruments === undefined) {
      this.callBack();
      return;
    }
    for (const each of instruments) each.before?.(this);
    try {
      this.callBack();
    } finally {
      for (const each of instruments) each.after?.(this);
    }
  }

  private callBack(): void {
    const callback = this.#callback;
    if (typeof callback === 'string') return;
    // Most have no arguments, and spreading an empty list costs more than the call.
    const result: unknown =
      this.#args.length === 0 ? (callback as () => void)() : callback(...(this.#args as never));
    if (result !== undefined && isCoroutine(result))
      throw new TypeError('a callback that makes a coroutine runs nothing: use createTask()');
  }

  /** Reports what the callback threw to the loop's exception handler. */
  protected report(exception: unknown): void {
    const message = `Exception in callback ${this.describeCall()}`;
    this.#report.callExceptionHandler({ message, exception, handle: this });
  }

  private describeCall(): string {
    const name = typeof this.#callback === 'string' ? this.#callback : nameOf(this.#callback);
    return `${name}(${this.#args.map(describe).join(', ')})`;
  }

  /** `<Handle boom(1, 2)>`, `<Handle cancelled boom()>`; in debug mode `<Handle boom(1, 2) created at kitchen.ts:12>` */
  toString(): string {
    const site = this.#report.watcher?.createdAt(this);
    const origin = site === undefined ? '' : ` created at ${site}`;
    return `<Handle ${this.#isCancelled ? 'cancelled ' : ''}${this.describeCall()}${origin}>`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}
