import type { Future } from '../../11-future/future.ts';
import { named } from '../../11-future/given/describe.ts';
import { needRunningLoop } from '../../11-future/given/running-loop.ts';
import { type Awaitable, ensureFuture } from '../../13-event-loop/given/ensure.ts';
import type { Selector } from '../../14-time/given/selector.ts';
import type { TimerHandle } from '../../14-time/given/timer.ts';
import { BlockingSelector } from '../blocking-selector.ts';
import { HostSelector } from '../host-selector.ts';
import { ThreadsafeLoop } from '../threadsafe-loop.ts';
import { interruptibly } from './interrupt.ts';
import type { World } from './world.ts';

/** A loop that reaches the world outside, by way of its selector. */
export class WorldLoop extends ThreadsafeLoop {
  /** Not null: this loop rides on Node's. */
  readonly #host: HostSelector | null;
  #ride: Ride | null = null;
  /** Whether `stop` was called on a loop that rides: for this ride or, while there is none, for the next one. */
  #isStopping = false;
  #isCutOff = false;

  constructor(selector: Selector = new BlockingSelector()) {
    super(selector);
    this.#host = selector instanceof HostSelector ? selector : null;
    if (this.#host !== null) this.ready.whenFilled = () => this.askForTurn();
  }

  /** What is open outside. @throws {Error} when this loop has no outside, because its time is virtual */
  get world(): World {
    if (this.engine !== null) return this.engine.world;
    throw new Error('nothing comes from outside to a loop with virtual time: use run() or runHosted()');
  }

  override callAt<A extends unknown[]>(
    when: number,
    callback: (...args: A) => void,
    ...args: A
  ): TimerHandle {
    const timer = super.callAt(when, callback, ...args);
    if (this.#host !== null && this.ready.length === 0) this.askForTurn();
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

  /** Ctrl-C ends it. */
  private runBlocking(): void {
    if (this.engine === null) super.runForever();
    else
      interruptibly(
        () => this.runAndFlush(),
        () => this.cutOff(),
      );
  }

  private runAndFlush(): void {
    try {
      super.runForever();
    } finally {
      this.engine?.flush();
    }
  }

  /** Ctrl-C has ended the program while it was busy: no `finally` was carried out, and this loop cannot go on. */
  cutOff(): void {
    this.#isCutOff = true;
    this.engine?.close();
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
      const fail = (error: unknown): void => {
        this.getOff();
        reject(error);
      };
      const giveUp = (): void =>
        fail(new Error(`nothing left that could wake ${main ?? 'this loop: nobody stops it'}`));
      const ride: Ride = { isInTurn: false, resolve, fail, giveUp };
      this.#ride = ride;
      beginRide(ride);
      this.#host?.ride(() => this.takeOneTurn(ride));
      try {
        this.#host?.schedule(0);
      } catch (error) {
        fail(error);
      }
    });
  }

  private takeOneTurn(ride: Ride): void {
    if (this.#ride !== ride) return;
    ride.isInTurn = true;
    try {
      // A run that is stopped before it begins takes one turn.
      super.stop();
      super.runForever();
    } catch (error) {
      ride.fail(error);
      return;
    } finally {
      ride.isInTurn = false;
    }
    if (this.#isStopping) {
      this.getOff();
      ride.resolve();
    } else this.askForTurn();
  }

  private getOff(): void {
    this.#isStopping = false;
    if (this.#ride !== null) endRide(this.#ride);
    this.#ride = null;
    this.#host?.unschedule();
  }

  /** Has Node make the next turn when there is something to do. In a turn nobody has to ask: the turn does that at its end. */
  private askForTurn(): void {
    if (this.#ride !== null && !this.#ride.isInTurn) this.#host?.schedule(this.secondsToNext());
  }

  /** The seconds to the next turn; null when only an event can be the reason for one. */
  private secondsToNext(): number | null {
    if (this.ready.length > 0 || this.#isStopping) return 0;
    const deadline = this.nextDeadline();
    return deadline === Infinity ? null : Math.max(0, deadline - this.time());
  }

  override stop(): void {
    if (this.#host === null) {
      super.stop();
      return;
    }
    this.#isStopping = true;
    this.askForTurn();
  }

  override isRunning(): boolean {
    return !this.#isCutOff && (this.#ride !== null || super.isRunning());
  }

  override isClosed(): boolean {
    return this.#isCutOff || super.isClosed();
  }

  protected override checkMayRun(): void {
    if (this.#isCutOff) throw new Error('Event loop is closed');
    if (this.#ride !== null && !this.#ride.isInTurn) throw new Error('This event loop is already running');
    super.checkMayRun();
  }

  /** Also closes what is open outside. @throws {Error} `Cannot close a running event loop` */
  override close(): void {
    if (this.#ride !== null) throw new Error('Cannot close a running event loop');
    if (this.isClosed()) return;
    super.close();
    this.engine?.close();
  }
}

/** The rides that go on now. */
const rides = new Set<Ride>();

function beginRide(ride: Ride): void {
  if (rides.size === 0) process.on('beforeExit', giveUpAll);
  rides.add(ride);
}

function endRide(ride: Ride): void {
  rides.delete(ride);
  if (rides.size === 0) process.off('beforeExit', giveUpAll);
}

/** The process is about to end: nothing is left in it that could wake one of these loops. */
function giveUpAll(): void {
  for (const ride of [...rides]) ride.giveUp();
}

/** A loop rides on Node's: from one turn to the next, Node's loop goes on. */
interface Ride {
  isInTurn: boolean;
  readonly resolve: () => void;
  readonly fail: (error: unknown) => void;
  /** Nothing is left in the whole process that could make this loop go on. */
  readonly giveUp: () => void;
}

/** The loop that is running. @throws {Error} `no running event loop` */
export function getRunningLoop(): WorldLoop {
  return needRunningLoop() as WorldLoop;
}
