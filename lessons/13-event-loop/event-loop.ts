import { type Coro, isCoroutine } from '../09-decorators/coroutine.ts';
import { Future, type Loop } from '../11-future/future.ts';
import { describe, named } from '../11-future/given/describe.ts';
import { needRunningLoop, runningLoop, setRunningLoop } from '../11-future/given/running-loop.ts';
import { Task } from '../12-task/task.ts';
import { type Awaitable, ensureFuture } from './given/ensure.ts';
import { Queue } from './given/queue.ts';
import { callHandler, defaultExceptionHandler } from './given/report.ts';
import { type Context, Handle } from './handle.ts';
import { runOnceSnapshot as makeCalls } from './turn.ts';

export type ExceptionHandler = (loop: EventLoop, context: Context) => void;

/** Makes a task on the loop that runs now. @throws {Error} `no running event loop` */
export function createTask<T>(coro: Coro<T>, options?: { readonly name?: unknown }): Task<T> {
  return (needRunningLoop() as EventLoop).createTask(coro, options);
}

/** A queue of calls, made one turn at a time. */
export class EventLoop implements Loop {
  /** The calls of the next turn. */
  protected readonly ready = new Queue<Handle>();
  #isRunning = false;
  /** Whether somebody has asked for the end of the run: of this one, or, when the loop does not run, of the next one. */
  #isStopping = false;
  #isClosed = false;
  #handler: ExceptionHandler | null = null;
  /** What `runUntilComplete` waits for; null when it does not. */
  #main: Future<unknown> | null = null;

  /**
   * Makes the call `callback(...args)` soon: in the next turn, behind all that is ready.
   * @throws what `checkCallback` throws
   */
  callSoon<A extends unknown[]>(callback: (...args: A) => void, ...args: A): Handle {
    const handle = new Handle(callback, args, this);
    // TODO 2: check it, and let the handle wait for its turn
    throw new Error('TODO 2: check it, and let the handle wait for its turn');
  }

  /**
   * @param method what it was given to
   * @throws {TypeError} when `callback` cannot be called
   * @throws {Error} `Event loop is closed`
   */
  protected checkCallback(callback: unknown, method: string): void {
    if (this.#isClosed) throw new Error('Event loop is closed');
    if (typeof callback === 'function') return;
    if (isCoroutine(callback))
      throw new TypeError(`coroutines cannot be used with ${method}(): use createTask()`);
    throw new TypeError(`a callable object was expected by ${method}(), got ${describe(callback)}`);
  }

  createFuture<T>(): Future<T> {
    return new Future<T>({ loop: this });
  }

  /** @throws {TypeError} when `coro` is no coroutine @throws {Error} `Event loop is closed` */
  createTask<T>(coro: Coro<T>, options?: { readonly name?: unknown }): Task<T> {
    return new Task(coro, { loop: this, name: options?.name });
  }

  /** Seconds, on a clock that only goes forward. */
  time(): number {
    return performance.now() / 1000;
  }

  /**
   * Turns until `stop` is called: whole turns, and at least one. As long as it lasts, this is the loop that runs.
   * @throws what `checkMayRun` throws, and what `runOnce` throws: that is the end of the run, too
   */
  runForever(): void {
    // TODO 3: take turns until somebody has asked for the end
    throw new Error('TODO 3: take turns until somebody has asked for the end');
  }

  /** Ends `runForever` after this turn. When the loop does not run: after the first turn of the next run. */
  stop(): void {
    // TODO 3: note that somebody has asked
    throw new Error('TODO 3: note that somebody has asked');
  }

  /**
   * One thread, one loop, and it runs once at a time.
   * @throws {Error} `Event loop is closed`; or `This event loop is already running`; or, when another one runs,
   *   `Cannot run the event loop while another loop is running`
   */
  protected checkMayRun(): void {
    // TODO 3: refuse what would run inside of something that runs
    throw new Error('TODO 3: refuse what would run inside of something that runs');
  }

  /** One turn: lets in what has come from outside, then makes the calls that are ready. */
  protected runOnce(): void {
    this.poll(this.ready.length === 0 && !this.#isStopping);
    makeCalls(this.ready);
  }

  /**
   * Adds to the calls that are ready what has come from outside. Nothing can, before lesson 14.
   * @param isIdle whether there is nothing else to do: then this waits for something to come
   * @throws {Error} when that would be for ever
   */
  protected poll(isIdle: boolean): void {
    if (isIdle) throw new Error(`nothing left that could wake ${this.#main ?? 'this loop: nobody stops it'}`);
  }

  /**
   * Turns until `awaitable` is done, and gives its result, or throws its error.
   * @throws {TypeError} when nobody can wait for `awaitable`
   * @throws {RangeError} when it belongs to another loop
   * @throws {Error} as `runForever` does, and `Event loop stopped before Future completed.`
   */
  runUntilComplete<T>(awaitable: Awaitable<T>): T {
    // TODO 4: make it the main future, turn until it is done, and look what is in it
    throw new Error('TODO 4: make it the main future, turn until it is done, and look what is in it');
  }

  /** The callback of the main future. When it is called too late, and the loop waits for another future, it does nothing. */
  private readonly stopWhenMainIsDone = named('_run_until_complete_cb()', (future: Future<unknown>): void => {
    if (future === this.#main) this.stop();
  });

  isRunning(): boolean {
    return this.#isRunning;
  }

  isClosed(): boolean {
    return this.#isClosed;
  }

  /** Drops what is ready, and takes no more. Closing twice does nothing. @throws {Error} `Cannot close a running event loop` */
  close(): void {
    // TODO 5: refuse when it runs; then drop what is ready, and take no more
    throw new Error('TODO 5: refuse when it runs; then drop what is ready, and take no more');
  }

  /** @param handler is told what went wrong where nobody could catch it; null writes it to standard error, as before */
  setExceptionHandler(handler: ExceptionHandler | null): void {
    if (handler !== null && typeof handler !== 'function')
      throw new TypeError(`A callable object or None is expected, got ${describe(handler)}`);
    this.#handler = handler;
  }

  callExceptionHandler(context: Context): void {
    const handler = this.#handler;
    callHandler(handler === null ? defaultExceptionHandler : (each) => handler(this, each), context);
  }
}
