import { type Coro, coroutine } from '../09-decorators/coroutine.ts';
import { CancelledError } from '../11-future/future.ts';
import { describe } from '../11-future/given/describe.ts';
import type { Awaitable } from '../13-event-loop/given/ensure.ts';
import type { Handle } from '../13-event-loop/handle.ts';
import { getRunningLoop } from '../14-time/timed-loop.ts';
import { TimeoutError } from '../16-many-at-once/given/timeout-error.ts';
import type { CancellableTask } from '../18-cancellation/cancellable-task.ts';
import { currentTask } from '../18-cancellation/given/asyncio-loop.ts';

/** How far a deadline has come. It is `expiring` from the moment when it passes until the body has ended. */
type Stage = 'created' | 'active' | 'expiring' | 'expired' | 'finished';

/** What `timeout` calls with its deadline. */
type Body<T> = (deadline: Timeout) => Awaitable<T>;

/** A deadline for the body of `timeout` or `timeoutAt`. */
export class Timeout {
  #when: number | null;
  #stage: Stage = 'created';
  #timer: Handle | null = null;
  #task: CancellableTask<unknown> | null = null;
  /** How many requests to stop the task had when the body began. */
  protected requestsBefore = 0;

  /** @param when the deadline on the loop's clock, in seconds; null is never */
  constructor(when: number | null) {
    this.#when = when;
  }

  /** The deadline on the loop's clock, in seconds; null is never. */
  when(): number | null {
    return this.#when;
  }

  /** Whether the deadline has passed while the body was running. */
  expired(): boolean {
    return this.#stage === 'expiring' || this.#stage === 'expired';
  }

  /**
   * Moves the deadline.
   * @param when on the loop's clock, in seconds; null is never
   * @throws {Error} `Cannot change state of expired Timeout`, and the like, when the body does not run, or it is too late
   */
  reschedule(when: number | null): void {
    if (this.#stage === 'created') throw new Error('Timeout has not been entered');
    if (this.#stage !== 'active') throw new Error(`Cannot change state of ${this.#stage} Timeout`);
    this.#when = when;
    this.#timer?.cancel();
    this.#timer = when === null ? null : this.setTimer(when);
  }

  private setTimer(when: number): Handle {
    const loop = getRunningLoop();
    const expire = (): void => this.expire();
    return when <= loop.time() ? loop.callSoon(expire) : loop.callAt(when, expire);
  }

  /** Drives what `body` returns. @throws {TimeoutError} when this deadline, and nothing else, has cancelled it */
  *drive<T>(body: Body<T>): Coro<T> {
    this.enter();
    try {
      return yield* body(this);
    } catch (error) {
      throw this.isOurs(error) ? new TimeoutError('', { cause: error }) : error;
    } finally {
      this.leave();
      this.#task = null;
    }
  }

  /** The body begins, in the current task. @throws {Error} when there is no task, and when the body has begun before */
  private enter(): void {
    if (this.#stage !== 'created') throw new Error('Timeout has already been entered');
    const task = currentTask();
    if (task === null) throw new Error('Timeout should be used inside a task');
    this.#stage = 'active';
    this.#task = task;
    this.requestsBefore = task.cancelling();
    this.reschedule(this.#when);
  }

  /** The task in which the body runs. */
  private get task(): CancellableTask<unknown> {
    return this.#task as CancellableTask<unknown>;
  }

  /** The timer calls this when the deadline passes. From now on this deadline is `expiring`. */
  private expire(): void {
    // TODO 2: a timeout is a cancel with a clock
    throw new Error('TODO 2: a timeout is a cancel with a clock');
  }

  /**
   * Whether `error`, which the body has thrown, is the cancel of this deadline and of nobody else. If somebody else has asked
   * the task to stop since the body began, the error is theirs.
   */
  private isOurs(error: unknown): boolean {
    // TODO 2: is it a cancel, has the deadline passed, and how many requests are there?
    throw new Error('TODO 2: is it a cancel, has the deadline passed, and how many requests are there?');
  }

  /** The body has ended, with a result or an error. Leaves no timer and no request of this deadline. */
  private leave(): void {
    // TODO 2: the timer, the request, the stage
    throw new Error('TODO 2: the timer, the request, the stage');
  }

  /** `<Timeout [active] when=10>`, `<Timeout [expired]>`, ... */
  toString(): string {
    const when = this.#when === null ? null : Math.round(this.#when * 1000) / 1000;
    return `<Timeout [${this.#stage}]${this.#stage === 'active' ? ` when=${describe(when)}` : ''}>`;
  }
}

/**
 * Runs a part of the calling task under a deadline: drives what `body` returns, and returns its result.
 *
 * When `seconds` have passed, the task is cancelled. If the body ends with that cancel, it becomes a `TimeoutError`.
 * @param seconds from when this coroutine is first driven; null is no deadline
 * @param body is called with the deadline, which it can move
 */
export const timeout = coroutine(function* timeout(
  seconds: number | null,
  body: Body<unknown>,
): Coro<unknown> {
  return yield* new Timeout(seconds === null ? null : getRunningLoop().time() + seconds).drive(body);
}) as <T>(seconds: number | null, body: Body<T>) => Coro<T>;

/** The same with a deadline on the loop's clock. */
export const timeoutAt = coroutine(function* timeoutAt(
  when: number | null,
  body: Body<unknown>,
): Coro<unknown> {
  return yield* new Timeout(when).drive(body);
}) as <T>(when: number | null, body: Body<T>) => Coro<T>;
