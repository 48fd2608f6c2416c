import * as asyncio from '../../../solutions/asyncio.ts';
import type { Rule } from './ledgers.ts';
import type { Runtime } from './runtime.ts';

type Coro<T> = asyncio.Coro<T>;

/** A runtime with one fault that somebody could have made. */
export interface Fault {
  readonly name: string;
  readonly runtime: Runtime;
  /** What does not hold there. */
  readonly breaks: Rule;
}

/** What a lock can do wrong. */
interface LockFaults {
  readonly wakesTheCancelled?: boolean;
  readonly dropsWakeUps?: boolean;
  readonly overtakes?: boolean;
  readonly handsOverAndOpens?: boolean;
  readonly keepsTheCancelled?: boolean;
  readonly remembersEverybody?: boolean;
  readonly forgetsFutures?: boolean;
}

/** A lock as one writes it at first, with the faults that are asked for. */
function faultyLock(faults: LockFaults): typeof asyncio.Lock {
  return class Lock extends asyncio.Lock {
    #isTaken = false;
    readonly #line: asyncio.Future<true>[] = [];
    readonly #everybody: unknown[] = [];

    override locked(): boolean {
      return this.#isTaken;
    }

    override *acquire(): Coro<true> {
      const mayPass = faults.overtakes || this.#line.every((waiter) => waiter.cancelled());
      if (this.#isTaken || !mayPass) yield* this.#standInLine();
      this.#isTaken = true;
      return true;
    }

    *#standInLine(): Coro<void> {
      const waiter = asyncio.getRunningLoop().createFuture<true>();
      this.#line.push(waiter);
      if (faults.remembersEverybody) this.#everybody.push(waiter);
      try {
        yield* faults.forgetsFutures ? asyncio.shield(waiter) : waiter;
        this.#leave(waiter);
        if (faults.overtakes && this.#isTaken) yield* this.#standInLine();
      } catch (error) {
        if (!faults.keepsTheCancelled) this.#leave(waiter);
        if (!this.#isTaken && !faults.dropsWakeUps) this.#wakeFirst();
        throw error;
      }
    }

    #leave(waiter: asyncio.Future<true>): void {
      const index = this.#line.indexOf(waiter);
      if (index >= 0) this.#line.splice(index, 1);
    }

    override release(): void {
      if (!this.#isTaken) throw new Error('Lock is not acquired.');
      this.#isTaken = false;
      this.#wakeFirst();
    }

    #wakeFirst(): void {
      if (faults.handsOverAndOpens) this.#line.shift()?.setResult(true);
      else if (faults.wakesTheCancelled) this.#wake(this.#line[0]);
      else this.#wake(this.#line.find((waiter) => !waiter.cancelled()));
    }

    #wake(waiter: asyncio.Future<true> | undefined): void {
      if (waiter?.done() === false) waiter.setResult(true);
    }

    override toString(): string {
      const waiters = this.#line.length === 0 ? '' : `, waiters:${this.#line.length}`;
      return `<Lock [${this.#isTaken ? 'locked' : 'unlocked'}${waiters}]>`;
    }
  };
}

/** What a timeout can do wrong. */
interface TimeoutFaults {
  readonly keepsTimer?: boolean;
  readonly keepsRequest?: boolean;
  readonly takesEveryCancel?: boolean;
  readonly neverFires?: boolean;
}

/** A timeout as one writes it at first, with the faults that are asked for. */
function faultyTimeout(faults: TimeoutFaults): typeof asyncio.timeout {
  return function* timeout<T>(
    seconds: number | null,
    body: (deadline: asyncio.Timeout) => asyncio.Awaitable<T>,
  ): Coro<T> {
    const task = asyncio.currentTask() as asyncio.Task<unknown>;
    const loop = asyncio.getRunningLoop();
    const before = task.cancelling();
    const when = loop.time() + (seconds ?? Infinity);
    let hasPassed = false;
    const timer = loop.callAt(when, () => {
      if (faults.neverFires) return;
      hasPassed = true;
      task.cancel();
    });
    const deadline = { when: () => when, expired: () => hasPassed, reschedule: () => {} };
    try {
      return yield* body(deadline as unknown as asyncio.Timeout);
    } catch (error) {
      const isForeign = !faults.takesEveryCancel && task.cancelling() - before > 1;
      const isOurs = hasPassed && error instanceof asyncio.CancelledError && !isForeign;
      throw isOurs ? new asyncio.TimeoutError() : error;
    } finally {
      if (!faults.keepsTimer) timer.cancel();
      if (hasPassed && !faults.keepsRequest) task.uncancel();
    }
  } as typeof asyncio.timeout;
}

/** A condition that, when a task that was notified is cancelled, hands nothing on, or comes back without its lock. */
function faultyCondition(faults: { readonly comesBackWithoutLock: boolean }): typeof asyncio.Condition {
  return class Condition extends asyncio.Condition {
    #line: asyncio.Future<true>[] = [];

    override *wait(): Coro<true> {
      const waiter = asyncio.getRunningLoop().createFuture<true>();
      this.#line.push(waiter);
      this.release();
      try {
        return yield* waiter;
      } finally {
        this.#line = this.#line.filter((each) => each !== waiter);
        yield* this.#takeLock();
      }
    }

    *#takeLock(): Coro<void> {
      try {
        yield* this.acquire();
      } catch (error) {
        if (!faults.comesBackWithoutLock) yield* this.#takeLock();
        throw error;
      }
    }

    override notify(n = 1): void {
      for (const waiter of this.#line.filter((each) => !each.done()).slice(0, n)) waiter.setResult(true);
    }

    override notifyAll(): void {
      this.notify(this.#line.length);
    }
  };
}

/** A sleep that neither takes its timer back nor looks whether anybody still waits. */
function* carelessSleep(seconds: number): Coro<void> {
  if (seconds <= 0) {
    yield;
    return;
  }
  const future = asyncio.getRunningLoop().createFuture<void>();
  asyncio.getRunningLoop().callLater(seconds, () => future.setResult());
  yield* future;
}

/** A sleep that looks at its clock each turn. */
function* busySleep(seconds: number): Coro<void> {
  const loop = asyncio.getRunningLoop();
  for (const until = loop.time() + seconds; loop.time() < until; ) yield;
}

/** A wait that does not take its callbacks back. */
function* clingingWait(futures: Iterable<asyncio.Future<unknown>>, { timeout = null } = {}): Coro<unknown> {
  const loop = asyncio.getRunningLoop();
  const waiter = loop.createFuture<void>();
  const release = (): void => void (waiter.done() || waiter.setResult());
  for (const future of futures) future.addDoneCallback(release);
  const timer = timeout === null ? null : loop.callLater(timeout, release);
  try {
    yield* waiter;
  } finally {
    timer?.cancel();
  }
  return { done: new Set(), pending: new Set() };
}

const Lifo = asyncio.LifoQueue as unknown as typeof asyncio.Queue;

export const FAULTS: readonly Fault[] = [
  {
    name: 'a lock wakes the first in the line, even one that was cancelled',
    runtime: { ...asyncio, Lock: faultyLock({ wakesTheCancelled: true, keepsTheCancelled: true }) },
    breaks: 'nobody waits for what is there',
  },
  {
    name: 'a task that was woken and cancelled does not wake the next one',
    runtime: { ...asyncio, Lock: faultyLock({ dropsWakeUps: true }) },
    breaks: 'nobody waits for what is there',
  },
  {
    name: 'a lock that is free is taken, although somebody was woken for it',
    runtime: { ...asyncio, Lock: faultyLock({ overtakes: true }) },
    breaks: 'a lock goes to the tasks in the order in which they asked',
  },
  {
    name: 'a lock is handed over, and others can take it in the meantime',
    runtime: { ...asyncio, Lock: faultyLock({ handsOverAndOpens: true }) },
    breaks: 'no more tasks hold a lock than it has places',
  },
  {
    name: 'a task that was cancelled stays in the line',
    runtime: { ...asyncio, Lock: faultyLock({ keepsTheCancelled: true }) },
    breaks: 'no lock is held at the end, and nobody stands in a line',
  },
  {
    name: 'a lock remembers everybody who ever waited',
    runtime: { ...asyncio, Lock: faultyLock({ remembersEverybody: true }) },
    breaks: 'what is done is not kept alive',
  },
  {
    name: 'a task that was cancelled leaves its future pending',
    runtime: { ...asyncio, Lock: faultyLock({ forgetsFutures: true }) },
    breaks: 'no future is forgotten',
  },
  {
    name: 'withLock does not release after an error',
    runtime: {
      ...asyncio,
      *withLock(lock, body) {
        yield* lock.acquire();
        const result = yield* body();
        lock.release();
        return result;
      },
    },
    breaks: 'no lock is held at the end, and nobody stands in a line',
  },
  {
    name: 'a semaphore gives a place back twice',
    runtime: {
      ...asyncio,
      Semaphore: class extends asyncio.Semaphore {
        override *acquire(): Coro<true> {
          try {
            return yield* super.acquire();
          } catch (error) {
            this.release();
            throw error;
          }
        }
      },
    },
    breaks: 'no more tasks hold a lock than it has places',
  },
  {
    name: 'a task that was woken by an event looks again, and waits again',
    runtime: {
      ...asyncio,
      Event: class extends asyncio.Event {
        override *wait(): Coro<true> {
          do yield* super.wait();
          while (!this.isSet());
          return true;
        }
      },
    },
    breaks: 'nobody waits for what is there',
  },
  {
    name: 'a notify is lost with the task that was cancelled',
    runtime: { ...asyncio, Condition: faultyCondition({ comesBackWithoutLock: false }) },
    breaks: 'nobody waits for what is there',
  },
  {
    name: 'a task that was cancelled comes out of a condition without the lock',
    runtime: { ...asyncio, Condition: faultyCondition({ comesBackWithoutLock: true }) },
    breaks: 'no error comes out that the program has not thrown',
  },
  {
    name: 'get takes an item, and then waits for a turn',
    runtime: {
      ...asyncio,
      Queue: class<T> extends asyncio.Queue<T> {
        override *get(): Coro<T> {
          const item = yield* super.get();
          yield;
          return item;
        }
      },
    },
    breaks: 'each item comes out once, in its order',
  },
  {
    name: 'put puts the item in, although it was cancelled',
    runtime: {
      ...asyncio,
      Queue: class<T> extends asyncio.Queue<T> {
        override *put(item: T): Coro<void> {
          try {
            yield* super.put(item);
          } catch (error) {
            if (error instanceof asyncio.CancelledError && !this.full()) this.putNowait(item);
            throw error;
          }
        }
      },
    },
    breaks: 'each item comes out once, in its order',
  },
  {
    name: 'the last item comes out first',
    runtime: { ...asyncio, Queue: Lifo },
    breaks: 'each item comes out once, in its order',
  },
  {
    name: 'shutdown drops items without counting them as done',
    runtime: {
      ...asyncio,
      Queue: class<T> extends asyncio.Queue<T> {
        override shutdown(immediate = false): void {
          while (immediate && !this.empty()) this.getNowait();
          super.shutdown();
        }
      },
    },
    breaks: 'nobody waits for what is there',
  },
  {
    name: 'a timeout leaves its timer',
    runtime: { ...asyncio, timeout: faultyTimeout({ keepsTimer: true }) },
    breaks: 'who goes on leaves no timer',
  },
  {
    name: 'a timeout does not take its request back',
    runtime: { ...asyncio, timeout: faultyTimeout({ keepsRequest: true }) },
    breaks: 'requests to cancel are counted, and taken back by deadlines',
  },
  {
    name: 'a timeout makes a TimeoutError of every cancel that comes after its deadline',
    runtime: { ...asyncio, timeout: faultyTimeout({ takesEveryCancel: true }) },
    breaks: 'no cancel is swallowed',
  },
  {
    name: 'a timeout does nothing',
    runtime: { ...asyncio, timeout: faultyTimeout({ neverFires: true }) },
    breaks: 'a deadline that has passed has ended its body',
  },
  {
    name: 'a sleep leaves its timer',
    runtime: { ...asyncio, sleep: carelessSleep as typeof asyncio.sleep },
    breaks: 'who goes on leaves no timer',
  },
  {
    name: 'a timer fills the future of a task that has left',
    runtime: { ...asyncio, sleep: carelessSleep as typeof asyncio.sleep },
    breaks: 'nothing is reported that the program has not caused',
  },
  {
    name: 'a sleep looks at the clock each turn',
    runtime: { ...asyncio, sleep: busySleep as typeof asyncio.sleep },
    breaks: 'every program comes to an end',
  },
  {
    name: 'wait leaves its callbacks',
    runtime: { ...asyncio, wait: clingingWait as typeof asyncio.wait },
    breaks: 'nothing is left on the list of a future',
  },
  {
    name: 'a task can be cancelled only once',
    runtime: {
      ...asyncio,
      Task: class<T> extends asyncio.Task<T> {
        override cancel(message?: string): boolean {
          return this.cancelling() === 0 && super.cancel(message);
        }
      },
    },
    breaks: 'every task can be ended',
  },
  {
    name: 'allTasks does not know the newest task',
    runtime: { ...asyncio, allTasks: (loop) => new Set([...asyncio.allTasks(loop)].slice(0, -1)) },
    breaks: 'every task that is not done is in allTasks, and no other',
  },
];
