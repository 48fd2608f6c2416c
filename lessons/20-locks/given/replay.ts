import type { Coro } from '../../09-decorators/coroutine.ts';
import type { TaskOptions } from '../../12-task/task.ts';
import type { Handle } from '../../13-event-loop/handle.ts';
import { CancellableTask } from '../../18-cancellation/cancellable-task.ts';
import { AsyncioLoop } from '../../18-cancellation/given/asyncio-loop.ts';

/** Makes the coroutines of a small program, and what they share, anew at each call. */
export type Program = () => readonly Coro<unknown>[];

/** One step of a schedule: of `ready` calls that could be made, the one with the number `taken` was made. */
export interface Choice {
  readonly taken: number;
  readonly ready: number;
}

/** One run of a program. */
export interface Outcome<S = unknown> {
  /** Who took each step: `A B B A`. A is the first coroutine of the program, and `*` anything that the program started. */
  readonly schedule: string;
  readonly choices: readonly Choice[];
  /** `done`; or `deadlock: A, B`, the coroutines that nothing can wake any more; or `A throws Error: ...`. */
  readonly end: string;
  /** What `look` returned at the end. */
  readonly seen: S;
}

/** A run with more steps than this is broken off. */
const MOST_STEPS = 200;

/** A loop that makes one call a turn: not the first that is ready, but the one that is chosen. */
class ChoosingLoop extends AsyncioLoop {
  readonly #choose: (ready: number) => number;

  /** @param choose receives how many calls are ready, and returns the number of one: from 0, for the one that has been ready for longest */
  constructor(choose: (ready: number) => number) {
    super();
    this.#choose = choose;
  }

  // #region runOnce
  protected override runOnce(): void {
    this.poll(false);
    const calls: Handle[] = [];
    for (let call = this.ready.shift(); call !== undefined; call = this.ready.shift()) calls.push(call);
    if (calls.length === 0) {
      this.stop();
      return;
    }
    const [chosen] = calls.splice(this.#choose(calls.length), 1);
    for (const call of calls) this.ready.push(call);
    chosen?.run();
  }
  // #endregion

  override callAt(): never {
    throw new Error('explore knows no time: write a bare yield where your program would sleep');
  }
}

/** Puts its name at the end of the schedule when it takes a step. */
class NotingTask<T> extends CancellableTask<T> {
  readonly #schedule: string[];

  constructor(coro: Coro<T>, options: TaskOptions, schedule: string[]) {
    super(coro, options);
    this.#schedule = schedule;
  }

  protected override run(error?: Error | null): void {
    this.#schedule[this.#schedule.length - 1] = this.getName();
    super.run(error);
  }
}

/**
 * Runs `program` once, from the start. While there are `choices`, they say which call is made next; after that, it is the first
 * that is ready. Nothing is random, so the same choices give the same run.
 * @param look is called at the end, when nobody can go on
 * @throws {RangeError} when the run takes too many steps
 */
export function replay<S = undefined>(
  program: Program,
  choices: readonly Pick<Choice, 'taken'>[],
  look?: () => S,
): Outcome<S> {
  const made: Choice[] = [];
  const schedule: string[] = [];
  let isReady = false;
  const loop = new ChoosingLoop((ready) => {
    if (!isReady) return 0;
    if (made.length === MOST_STEPS)
      throw new RangeError(`not done after ${MOST_STEPS} steps: explore a program that is smaller`);
    const taken = choices[made.length]?.taken ?? 0;
    if (taken >= ready) throw new RangeError(`there is no call ${taken} here: ${ready} are ready`);
    made.push({ taken, ready });
    schedule.push('*');
    return taken;
  });
  const tasks: CancellableTask<unknown>[] = [];
  const reports: string[] = [];
  loop.setExceptionHandler((_loop, { message, exception }) => reports.push(`${message}: ${exception}`));
  let failed: unknown;
  loop.callSoon(() => {
    try {
      for (const coro of program()) {
        const name = String.fromCharCode(65 + tasks.length);
        tasks.push(new NotingTask(coro, { loop, name }, schedule));
      }
      isReady = true;
    } catch (error) {
      failed = error;
      loop.stop();
    }
  });
  try {
    loop.runForever();
    if (!isReady) throw failed;
    return { schedule: schedule.join(' '), choices: made, end: endOf(tasks, reports), seen: look?.() as S };
  } finally {
    loop.close();
  }
}

function endOf(tasks: readonly CancellableTask<unknown>[], reports: readonly string[]): string {
  const stuck = tasks.filter((task) => !task.done()).map((task) => task.getName());
  for (const task of tasks) {
    const error = task.done() && !task.cancelled() ? task.exception() : null;
    if (error !== null) return `${task.getName()} throws ${error}`;
  }
  return reports[0] ?? (stuck.length === 0 ? 'done' : `deadlock: ${stuck.join(', ')}`);
}
