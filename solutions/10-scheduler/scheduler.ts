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
  // #region spawn
  spawn(body: Body): number {
    const tid = this.#tasks.size + 1;
    const resume = () => body.next();
    const task: Task = { tid, body, resume, outcome: undefined, waiters: new Set(), heard: false };
    this.#tasks.set(tid, task);
    this.wake(task, resume);
    return tid;
  }
  // #endregion

  /**
   * Gives turns until no task is ready, then calls `report`.
   *
   * @throws AggregateError when something has gone wrong that no task has heard of; see `report`
   */
  // #region run
  run(): void {
    // BEGIN SOLUTION 1: give the first ready task a turn, until none is ready; then report
    for (let task = this.#ready.shift(); task !== undefined; task = this.#ready.shift()) this.turn(task);
    this.report();
    // END SOLUTION
  }
  // #endregion

  /** Gives `task`, which is in no queue now, one turn. An error that comes out of the task ends that task, and goes no further. */
  // #region turn
  protected turn(task: Task): void {
    // BEGIN SOLUTION 1: resume it; did it throw, return, yield nothing, or ask for something?
    let step: IteratorResult<Trap, unknown>;
    try {
      step = task.resume(); // alone in the try: an error of the scheduler is not an error of the task
    } catch (error) {
      this.end(task, { error });
      return;
    }
    if (step.done) this.end(task, { value: step.value });
    else if (step.value === undefined) this.wake(task, () => task.body.next());
    else this.handle(task, step.value);
    // END SOLUTION
  }
  // #endregion

  /**
   * Does what a task has asked for. `getTid` and `spawn` are answered at once; `join` and `kill` have methods of their own.
   * If the task yielded anything else, a `TypeError` is thrown into it, at that `yield`, on its next turn.
   */
  // #region handle
  protected handle(task: Task, request: Request): void {
    // BEGIN SOLUTION 2: do what is asked, and choose how the next turn begins
    const answer = (value: unknown) => this.wake(task, () => task.body.next(value));
    switch (request?.ask) {
      case 'getTid':
        answer(task.tid);
        break;
      case 'spawn':
        answer(this.spawn(request.body)); // the new task goes into the queue first
        break;
      case 'join':
        this.join(task, request.tid);
        break;
      case 'kill':
        this.kill(task, request.tid);
        break;
      default: {
        const mistake = new TypeError('that is not a request (a generator is called with yield*)');
        this.wake(task, () => task.body.throw(mistake));
      }
    }
    // END SOLUTION
  }
  // #endregion

  /**
   * `task` wants to know how task `tid` ends. If that task has ended, `task` is told on its next turn. If it has not, `task`
   * waits. A task that asks for itself, or for a task that does not exist, would wait for ever: a `RangeError` is thrown into
   * it, on its next turn.
   */
  // #region join
  protected join(task: Task, tid: number): void {
    const other = this.#tasks.get(tid);
    if (other === undefined || other === task) {
      const mistake = new RangeError(`task ${task.tid} would wait for task ${tid} for ever`);
      this.wake(task, () => task.body.throw(mistake));
      return;
    }
    // BEGIN SOLUTION 3: tell it now, or let it wait
    if (other.outcome) this.tell(task, other, other.outcome);
    else other.waiters.add(task);
    // END SOLUTION
  }
  // #endregion

  /** `ended` has ended, and `waiter` asked how: the next turn of `waiter` begins with that. */
  // #region tell
  protected tell(waiter: Task, ended: Task, outcome: Outcome): void {
    ended.heard = true;
    // BEGIN SOLUTION 3: through which door does a value come in, and through which an error?
    const { body } = waiter;
    this.wake(waiter, 'error' in outcome ? () => body.throw(outcome.error) : () => body.next(outcome.value));
    // END SOLUTION
  }
  // #endregion

  /**
   * `task` wants task `tid` to end. The answer is `true`, or `false` when that task has ended already or never existed.
   *
   * The victim waits for nothing any more. Its next turn closes it, and only after that turn the answer comes. A `yield` in a
   * `finally` keeps it alive: from there it goes on like any other task, until it ends, or is killed again.
   */
  // #region kill
  protected kill(task: Task, tid: number): void {
    const victim = this.#tasks.get(tid);
    const alive = victim !== undefined && victim.outcome === undefined;
    // BEGIN SOLUTION 4: let the victim wait for nothing, close it on its next turn, then answer
    if (alive) {
      for (const other of this.#tasks.values()) other.waiters.delete(victim);
      victim.resume = () => victim.body.return(undefined); // instead of an answer that it may have been about to get
      if (!this.#ready.includes(victim)) this.#ready.push(victim);
    }
    if (victim !== task) this.wake(task, () => task.body.next(alive)); // a task that kills itself gets no answer
    // END SOLUTION
  }
  // #endregion

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
