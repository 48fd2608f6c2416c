import { type Coro, isCoroutine } from '../09-decorators/coroutine.ts';
import { Future, type Loop } from '../11-future/future.ts';
import { describe, named } from '../11-future/given/describe.ts';
import { needRunningLoop, runningLoop, setRunningLoop } from '../11-future/given/running-loop.ts';
import { Task } from '../12-task/task.ts';
import { type Awaitable, ensureFuture } from './given/ensure.ts';
import { callHandler, defaultExceptionHandler } from './given/report.ts';
import { Ring } from './given/ring.ts';
import { type Context, Handle } from './handle.ts';
import { runOnceSnapshot as makeCalls } from './turn.ts';

export type ExceptionHandler = (loop: EventLoop, context: Context) => void;

/** Makes a task on the loop that is running. @throws {Error} `no running event loop` */
export function createTask<T>(coro: Coro<T>, options?: { readonly name?: unknown }): Task<T> {
  return (needRunningLoop() as EventLoop).createTask(coro, options);
}

/** A queue of calls, made one turn at a time. */
export class EventLoop implements Loop {
  /** The calls of the next turn. */
  protected readonly ready = new Ring<Handle>();
  #isRunning = false;
  /** Whether `stop` was called: for this run or, while the loop is not running, for the next one. */
  #isStopping = false;
  #isClosed = false;
  #handler: ExceptionHandler | null = null;
  /** What `runUntilComplete` waits for; null when it waits for nothing. */
  #main: Future<unknown> | null = null;

  /**
   * Makes the call `callback(...args)` soon: in the next turn, after the calls that are ready already.
   * @throws what `checkCallback` throws
   */
  callSoon<A extends unknown[]>(callback: (...args: A) => void, ...args: A): Handle {
    const handle = new Handle(callback, args, this);
    // TODO 2: check the callback, and put the handle into the ready queue
    throw new Error('TODO 2: check the callback, and put the handle into the ready queue');
  }

  /**
   * @param method the name of the method that was called with `callback`
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

  /** @throws {TypeError} when `coro` is not a coroutine @throws {Error} `Event loop is closed` */
  createTask<T>(coro: Coro<T>, options?: { readonly name?: unknown }): Task<T> {
    return new Task(coro, { loop: this, name: options?.name });
  }

  /** Seconds, on a clock that only goes forward. */
  time(): number {
    return performance.now() / 1000;
  }

  /**
   * Takes turns until `stop` is called: whole turns, and at least one. During the run, this is the running loop.
   * @throws what `checkMayRun` throws. What `runOnce` throws ends the run too.
   */
  runForever(): void {
    this.checkMayRun();
    this.#isRunning = true;
    setRunningLoop(this);
    // TODO 3: take turns; and clean up, however the run ends
    throw new Error('TODO 3: take turns; and clean up, however the run ends');
  }

  /** Ends `runForever` after this turn. While the loop is not running: after the first turn of the next run. */
  stop(): void {
    // TODO 3: remember it for `runForever`
    throw new Error('TODO 3: remember it for `runForever`');
  }

  /**
   * One thread, one loop, one run at a time.
   * @throws {Error} `Event loop is closed`; or `This event loop is already running`; or, while another loop is running,
   *   `Cannot run the event loop while another loop is running`
   */
  protected checkMayRun(): void {
    if (this.#isClosed) throw new Error('Event loop is closed');
    if (this.#isRunning) throw new Error('This event loop is already running');
    if (runningLoop() !== null) throw new Error('Cannot run the event loop while another loop is running');
  }

  /** Once around: `poll`, and then a turn. */
  protected runOnce(): void {
    this.poll(this.ready.length === 0 && !this.#isStopping);
    makeCalls(this.ready);
  }

  /**
   * Between two turns: adds calls for what has come from outside to the ready queue. When the loop is idle, it waits here,
   * and nowhere else. In this lesson nothing can come from outside.
   * @param isIdle whether there is nothing to do: no call is ready, and `stop` was not called
   * @throws {Error} when the wait would never end
   */
  protected poll(isIdle: boolean): void {
    if (isIdle) throw new Error(`nothing left that could wake ${this.#main ?? 'this loop: nobody stops it'}`);
  }

  /**
   * Takes turns until `awaitable` is done. Returns its result, or throws its error. Tasks that are still pending then keep
   * their places: they go on when the loop runs again.
   * @throws {TypeError} when `awaitable` is neither a coroutine nor a future
   * @throws {RangeError} when it belongs to another loop
   * @throws {Error} as `runForever` does, and `Event loop stopped before Future completed.`
   */
  runUntilComplete<T>(awaitable: Awaitable<T>): T {
    this.checkMayRun();
    // TODO 4: get a future; stop when it is done; run; return its result
    throw new Error('TODO 4: get a future; stop when it is done; run; return its result');
  }

  /** A run in which the loop waits for `main`. However it ends, it leaves nothing in `#main`, and nothing on the list of `main`. */
  protected runFor(main: Future<unknown>): void {
    this.#main = main;
    try {
      this.runForever();
    } finally {
      this.#main = null;
      main.removeDoneCallback(this.stopWhenMainIsDone);
    }
  }

  /** A callback for `main`. A call that comes too late, when the loop no longer waits for that future, does nothing. */
  private readonly stopWhenMainIsDone = named('_run_until_complete_cb()', (future: Future<unknown>): void => {
    if (future === this.#main) this.stop();
  });

  isRunning(): boolean {
    return this.#isRunning;
  }

  isClosed(): boolean {
    return this.#isClosed;
  }

  /** Drops the calls that are ready, and takes no more. Closing twice does nothing. @throws {Error} `Cannot close a running event loop` */
  close(): void {
    if (this.#isRunning) throw new Error('Cannot close a running event loop');
    this.#isClosed = true;
    this.ready.clear();
  }

  /** @param handler is called with each error that nobody could catch; null writes it to standard error, as a new loop does */
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
