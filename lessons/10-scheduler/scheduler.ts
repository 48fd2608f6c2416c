import type { Body, Request, Trap } from './given/traps.ts';

/** How a task has ended: with what its frame has returned, or with the error that came out of it. */
export type Outcome = { readonly value: unknown } | { readonly error: unknown };

/** A frame with a number, to which a scheduler gives turns. */
export interface Task {
  readonly tid: number;
  readonly body: Body;
  /** How its next turn begins: a call of one of the three doors of `body`. */
  resume: () => IteratorResult<Trap, unknown>;
  /** How it has ended; `undefined` while it lives. */
  outcome: Outcome | undefined;
  /** Those who wait for its end, in the order in which they came. They are not in the ready queue. */
  readonly waiters: Set<Task>;
  /** Whether somebody has been told how it has ended. */
  heard: boolean;
}

/**
 * Runs tasks, one at a time. A task has the token until its next `yield`; that was its *turn*. A turn that ends in a bare
 * `yield`, or in a request that can be answered at once, puts the task at the end of the ready queue.
 */
export class Scheduler {
  /** All tasks, the ended ones too, by their numbers. */
  readonly #tasks = new Map<number, Task>();
  /** Those who want a turn: the first is next. */
  readonly #ready: Task[] = [];

  /**
   * Makes a task of a frame that nobody has begun, puts it at the end of the ready queue, and gives its number: 1 for the
   * first task, 2 for the second. It runs nothing. A task may be spawned at any time, also while others run.
   */
  spawn(body: Body): number {
    // TODO 1: make a task, keep it, and let it wait for its first turn
    throw new Error('TODO 1: make a task, keep it, and let it wait for its first turn');
  }

  /**
   * Gives turns until nobody is ready, then calls `report`.
   *
   * @throws AggregateError when something has gone wrong that nobody has heard of; see `report`
   */
  run(): void {
    // TODO 1: a turn for whoever is first, as long as somebody is ready; then report
    throw new Error('TODO 1: a turn for whoever is first, as long as somebody is ready; then report');
  }

  /** One turn of a task, which is in no queue now. Never throws: what comes out of the task ends that task and no other. */
  protected turn(task: Task): void {
    // TODO 1: resume it; has it thrown, returned, yielded nothing, or asked for something?
    throw new Error('TODO 1: resume it; has it thrown, returned, yielded nothing, or asked for something?');
  }

  /**
   * Does what a task has asked for. `getTid` and `spawn` are answered at once; `join` and `kill` have methods of their own.
   * Whatever else a task has yielded is its own mistake: a `TypeError` is thrown into it, at that `yield`, on its next turn.
   */
  protected handle(task: Task, request: Request): void {
    // TODO 2: do what is asked, and say with what the next turn begins
    throw new Error('TODO 2: do what is asked, and say with what the next turn begins');
  }

  /**
   * `task` wants to know how task `tid` ends. If that has ended already, it is told at once. Whoever asks for a task that there
   * is not, or for itself, would wait for ever: a `RangeError` is thrown into it, on its next turn.
   */
  protected join(task: Task, tid: number): void {
    // TODO 3: tell it now, let it wait, or say that it never ends
    throw new Error('TODO 3: tell it now, let it wait, or say that it never ends');
  }

  /** `waiter` has asked how `ended` ends, and it has: the next turn of `waiter` begins with that. */
  protected tell(waiter: Task, ended: Task, outcome: Outcome): void {
    ended.heard = true;
    // TODO 3: by which door does a value come in, and by which an error?
    throw new Error('TODO 3: by which door does a value come in, and by which an error?');
  }

  /**
   * `task` wants task `tid` to end. The answer is `true`; it is `false` when that has ended already, or never was.
   *
   * A task that is killed goes nowhere but out: whatever it has been waiting for, on its next turn it is closed, and only after
   * that turn the answer comes. If it yields in a `finally`, it goes on from there like any other task, until it has ended.
   */
  protected kill(task: Task, tid: number): void {
    // TODO 4: let it wait for nothing, close it on its next turn, then answer
    throw new Error('TODO 4: let it wait for nothing, close it on its next turn, then answer');
  }

  /** Puts a task that is in no queue at the end of the ready queue; its next turn begins with `resume`. */
  protected wake(task: Task, resume: Task['resume']): void {
    task.resume = resume;
    this.#ready.push(task);
  }

  /** A task has ended: writes down how, and tells those who wait for it. */
  protected end(task: Task, outcome: Outcome): void {
    task.outcome = outcome;
    for (const waiter of task.waiters) this.tell(waiter, task, outcome);
  }

  /**
   * To be called when nobody is ready.
   *
   * @throws AggregateError with an error for each task that has failed with nobody joining it, and for each that still waits,
   * in the order of their numbers. A failure is reported once.
   */
  protected report(): void {
    const errors: unknown[] = [];
    const lines: string[] = [];
    for (const task of this.#tasks.values()) {
      if (task.heard) continue;
      if (task.outcome === undefined) {
        const line = `task ${task.tid} still waits, and nobody is left to run`;
        errors.push(new Error(line));
        lines.push(line);
      } else if ('error' in task.outcome) {
        task.heard = true;
        errors.push(task.outcome.error);
        lines.push(`task ${task.tid} has failed: ${String(task.outcome.error)}`);
      }
    }
    if (errors.length > 0) throw new AggregateError(errors, lines.join('; '));
  }
}
