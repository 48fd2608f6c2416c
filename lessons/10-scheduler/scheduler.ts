import type { Body, Request, Trap } from './given/traps.ts';

/** How a task has ended: with the value that its frame returned, or with the error that came out of it. */
export type Outcome = { readonly value: unknown } | { readonly error: unknown };

/** A frame with a number, to which a scheduler gives turns. */
export interface Task {
  readonly tid: number;
  readonly body: Body;
  /** How its next turn begins: a call of one of the three doors of `body`. */
  resume: () => IteratorResult<Trap, unknown>;
  /** How it has ended; `undefined` while it lives. */
  outcome: Outcome | undefined;
  /** The tasks that wait for its end, in the order in which they asked. They are not in the ready queue. */
  readonly waiters: Set<Task>;
  /** Whether another task has been told how it ended. */
  heard: boolean;
}

/**
 * Runs tasks, one at a time. A *turn* of a task lasts until its next `yield`. After a bare `yield`, or a request that can be
 * answered at once, the task goes to the end of the ready queue.
 */
export class Scheduler {
  /** All tasks by their numbers, also those that have ended. */
  readonly #tasks = new Map<number, Task>();
  /** The tasks that are ready for a turn; the first is next. */
  readonly #ready: Task[] = [];

  /**
   * Makes a task of a frame that has not begun, puts it at the end of the ready queue, and returns its number: 1 for the
   * first task, 2 for the second. It runs nothing. You may call it at any time, also while tasks run.
   */
  spawn(body: Body): number {
    const tid = this.#tasks.size + 1;
    const resume = () => body.next();
    const task: Task = { tid, body, resume, outcome: undefined, waiters: new Set(), heard: false };
    this.#tasks.set(tid, task);
    this.wake(task, resume);
    return tid;
  }

  /**
   * Gives turns until no task is ready, then calls `report`.
   *
   * @throws AggregateError when something has gone wrong that no task has heard of; see `report`
   */
  run(): void {
    // TODO 1: give the first ready task a turn, until none is ready; then report
    throw new Error('TODO 1: give the first ready task a turn, until none is ready; then report');
  }

  /** Gives `task`, which is in no queue now, one turn. An error that comes out of the task ends that task, and goes no further. */
  protected turn(task: Task): void {
    // TODO 1: resume it; did it throw, return, yield nothing, or ask for something?
    throw new Error('TODO 1: resume it; did it throw, return, yield nothing, or ask for something?');
  }

  /**
   * Does what a task has asked for. `getTid` and `spawn` are answered at once; `join` and `kill` have methods of their own.
   * If the task yielded anything else, a `TypeError` is thrown into it, at that `yield`, on its next turn.
   */
  protected handle(task: Task, request: Request): void {
    // TODO 2: do what is asked, and choose how the next turn begins
    throw new Error('TODO 2: do what is asked, and choose how the next turn begins');
  }

  /**
   * `task` wants to know how task `tid` ends. If that task has ended, `task` is told on its next turn. If it has not, `task`
   * waits. A task that asks for itself, or for a task that does not exist, would wait for ever: a `RangeError` is thrown into
   * it, on its next turn.
   */
  protected join(task: Task, tid: number): void {
    const other = this.#tasks.get(tid);
    if (other === undefined || other === task) {
      const mistake = new RangeError(`task ${task.tid} would wait for task ${tid} for ever`);
      this.wake(task, () => task.body.throw(mistake));
      return;
    }
    // TODO 3: tell it now, or let it wait
    throw new Error('TODO 3: tell it now, or let it wait');
  }

  /** `ended` has ended, and `waiter` asked how: the next turn of `waiter` begins with that. */
  protected tell(waiter: Task, ended: Task, outcome: Outcome): void {
    ended.heard = true;
    // TODO 3: through which door does a value come in, and through which an error?
    throw new Error('TODO 3: through which door does a value come in, and through which an error?');
  }

  /**
   * `task` wants task `tid` to end. The answer is `true`, or `false` when that task has ended already or never existed.
   *
   * The victim waits for nothing any more. Its next turn closes it, and only after that turn the answer comes. A `yield` in a
   * `finally` keeps it alive: from there it goes on like any other task, until it ends, or is killed again.
   */
  protected kill(task: Task, tid: number): void {
    const victim = this.#tasks.get(tid);
    const alive = victim !== undefined && victim.outcome === undefined;
    // TODO 4: let the victim wait for nothing, close it on its next turn, then answer
    throw new Error('TODO 4: let the victim wait for nothing, close it on its next turn, then answer');
  }

  /** Puts a task that is in no queue at the end of the ready queue; its next turn begins with `resume`. */
  protected wake(task: Task, resume: Task['resume']): void {
    task.resume = resume;
    this.#ready.push(task);
  }

  /** `task` has ended: keeps the outcome, and tells the tasks that wait for it. */
  protected end(task: Task, outcome: Outcome): void {
    task.outcome = outcome;
    for (const waiter of task.waiters) this.tell(waiter, task, outcome);
  }

  /**
   * Called when no task is ready.
   *
   * @throws AggregateError with an error for each task that failed and was not joined, and for each that is still waiting,
   * in the order of their numbers. A failure is reported once.
   */
  protected report(): void {
    const errors: unknown[] = [];
    const lines: string[] = [];
    for (const task of this.#tasks.values()) {
      if (task.heard) continue;
      if (task.outcome === undefined) {
        const line = `task ${task.tid} is still waiting, and no task is left to run`;
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
