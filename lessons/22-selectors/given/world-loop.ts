import type { Future } from '../../11-future/future.ts';
import { named } from '../../11-future/given/describe.ts';
import { needRunningLoop } from '../../11-future/given/running-loop.ts';
import type { Awaitable } from '../../13-event-loop/given/ensure.ts';
import { ensureFuture } from '../../13-event-loop/given/ensure.ts';
import type { Handle } from '../../13-event-loop/handle.ts';
import type { Selector } from '../../14-time/given/selector.ts';
import type { TimerHandle } from '../../14-time/given/timer.ts';
import { AsyncioLoop } from '../../18-cancellation/given/asyncio-loop.ts';
import { BlockingSelector } from '../blocking-selector.ts';
import { HostSelector } from '../host-selector.ts';
import { isEngine } from './engine.ts';
import type { World } from './world.ts';

/** A loop that reaches the world outside, by way of its selector. */
export class WorldLoop extends AsyncioLoop {
  readonly #selector: Selector;
  /** Not null: this loop rides on Node's. */
  readonly #host: HostSelector | null;
  #ride: Ride | null = null;

  constructor(selector: Selector = new BlockingSelector()) {
    super(selector);
    this.#selector = selector;
    this.#host = selector instanceof HostSelector ? selector : null;
    if (isEngine(selector)) selector.attach(this);
    if (this.#host !== null) this.ready.whenFilled = () => this.askForTurn(0);
  }

  /** What is open outside. @throws {Error} when this loop has no outside, because its time is virtual */
  get world(): World {
    const selector = this.#selector;
    if (isEngine(selector)) return selector.world;
    throw new Error('nothing comes from outside to a loop with virtual time: use run() or runHosted()');
  }

  /**
   * As `callSoon`, and wakes the loop: for another thread, or a callback of Node, while the loop waits.
   * @throws as `callSoon` does
   */
  callSoonThreadsafe<A extends unknown[]>(callback: (...args: A) => void, ...args: A): Handle {
    const handle = this.callSoon(callback, ...args);
    if (isEngine(this.#selector)) this.#selector.wake();
    return handle;
  }

  override callAt<A extends unknown[]>(
    when: number,
    callback: (...args: A) => void,
    ...args: A
  ): TimerHandle {
    const timer = super.callAt(when, callback, ...args);
    if (this.#host !== null && this.ready.length === 0) this.askForTurn(this.secondsToNext());
    return timer;
  }

  /**
   * As before; but a loop that rides on Node's cannot block. It returns at once, and what it returns is a promise, which is
   * fulfilled when `stop` was called.
   */
  override runForever(): Promise<void> | undefined {
    if (this.#host !== null) return this.ride();
    this.runBlocking();
    return undefined;
  }

  private runBlocking(): void {
    try {
      super.runForever();
    } finally {
      if (isEngine(this.#selector)) this.#selector.flush();
    }
  }

  /** As before; but on a loop that rides on Node's, what is returned is a promise of the result. */
  override runUntilComplete<T>(awaitable: Awaitable<T>): T {
    if (this.#host === null) return super.runUntilComplete(awaitable);
    return this.rideUntilComplete(awaitable) as unknown as T;
  }

  /** Rides on Node's loop until `awaitable` is done. @returns a promise of its result @throws as `runUntilComplete` does */
  async rideUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    this.checkMayRun();
    const main = ensureFuture(awaitable, { loop: this });
    const stop = named('_run_until_complete_cb()', () => this.stop());
    main.addDoneCallback(stop);
    try {
      await this.ride(main);
    } finally {
      main.removeDoneCallback(stop);
    }
    if (!main.done()) throw new Error('Event loop stopped before Future completed.');
    return main.result();
  }

  /** Rides until `stop` is called. @param main is waited for; without one nothing is */
  private ride(main?: Future<unknown>): Promise<void> {
    this.checkMayRun();
    return new Promise((resolve, reject) => {
      const giveUp = (): void => {
        this.getOff();
        reject(new Error(`nothing left that could wake ${main ?? 'this loop: nobody stops it'}`));
      };
      const ride: Ride = { isInTurn: false, isStopping: false, resolve, giveUp };
      this.#ride = ride;
      process.once('beforeExit', giveUp);
      this.#host?.ride(() => this.takeOneTurn(ride));
      this.askForTurn(0);
    });
  }

  private takeOneTurn(ride: Ride): void {
    if (this.#ride !== ride) return;
    ride.isInTurn = true;
    try {
      // A run that is stopped before it begins takes one turn.
      super.stop();
      super.runForever();
    } finally {
      ride.isInTurn = false;
    }
    if (ride.isStopping) {
      this.getOff();
      ride.resolve();
    } else this.askForTurn(this.ready.length > 0 ? 0 : this.secondsToNext());
  }

  private getOff(): void {
    if (this.#ride !== null) process.off('beforeExit', this.#ride.giveUp);
    this.#ride = null;
    this.#host?.unschedule();
  }

  /** In a turn nobody has to ask: the turn does that at its end. */
  private askForTurn(seconds: number | null): void {
    if (this.#ride !== null && !this.#ride.isInTurn) this.#host?.schedule(seconds);
  }

  /** The seconds to the next timer; null when none is set. */
  private secondsToNext(): number | null {
    const deadline = this.nextDeadline();
    return deadline === Infinity ? null : Math.max(0, deadline - this.time());
  }

  override stop(): void {
    if (this.#ride === null) {
      super.stop();
      return;
    }
    this.#ride.isStopping = true;
    this.askForTurn(0);
  }

  override isRunning(): boolean {
    return this.#ride !== null || super.isRunning();
  }

  protected override checkMayRun(): void {
    if (this.#ride !== null && !this.#ride.isInTurn) throw new Error('This event loop is already running');
    super.checkMayRun();
  }

  /** Also closes what is open outside. @throws {Error} `Cannot close a running event loop` */
  override close(): void {
    if (this.#ride !== null) throw new Error('Cannot close a running event loop');
    const wasClosed = this.isClosed();
    super.close();
    if (!wasClosed && isEngine(this.#selector)) this.#selector.close();
  }
}

/** A loop rides on Node's: from one turn to the next, Node's loop goes on. */
interface Ride {
  isInTurn: boolean;
  isStopping: boolean;
  readonly resolve: () => void;
  /** Nothing is left in the whole process that could make this loop go on. */
  readonly giveUp: () => void;
}

/** The loop that is running. @throws {Error} `no running event loop` */
export function getRunningLoop(): WorldLoop {
  return needRunningLoop() as WorldLoop;
}
