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

/** In milliseconds: after so much sleep without a beat the thread is taken for dead. A busy machine may let it wait for a while. */
const SILENT = 15_000;

/** One for each process, however often this module is evaluated. */
const KEY = Symbol.for('from-yield-to-await: I/O thread');

/** Another thread, as a selector sees it: it takes commands, puts events into a letterbox, and rings a bell. */
export interface OtherThread {
  /** @param receive is called with each batch of events of this loop @returns the loop's number */
  join(receive: (events: Events) => void): number;
  /** Closes what this loop has opened. When it returns, that is done, and nothing is received any more. */
  leave(loop: number): void;
  /** Sends a batch of commands: command, id, value, command, id, value, and so on. */
  send(loop: number, commands: readonly unknown[]): void;
  /** How often the bell has rung. */
  rings(): number;
  /** Empties the letterbox: gives each loop the events that have arrived for it. */
  drain(): void;
  /**
   * Sleeps until the bell has rung more often than `rings`, or `seconds` are over. If the bell has already rung more often,
   * it returns at once. It may return early.
   */
  sleep(rings: number, seconds: number): void;
  /** Rings the bell. */
  ring(): void;
}

/**
 * The main thread's end of the thread that owns the sockets. It is started when it is first needed, and never ends. If it ends
 * all the same, by a bug or because memory has run out, then the loop that is running fails, and the next loop gets another one.
 */
export class IoThread implements OtherThread {
  readonly #thread: Worker;
  readonly #port: MessagePort;
  readonly #bell = new Int32Array(new SharedArrayBuffer(12));
  readonly #loops = new Map<number, (events: Events) => void>();
  #joined = 0;
  /** How often the heart had beaten when it was last looked at, and how long this thread has slept since it last beat. */
  #beats = 0;
  #silence = 0;

  static ofThisProcess(): IoThread {
    const process = globalThis as { [KEY]?: IoThread };
    if (process[KEY] === undefined || process[KEY].hasEnded) process[KEY] = new IoThread();
    return process[KEY];
  }

  private constructor() {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#thread = new Worker(fileURLToPath(new URL('./io-thread.cjs', import.meta.url)), {
      workerData: { port: port2, bell: this.#bell },
      transferList: [port2],
      // The options of this process may name files that only fit here.
      execArgv: [],
      env: SHARE_ENV,
    });
    this.#thread.unref();
    // The loop that is running tells; when none is, nobody has to know.
    this.#thread.on('error', () => this.giveUp());
    this.#thread.on('exit', () => this.giveUp());
  }

  /** It has ended, or is ended here: the next loop gets another one. */
  private giveUp(): void {
    Atomics.store(this.#bell, ENDED, 1);
    void this.#thread.terminate();
    const process = globalThis as { [KEY]?: IoThread | undefined };
    if (process[KEY] === this) process[KEY] = undefined;
  }

  private get hasEnded(): boolean {
    return Atomics.load(this.#bell, ENDED) === 1;
  }

  join(receive: (events: Events) => void): number {
    this.#joined += 1;
    this.#loops.set(this.#joined, receive);
    return this.#joined;
  }

  leave(loop: number): void {
    let isClosed = false;
    this.#loops.set(loop, ([id]) => {
      isClosed ||= id === 0; // the thread's answer; no socket has this number
    });
    try {
      this.send(loop, ['close the world', 0, undefined]);
      while (!isClosed && !this.hasEnded) {
        const rings = this.rings();
        this.drain();
        if (!isClosed) this.sleep(rings, LONGEST);
      }
    } finally {
      this.#loops.delete(loop);
    }
  }

  send(loop: number, commands: readonly unknown[]): void {
    this.#port.postMessage([loop, commands]);
  }

  // #region rings
  rings(): number {
    return Atomics.load(this.#bell, RINGS);
  }
  // #endregion

  drain(): void {
    for (;;) {
      const message = receiveMessageOnPort(this.#port);
      if (message === undefined) return;
      const batch = message.message as readonly (number | string | Events)[];
      for (let at = 0; at < batch.length; at += 2)
        this.hand(batch[at] as number | string, batch[at + 1] as Events);
    }
  }

  private hand(to: number | string, events: Events): void {
    if (to === 'fatal') {
      this.giveUp();
      throw new Error(`the I/O thread has failed: ${events[2]}`);
    }
    if (to === 'output')
      for (let at = 0; at < events.length; at += 3)
        process[events[at + 1] as 'stdout' | 'stderr'].write(events[at + 2] as string);
    else this.#loops.get(to as number)?.(events);
  }

  /** @throws {Error} when the thread has died: nobody would ring */
  sleep(rings: number, seconds: number): void {
    if (this.hasEnded) throw new Error('the I/O thread has ended');
    const longest = Math.min(seconds * 1000, LONGEST);
    const woke = sleepInterruptibly(() => Atomics.wait(this.#bell, RINGS, rings, longest));
    if (this.hasEnded) throw new Error('the I/O thread has ended');
    const beats = Atomics.load(this.#bell, BEATS);
    if (beats !== this.#beats) this.#silence = 0;
    else if (woke === 'timed-out') this.#silence += longest;
    this.#beats = beats;
    if (this.#silence < SILENT) return;
    this.giveUp();
    throw new Error('the I/O thread does not answer: it has ended, or is out of memory');
  }

  /** Any thread may do that, if it has the memory of the bell. */
  // #region ring
  ring(): void {
    Atomics.add(this.#bell, RINGS, 1);
    Atomics.notify(this.#bell, RINGS);
  }
  // #endregion
}
