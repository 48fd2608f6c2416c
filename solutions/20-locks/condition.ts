import type { Coro } from '../09-decorators/coroutine.ts';
import { CancelledError } from '../11-future/future.ts';
import { HasWaiters } from './given/waiters.ts';
import { Lock, type Lockable } from './lock.ts';

/** A lock, and a line of tasks that wait until something is true of what the lock protects. */
export class Condition extends HasWaiters implements Lockable {
  readonly #lock: Pick<Lock, 'acquire' | 'release' | 'locked'>;

  constructor(lock: Pick<Lock, 'acquire' | 'release' | 'locked'> = new Lock()) {
    super();
    this.#lock = lock;
  }

  locked(): boolean {
    return this.#lock.locked();
  }

  acquire(): Coro<true> {
    return this.#lock.acquire();
  }

  release(): void {
    this.#lock.release();
  }

  /**
   * Releases the lock, waits for a `notify`, takes the lock again, and returns true. Whatever happens meanwhile, the task has the
   * lock afterwards. A task that leaves with an error hands a `notify` on.
   *
   * After a wait, look again whether what you wait for is true: it may have changed before you got the lock.
   * @throws {Error} `cannot wait on un-acquired lock`
   */
  // #region wait
  *wait(): Coro<true> {
    if (!this.locked()) throw new Error('cannot wait on un-acquired lock');
    const waiter = this.waiters.join();
    // BEGIN SOLUTION 7: release, wait, leave the line, take the lock again; an error hands a notify on
    this.release();
    try {
      try {
        return yield* waiter;
      } finally {
        this.waiters.leave(waiter);
        yield* this.acquireInAnyCase();
      }
    } catch (error) {
      this.wake(1);
      throw error;
    }
    // END SOLUTION
  }
  // #endregion

  /** Takes the lock. A cancel that comes meanwhile is thrown when the task has the lock. */
  private *acquireInAnyCase(): Coro<void> {
    let cancelled: CancelledError | null = null;
    for (;;)
      try {
        yield* this.acquire();
        break;
      } catch (error) {
        if (!(error instanceof CancelledError)) throw error;
        cancelled = error;
      }
    if (cancelled !== null) throw cancelled;
  }

  /** Waits until `predicate` returns a truthy value, and returns that. It is called while the task has the lock. */
  // #region waitFor
  *waitFor<T>(predicate: () => T): Coro<T> {
    // BEGIN SOLUTION 7: how often do you have to look?
    for (;;) {
      const result = predicate();
      if (result) return result;
      yield* this.wait();
    }
    // END SOLUTION
  }
  // #endregion

  /**
   * Wakes `n` tasks that wait, or as many as there are. They go on when they get the lock, so release it.
   * @throws {Error} `cannot notify on un-acquired lock`
   */
  notify(n = 1): void {
    if (!this.locked()) throw new Error('cannot notify on un-acquired lock');
    this.wake(n);
  }

  /** Wakes every task that waits. */
  notifyAll(): void {
    this.notify(this.waiters.length);
  }

  /** Wakes the first `n` in the line that are not done. */
  // #region wake
  protected wake(n: number): void {
    // BEGIN SOLUTION 7: from first to last, until `n` are woken
    let left = n;
    for (const waiter of this.waiters) {
      if (left <= 0) return;
      if (waiter.done()) continue;
      left -= 1;
      waiter.setResult(true);
    }
    // END SOLUTION
  }
  // #endregion

  protected override describeState(): string {
    return this.locked() ? 'locked' : 'unlocked';
  }
}
