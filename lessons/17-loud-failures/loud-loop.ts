import type { Loop } from '../11-future/future.ts';
import { needRunningLoop } from '../11-future/given/running-loop.ts';
import type { Task } from '../12-task/task.ts';
import type { Instrument } from '../13-event-loop/handle.ts';
import { TimedLoop } from '../14-time/timed-loop.ts';
import { Books } from './given/books.ts';
import { placeOf } from './given/places.ts';
import { stepWatch } from './given/what-ran.ts';
import { slowCallbackWatch } from './slow-calls.ts';

/** The tasks of `loop` that are not done. @param loop without one: the loop that is running. @throws {Error} `no running event loop` */
export function allTasks(loop: Loop = needRunningLoop()): Set<Task<unknown>> {
  return new Set(loop.watcher instanceof Books ? loop.watcher.pending() : []);
}

/** A loop that reports what would go wrong in silence. */
export class LoudLoop extends TimedLoop {
  readonly watcher = new Books();
  /** A handle looks here for each call. Undefined when nothing is measured. */
  instruments: readonly Instrument[] | undefined = undefined;
  #added: readonly Instrument[] = [];
  #isDebug = false;
  #slowCallbackDuration = 0.1;
  #endSlowWatch: (() => void) | null = null;

  /** Has `instrument` called around each call that the loop makes. @returns a function that ends this */
  addInstrument(instrument: Instrument): () => void {
    const use = (added: readonly Instrument[]): void => {
      this.#added = added;
      this.instruments = added.length === 0 ? undefined : [stepWatch, ...added];
    };
    use([...this.#added, instrument]);
    return () => use(this.#added.filter((each) => each !== instrument));
  }

  getDebug(): boolean {
    return this.#isDebug;
  }

  /** In debug mode the loop reports slow calls, and every report says where the thing was created. That takes time. */
  setDebug(on: boolean): void {
    this.#isDebug = on;
    this.watcher.notePlaces(on);
    this.watchSlowCalls();
  }

  /** In seconds: in debug mode, a call that takes so long or longer is reported. */
  get slowCallbackDuration(): number {
    return this.#slowCallbackDuration;
  }

  set slowCallbackDuration(seconds: number) {
    this.#slowCallbackDuration = seconds;
    this.watchSlowCalls();
  }

  private watchSlowCalls(): void {
    this.#endSlowWatch?.();
    this.#endSlowWatch = this.#isDebug
      ? this.addInstrument(slowCallbackWatch(this.#slowCallbackDuration, this))
      : null;
  }

  /** Closes the loop, and reports what was forgotten: coroutines, then errors, then tasks. */
  override close(): void {
    if (this.isClosed()) return;
    super.close();
    this.watcher.close();
    this.watcher.coroutines.reportTo(this);
    this.watcher.errors.reportTo(this);
    const left = [...allTasks(this)];
    if (left.length > 0) this.reportPending(left);
  }

  /** Reports each of `tasks`, which are pending and will never go on: `Task was destroyed but it is pending!` */
  private reportPending(tasks: readonly Task<unknown>[]): void {
    // TODO 4: the message, the task as `task`, and what `placeOf(task)` gives
    throw new Error('TODO 4: the message, the task as `task`, and what `placeOf(task)` gives');
  }
}
