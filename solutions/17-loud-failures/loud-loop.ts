import type { Future, Loop } from '../11-future/future.ts';
import { needRunningLoop, type Watcher } from '../11-future/given/running-loop.ts';
import { Task } from '../12-task/task.ts';
import type { Handle, Instrument } from '../13-event-loop/handle.ts';
import { TimedLoop } from '../14-time/timed-loop.ts';
import { isDriven, notePlaces, takeIdle, watchCreations } from './never-awaited.ts';

/** The tasks of `loop` that are not done. @param loop without one: the loop that is running. @throws {Error} `no running event loop` */
export function allTasks(loop: Loop = needRunningLoop()): Set<Task<unknown>> {
  return new Set((loop as LoudLoop).watcher.pending());
}

/** In a list as short as this, gaps are in nobody's way. */
const FEW = 64;

/** What a loop knows of its futures and tasks. */
class Books implements Watcher {
  #tasks: (Task<unknown> | undefined)[] = [];
  #pending = 0;
  readonly #unseen = new Set<Future<unknown>>();

  made(_future: object): void {}

  failed(future: object): void {
    this.#unseen.add(future as Future<unknown>);
  }

  seen(future: object): void {
    this.#unseen.delete(future as Future<unknown>);
  }

  begins(task: object, coro: object): void {
    const begun = task as Task<unknown>;
    begun.place = this.#tasks.push(begun) - 1;
    this.#pending += 1;
    isDriven(coro);
  }

  /** Leaves a gap, so that the others keep their order. When most of the list is gaps, it is written anew. */
  ended(task: object): void {
    this.#tasks[(task as Task<unknown>).place] = undefined;
    this.#pending -= 1;
    if (this.#tasks.length <= FEW || this.#pending > this.#tasks.length / 2) return;
    this.#tasks = this.pending();
    for (const [place, each] of this.pending().entries()) each.place = place;
  }

  /** The tasks that are not done, in the order in which they were made. */
  pending(): Task<unknown>[] {
    return this.#tasks.filter((task) => task !== undefined);
  }

  /** Futures that have failed, and whose error nobody has read. They are reported once. */
  takeUnseen(): Future<unknown>[] {
    const unseen = [...this.#unseen];
    this.#unseen.clear();
    return unseen;
  }
}

/** A loop that reports what goes wrong in silence. */
export class LoudLoop extends TimedLoop {
  readonly watcher = new Books();
  /** In seconds: in debug mode, a call that takes longer is reported. */
  slowCallbackDuration = 0.1;
  #instruments: readonly Instrument[] = [];
  #isDebug = false;
  /** Undefined when there are none. A handle looks here for each call. */
  instruments: readonly Instrument[] | undefined = undefined;

  /** Has `instrument` called around each call. @returns a function that ends this */
  addInstrument(instrument: Instrument): () => void {
    const change = (to: readonly Instrument[]): void => {
      this.#instruments = to;
      this.instruments = to.length === 0 ? undefined : to;
    };
    change([...this.#instruments, instrument]);
    return () => change(this.#instruments.filter((each) => each !== instrument));
  }

  getDebug(): boolean {
    return this.#isDebug;
  }

  /** In debug mode the loop reports slow calls, and reports say where things were made. Both take time. */
  setDebug(on: boolean): void {
    this.#isDebug = on;
    notePlaces(on);
    this.#endSlowWatch();
    this.#endSlowWatch = on ? this.addInstrument(this.slowWatch()) : () => {};
  }

  #endSlowWatch: () => void = () => {};

  private slowWatch(): Instrument {
    let from = 0;
    return {
      before: () => {
        from = performance.now();
      },
      after: (call: Handle) => {
        const took = (performance.now() - from) / 1000;
        if (took < this.slowCallbackDuration) return;
        this.callExceptionHandler({
          message: `Executing ${call} took ${took.toFixed(3)} seconds`,
          handle: call,
        });
      },
    };
  }

  override close(): void {
    if (this.isClosed()) return;
    super.close();
    for (const { name, site } of takeIdle(this)) {
      const where = site === null ? '' : `, created at ${site}`;
      this.callExceptionHandler({ message: `coroutine '${name}' was never awaited${where}` });
    }
    for (const future of this.watcher.takeUnseen()) {
      const kind = future instanceof Task ? 'Task' : 'Future';
      this.callExceptionHandler({
        message: `${kind} exception was never retrieved`,
        exception: future.exception(),
        future,
      });
    }
    for (const task of this.watcher.pending())
      this.callExceptionHandler({ message: 'Task was destroyed but it is pending!', task });
  }
}

watchCreations();
