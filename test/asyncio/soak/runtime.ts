import type * as asyncio from '../../../solutions/asyncio.ts';

/** The module `asyncio`, or one like it with a fault. */
export type Runtime = typeof asyncio;

/** Makes no difference to a program that ends: when it has not come to rest after so many turns, it never will. */
const MOST_TURNS = 20_000;

export class Endless extends Error {}

/** What is known of a task, and can be compared with what it says itself. */
export interface Account {
  /** How often something other than one of its own deadlines has asked it to stop. */
  asked: number;
  /** How many of those requests the program has taken back. */
  takenBack: number;
  /** Whether it waits in one of the runtime's own functions, which must let a cancel through. */
  isInRuntime: boolean;
  /** Whether it was cancelled there, and the error has not come out yet. */
  isOwedCancel: boolean;
  /** The timeouts around what it does now, the innermost last. */
  readonly deadlines: asyncio.Timeout[];
  /** How many timeouts and calls of waitFor are around what it does now. */
  limits: number;
  /** The timers that were set in its steps. */
  readonly timers: asyncio.TimerHandle[];
  /** Those that were set by moving a deadline: they may stay until that deadline has gone. */
  readonly moved: asyncio.TimerHandle[];
  /** The tasks that it waits for: `own` are the branches that it has started itself. */
  readonly own: Set<WatchedTask>;
  joins: WatchedTask | null;
}

export type WatchedTask = asyncio.Task<unknown> & Account;

/** A loop in virtual time that remembers everything that was made on it. */
export type WatchedLoop = asyncio.VirtualLoop & {
  readonly tasks: WatchedTask[];
  readonly futures: asyncio.Future<unknown>[];
  readonly timers: asyncio.TimerHandle[];
  /** Is called when no call is ready, before the clock jumps. */
  onIdle: () => void;
};

type MakeLoop = () => WatchedLoop;

const made = new WeakMap<Runtime, MakeLoop>();

/** A function that makes such loops, with the tasks of `runtime`. */
export function watchedLoops(runtime: Runtime): MakeLoop {
  const known = made.get(runtime);
  if (known !== undefined) return known;
  const make = classesOf(runtime);
  made.set(runtime, make);
  return make;
}

function classesOf(runtime: Runtime): MakeLoop {
  let isInStep = false;
  let isInCancel = false;

  class Watched<T> extends runtime.Task<T> implements Account {
    asked = 0;
    takenBack = 0;
    isInRuntime = false;
    isOwedCancel = false;
    readonly deadlines: asyncio.Timeout[] = [];
    limits = 0;
    readonly timers: asyncio.TimerHandle[] = [];
    readonly moved: asyncio.TimerHandle[] = [];
    readonly own = new Set<WatchedTask>();
    joins: WatchedTask | null = null;

    protected override run(error?: Error | null): void {
      isInStep = true;
      super.run(error);
      isInStep = false;
    }

    /** One call can reach many tasks; those that this one waits for are cancelled in the course of it. */
    override cancel(message?: string): boolean {
      if (isInCancel) return super.cancel(message);
      const { tasks } = this.getLoop() as WatchedLoop;
      const before = tasks.map((task) => task.cancelling());
      // Programs cancel in the steps of their tasks. A deadline cancels in a callback of the loop.
      const isByDeadline = !isInStep;
      isInCancel = true;
      try {
        return super.cancel(message);
      } finally {
        isInCancel = false;
        for (const [index, count] of before.entries()) {
          const task = tasks[index] as WatchedTask;
          const isOwn = isByDeadline && (task as unknown) === this;
          const requests = task.cancelling() - count - (isOwn ? 1 : 0);
          task.asked += requests;
          if (requests > 0 && task.isInRuntime) task.isOwedCancel = true;
        }
      }
    }
  }

  class Loop extends runtime.VirtualLoop {
    readonly tasks: WatchedTask[] = [];
    readonly futures: asyncio.Future<unknown>[] = [];
    readonly timers: asyncio.TimerHandle[] = [];
    onIdle = (): void => {};
    #turns = 0;

    constructor() {
      super();
      const { watcher } = this;
      const noteFuture = watcher.made;
      watcher.made = (it) => {
        if (runtime.isFuture(it)) this.futures.push(it);
        noteFuture?.call(watcher, it);
      };
    }

    override createTask<T>(coro: asyncio.Coro<T>): asyncio.Task<T> {
      const task = new Watched<T>(coro, { loop: this });
      this.tasks.push(task as WatchedTask);
      return task;
    }

    override callAt<A extends unknown[]>(when: number, callback: (...args: A) => void, ...args: A) {
      const timer = super.callAt(when, callback, ...args);
      this.timers.push(timer);
      (runtime.currentTask() as WatchedTask | null)?.timers.push(timer);
      return timer;
    }

    protected override runOnce(): void {
      this.#turns += 1;
      if (this.#turns > MOST_TURNS) throw new Endless(`there is no end after ${MOST_TURNS} turns`);
      if (this.ready.length === 0) this.onIdle();
      super.runOnce();
    }
  }
  return () => new Loop();
}
