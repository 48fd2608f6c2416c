import type { Selector } from '../14-time/given/selector.ts';
import type { Engine, Outside } from './given/engine.ts';
import { sleepInterruptibly } from './given/interrupt.ts';
import { type Events, IoThread } from './given/io-thread.ts';
import { World } from './given/world.ts';

/** A day, in seconds: the longest sleep of a thread that nobody can wake. */
const A_DAY = 24 * 3600;

/**
 * The engine of a loop that blocks: the thread sleeps, and what comes from outside wakes it. The sockets belong to another
 * thread, which works while this one sleeps.
 */
export class BlockingSelector implements Selector, Engine {
  readonly world = new World({
    open: (id, module, options) => this.command('open', id, [module, options]),
    tell: (id, command, value) => this.command(command, id, value),
  });
  /** Null until something is opened. */
  #thread: IoThread | null = null;
  #number = 0;
  #commands: unknown[] = [];
  #outside: Outside | null = null;
  readonly #nobodyRings = new Int32Array(new SharedArrayBuffer(4));

  /** Seconds, on a clock that only goes forward. */
  time(): number {
    return performance.now() / 1000;
  }

  /** Everything that arrives is put into the ready queue of `outside`. */
  attach(outside: Outside): void {
    this.#outside = outside;
  }

  /**
   * Sleeps until something has come from outside for this loop, at most so many seconds. Then everything that has come is in
   * the ready queue.
   * @param seconds null sleeps for as long as it takes, and returns at once when nothing is open
   */
  // #region select
  select(seconds: number | null): void {
    this.flush();
    if (this.#thread === null) {
      this.sleepAlone(seconds ?? 0);
      return;
    }
    if (seconds === null && this.world.size === 0) return;
    const end = seconds === null ? Infinity : this.time() + seconds;
    // BEGIN SOLUTION 1: look, sleep until the bell rings, look again; no ring may be lost
    for (;;) {
      const rings = this.#thread.rings();
      if (this.takeEvents(this.#thread)) return;
      const left = end - this.time();
      if (left <= 0) return;
      this.#thread.sleep(rings, left);
    }
    // END SOLUTION
  }
  // #endregion

  /** Puts what has arrived into the ready queue. @returns whether there was something for this loop */
  private takeEvents(thread: IoThread): boolean {
    this.#hasArrived = false;
    thread.drain();
    return this.#hasArrived;
  }
  #hasArrived = false;

  private readonly receive = (events: Events): void => {
    this.#hasArrived = true;
    for (let at = 0; at < events.length; at += 3)
      this.#outside?.callSoon(
        this.world.deliver,
        events[at] as number,
        events[at + 1] as string,
        events[at + 2],
      );
  };

  /** Sleeps; nobody can wake this thread. */
  private sleepAlone(seconds: number): void {
    if (seconds <= 0) return;
    sleepInterruptibly(() => Atomics.wait(this.#nobodyRings, 0, 0, Math.min(seconds, A_DAY) * 1000));
  }

  private command(command: string, id: number, value: unknown): void {
    // Memory that the caller goes on using: it is copied, and only what is to be sent.
    this.#commands.push(command, id, ArrayBuffer.isView(value) ? copyOf(value) : value);
  }

  /** Sends the commands of this turn, all at once. */
  flush(): void {
    if (this.#commands.length === 0) return;
    if (this.#thread === null) {
      this.#thread = IoThread.ofThisProcess();
      this.#number = this.#thread.join(this.receive);
    }
    const commands = this.#commands;
    this.#commands = [];
    this.#thread.send(this.#number, commands);
  }

  /** Wakes the loop from another thread, or from a callback of Node. */
  wake(): void {
    this.#thread?.ring();
  }

  /** Closes everything that is open. */
  close(): void {
    if (this.#thread === null && this.#commands.length === 0) return;
    this.command('close the world', 0, undefined);
    this.flush();
    this.#thread?.leave(this.#number);
  }
}

function copyOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength).slice();
}
