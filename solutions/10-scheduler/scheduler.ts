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
  // #region spawn
  spawn(body: Body): number {
    // BEGIN SOLUTION 1: make a task, keep it, and let it wait for its first turn
    const tid = this.#tasks.size + 1;
    const resume = () => body.next();
    const task: Task = { tid, body, resume, outcome: undefined, waiters: new Set(), heard: false };
    this.#tasks.set(tid, task);
    this.wake(task, resume);
    return tid;
    // END SOLUTION
  }
  // #endregion

  /**
   * Gives turns until nobody is ready, then calls `report`.
   *
   * @throws AggregateError when something has gone wrong that nobody has heard of; see `report`
   */
  // #region run
  run(): void {
    // BEGIN SOLUTION 1: a turn for whoever is first, as long as somebody is ready; then report
    for (let task = this.#ready.shift(); task !== undefined; task = this.#ready.shift()) this.turn(task);
    this.report();
    // END SOLUTION
  }
  // #endregion

  /** One turn of a task, which is in no queue now. Never throws: what comes out of the task ends that task and no other. */
  // #region turn
  protected turn(task: Task): void {
    // BEGIN SOLUTION 1: resume it; has it thrown, returned, yielded nothing, or asked for something?
    let step: IteratorResult<Trap, unknown>;
    try {
      step = task.resume(); // alone in the try: an error of ours is not an error of the task
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
   * Whatever else a task has yielded is its own mistake: a `TypeError` is thrown into it, at that `yield`, on its next turn.
   */
  // #region handle
  protected handle(task: Task, request: Request): void {
    // BEGIN SOLUTION 2: do what is asked, and say with what the next turn begins
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
        const mistake = new TypeError('that is no request (a generator is called with yield*)');
        this.wake(task, () => task.body.throw(mistake));
      }
    }
    // END SOLUTION
  }
  // #endregion

  /**
   * `task` wants to know how task `tid` ends. If that has ended already, it is told at once. Whoever asks for a task that there
   * is not, or for itself, would wait for ever: a `RangeError` is thrown into it, on its next turn.
   */
  // #region join
  protected join(task: Task, tid: number): void {
    // BEGIN SOLUTION 3: tell it now, let it wait, or say that it never ends
    const other = this.#tasks.get(tid);
    if (other === undefined || other === task) {
      const mistake = new RangeError(`task ${task.tid} would wait for task ${tid} for ever`);
      this.wake(task, () => task.body.throw(mistake));
    } else if (other.outcome) this.tell(task, other, other.outcome);
    else other.waiters.add(task);
    // END SOLUTION
  }
  // #endregion

  /** `waiter` has asked how `ended` ends, and it has: the next turn of `waiter` begins with that. */
  // #region tell
  protected tell(waiter: Task, ended: Task, outcome: Outcome): void {
    ended.heard = true;
    // BEGIN SOLUTION 3: by which door does a value come in, and by which an error?
    const { body } = waiter;
    this.wake(waiter, 'error' in outcome ? () => body.throw(outcome.error) : () => body.next(outcome.value));
    // END SOLUTION
  }
  // #endregion

  /**
   * `task` wants task `tid` to end. The answer is `true`; it is `false` when that has ended already, or never was.
   *
   * A task that is killed goes nowhere but out: whatever it has been waiting for, on its next turn it is closed, and only after
   * that turn the answer comes. If it yields in a `finally`, it goes on from there like any other task, until it has ended.
   */
  // #region kill
  protected kill(task: Task, tid: number): void {
    // BEGIN SOLUTION 4: let it wait for nothing, close it on its next turn, then answer
    const victim = this.#tasks.get(tid);
    const alive = victim !== undefined && victim.outcome === undefined;
    if (alive) {
      for (const other of this.#tasks.values()) other.waiters.delete(victim);
      victim.resume = () => victim.body.return(undefined); // in the place of an answer that it may have been about to hear
      if (!this.#ready.includes(victim)) this.#ready.push(victim);
    }
    if (victim !== task) this.wake(task, () => task.body.next(alive)); // who kills itself hears no answer
    // END SOLUTION
  }
  // #endregion

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
