import { fileURLToPath } from 'node:url';
import {
  MessageChannel,
  type MessagePort,
  receiveMessageOnPort,
  SHARE_ENV,
  Worker,
} from 'node:worker_threads';
import { sleepInterruptibly } from './interrupt.ts';

/** A batch of events of one loop: id, what, value, id, what, value, and so on. */
export type Events = readonly unknown[];

/** What the thread writes in `bell`: how often it rang, how often its heart has beaten, and whether it has ended. */
const RINGS = 0;
const BEATS = 1;
const ENDED = 2;

/** In milliseconds: how long one sleep is at most, so that a thread that died is noticed. */
const LONGEST = 1000;

/** After so many sleeps without a beat the thread is taken for dead. A busy machine may let it wait for a while. */
const SILENT = 10;

/** One for each process, however often this module is evaluated. */
const KEY = Symbol.for('from-yield-to-await: I/O thread');

/** The main thread's end of the thread that owns the sockets. It is started when it is first needed, and never ends. */
export class IoThread {
  readonly #port: MessagePort;
  readonly #bell = new Int32Array(new SharedArrayBuffer(12));
  readonly #loops = new Map<number, (events: Events) => void>();
  #joined = 0;

  static ofThisProcess(): IoThread {
    const process = globalThis as { [KEY]?: IoThread };
    process[KEY] ??= new IoThread();
    return process[KEY];
  }

  private constructor() {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    const thread = new Worker(fileURLToPath(new URL('./io-thread.cjs', import.meta.url)), {
      workerData: { port: port2, bell: this.#bell },
      transferList: [port2],
      // The options of this process may name files that only fit here.
      execArgv: [],
      env: SHARE_ENV,
    });
    thread.unref();
  }

  /** @param receive is called with each batch of events of this loop @returns the loop's number */
  join(receive: (events: Events) => void): number {
    this.#joined += 1;
    this.#loops.set(this.#joined, receive);
    return this.#joined;
  }

  leave(loop: number): void {
    this.#loops.delete(loop);
  }

  /** Sends a batch of commands: command, id, value, command, id, value, and so on. */
  send(loop: number, commands: readonly unknown[]): void {
    this.#port.postMessage([loop, commands]);
  }

  /** How often the bell has rung. */
  rings(): number {
    return Atomics.load(this.#bell, RINGS);
  }

  /** Gives each loop the events that have arrived for it. */
  // #region drain
  drain(): void {
    for (;;) {
      const message = receiveMessageOnPort(this.#port);
      if (message === undefined) return;
      const batch = message.message as readonly (number | string | Events)[];
      for (let at = 0; at < batch.length; at += 2)
        this.hand(batch[at] as number | string, batch[at + 1] as Events);
    }
  }
  // #endregion

  private hand(to: number | string, events: Events): void {
    if (to === 'fatal') throw new Error(`the I/O thread has failed: ${events[2]}`);
    if (to === 'output')
      for (let at = 0; at < events.length; at += 3)
        process[events[at + 1] as 'stdout' | 'stderr'].write(events[at + 2] as string);
    else this.#loops.get(to as number)?.(events);
  }

  /**
   * Sleeps until the bell rings, or has rung more often than `rings`, or `seconds` are over. May return early.
   * @throws {Error} when the thread has died: nobody would ring
   */
  sleep(rings: number, seconds: number): void {
    const beats = Atomics.load(this.#bell, BEATS);
    const woke = sleepInterruptibly(() =>
      Atomics.wait(this.#bell, RINGS, rings, Math.min(seconds * 1000, LONGEST)),
    );
    if (Atomics.load(this.#bell, ENDED) === 1) throw new Error('the I/O thread has ended');
    if (woke !== 'timed-out' || Atomics.load(this.#bell, BEATS) !== beats || seconds * 1000 < LONGEST)
      this.#silent = 0;
    else this.#silent += 1;
    if (this.#silent >= SILENT)
      throw new Error('the I/O thread does not answer: it has ended, or is out of memory');
  }
  #silent = 0;

  /** Wakes the main thread, if it sleeps. Any thread may do that. */
  ring(): void {
    Atomics.add(this.#bell, RINGS, 1);
    Atomics.notify(this.#bell, RINGS);
  }
}
