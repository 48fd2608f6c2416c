import type { Engine, Outside } from './given/engine.ts';
import { sleepInterruptibly } from './given/interrupt.ts';
import { type Events, IoThread, type OtherThread } from './given/io-thread.ts';
import { World } from './given/world.ts';

/** A day, in seconds: the longest sleep of a thread that nobody can wake. */
const A_DAY = 24 * 3600;

/**
 * The engine of a loop that blocks: while the loop has nothing to do, the whole thread sleeps. The sockets belong to another
 * thread, which goes on working, and rings a bell when something has come.
 */
export class BlockingSelector implements Engine {
  readonly world = new World({
    // Copied now, so that a value that cannot be sent throws in the caller, and no other command is lost.
    open: (id, module, options) => this.command('open', id, [module, structuredClone(options)]),
    tell: (id, command, value) => this.command(command, id, value),
  });
  readonly #find: () => OtherThread;
  /** Null until something is opened outside. */
  #thread: OtherThread | null = null;
  #number = 0;
  #commands: unknown[] = [];
  #outside: Outside | null = null;
  #hasArrived = false;
  readonly #nobodyRings = new Int32Array(new SharedArrayBuffer(4));

  /** @param find the thread that owns the sockets; it is asked for when the first one is opened */
  constructor(find: () => OtherThread = IoThread.ofThisProcess) {
    this.#find = find;
  }

  /** Seconds, on a clock that only goes forward. */
  time(): number {
    return performance.now() / 1000;
  }

  attach(outside: Outside): void {
    this.#outside = outside;
  }

  /**
   * Looks into the letterbox, and sleeps until something has come for this loop, for at most `seconds`. When it returns,
   * everything that has come is in the ready queue.
   * @param seconds 0 only looks; null sleeps until something comes, and returns at once when nothing is open outside
   */
  select(seconds: number | null): void {
    this.flush();
    if (this.#thread === null) this.sleepAlone(seconds ?? 0);
    else if (seconds !== null) this.waitUntil(this.time() + seconds, this.#thread);
    else if (this.world.size > 0) this.waitUntil(Infinity, this.#thread);
  }

  /** Looks and sleeps in turn, until something has come for this loop or the clock shows `end`. */
  // #region waitUntil
  private waitUntil(end: number, thread: OtherThread): void {
    // BEGIN SOLUTION 1: look; when nothing has come, sleep until the bell rings, and look again
    for (;;) {
      const rings = thread.rings(); // before the look: what comes after it rings once more than this
      if (this.takeEvents(thread)) return;
      const left = end - this.time();
      if (left <= 0) return;
      thread.sleep(rings, left);
    }
    // END SOLUTION
  }
  // #endregion

  /** Empties the letterbox: each event goes into the ready queue of its loop. @returns whether any was for this loop */
  private takeEvents(thread: OtherThread): boolean {
    thread.drain();
    const hasArrived = this.#hasArrived;
    this.#hasArrived = false;
    return hasArrived;
  }

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

  /** Sleeps while nothing is open outside: nothing can cut this sleep short. */
  private sleepAlone(seconds: number): void {
    if (seconds <= 0) return;
    sleepInterruptibly(() => Atomics.wait(this.#nobodyRings, 0, 0, Math.min(seconds, A_DAY) * 1000));
  }

  private command(command: string, id: number, value: unknown): void {
    // The caller goes on using its memory, so the bytes to be sent are copied, and only those.
    this.#commands.push(command, id, ArrayBuffer.isView(value) ? copyOf(value) : value);
  }

  /** Sends the commands of this turn, all at once. */
  flush(): void {
    if (this.#commands.length === 0) return;
    if (this.#thread === null) {
      this.#thread = this.#find();
      this.#number = this.#thread.join(this.receive);
    }
    const commands = this.#commands;
    this.#commands = [];
    this.#thread.send(this.#number, commands);
  }

  /** Wakes the loop if it is asleep: there is something in the ready queue that this selector did not put there. */
  wake(): void {
    this.#hasArrived = true;
    this.#thread?.ring();
  }

  /** Closes everything that is open outside. */
  close(): void {
    if (this.#thread !== null) {
      this.flush();
      this.#thread.leave(this.#number);
    }
    this.#thread = null;
    this.#commands = [];
  }
}

function copyOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength).slice();
}
