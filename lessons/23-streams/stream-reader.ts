import { inspect } from 'node:util';
import type { Coro } from '../09-decorators/coroutine.ts';
import type { Future } from '../11-future/future.ts';
import { describe } from '../11-future/given/describe.ts';
import { type AsyncioLoop, getRunningLoop } from '../18-cancellation/given/asyncio-loop.ts';
import { ByteQueue, EMPTY } from './given/byte-queue.ts';
import { type Bytes, type Separators, separatorsOf } from './given/separators.ts';
import { IncompleteReadError, LimitOverrunError } from './given/stream-errors.ts';

const NEWLINE = Buffer.from('\n');

/** 64 KiB. */
const DEFAULT_LIMIT = 2 ** 16;

/** Where the bytes come from. When more arrive than are read, the reader pauses it. */
export interface Source {
  pauseReading(): void;
  resumeReading(): void;
}

export interface StreamReaderOptions {
  /** How long a line may be, in bytes. Twice as many may wait to be read. */
  readonly limit?: number | undefined;
  readonly loop?: AsyncioLoop;
}

/** Bytes go in as they arrive, in chunks of any size. Coroutines read lines, or so many bytes. */
export class StreamReader {
  readonly #loop: AsyncioLoop;
  readonly #limit: number;
  /** What has arrived, and has not been read. */
  readonly #bytes = new ByteQueue();
  /** Nothing more will arrive. */
  #isEnded = false;
  /** A coroutine waits for this future until something arrives; null when none waits. */
  #waiter: Future<void> | null = null;
  #exception: Error | null = null;
  #source: Source | null = null;
  #isPaused = false;

  /** @throws {RangeError} `Limit cannot be <= 0` @throws {Error} `no running event loop`, when none is given */
  constructor({ limit = DEFAULT_LIMIT, loop = getRunningLoop() }: StreamReaderOptions = {}) {
    if (limit <= 0) throw new RangeError('Limit cannot be <= 0');
    this.#limit = limit;
    this.#loop = loop;
  }

  /** Bytes have arrived. They are not copied, so they must not be changed afterwards. */
  feedData(data: Uint8Array): void {
    if (this.#isEnded) throw new Error('feed_data after feed_eof');
    if (data.length === 0) return;
    // TODO 1: keep the bytes, and wake the reader
    throw new Error('TODO 1: keep the bytes, and wake the reader');
    this.pauseIfFull();
  }

  /** The stream has ended: nothing more will arrive. */
  feedEof(): void {
    // TODO 1: note the end, and wake the reader
    throw new Error('TODO 1: note the end, and wake the reader');
  }

  /** The stream is broken. From now on every read throws `error`. */
  setException(error: Error): void {
    this.#exception = error;
    const waiter = this.#waiter;
    this.#waiter = null;
    if (waiter !== null && !waiter.done()) waiter.setException(error);
  }

  /** Wakes the coroutine that waits for something to arrive, if one does. One that was cancelled is left alone. */
  private wake(): void {
    // TODO 1: nobody waits from now on; fill the waiter
    throw new Error('TODO 1: nobody waits from now on; fill the waiter');
  }

  /** Waits until something arrives: bytes, the end, or an error. @throws {Error} when another coroutine is already waiting */
  protected *waitForData(name: string): Coro<void> {
    if (this.#waiter !== null)
      throw new Error(`${name}() called while another coroutine is already waiting for incoming data`);
    this.resume(); // from a paused source nothing would arrive
    // TODO 1: make a waiter, wait for it, and leave no waiter
    throw new Error('TODO 1: make a waiter, wait for it, and leave no waiter');
  }

  /**
   * Waits for `separator`, or for the first of several, and returns everything up to its end.
   * @throws {IncompleteReadError} at the end of the stream, with what is left
   * @throws {LimitOverrunError} when there are more bytes than the limit before the separator; they stay in the reader
   */
  *readuntil(separator: Bytes | readonly Bytes[] = NEWLINE): Coro<Buffer> {
    const separators = separatorsOf(separator);
    if (this.#exception !== null) throw this.#exception;
    // TODO 2: search; wait, and search again; what if it is the end?
    throw new Error('TODO 2: search; wait, and search again; what if it is the end?');
  }

  /** Waits for a line, and returns it with its `\n`. At the end: what is left, without a `\n`; after that, nothing. */
  *readline(): Coro<Buffer> {
    // TODO 2: read until `\n`; which error means the end?
    throw new Error('TODO 2: read until `\\n`; which error means the end?');
  }

  /** Waits for `count` bytes, and returns them. @throws {IncompleteReadError} at the end of the stream, with what is left */
  *readexactly(count: number): Coro<Buffer> {
    if (count < 0) throw new RangeError('readexactly size can not be less than zero');
    if (this.#exception !== null) throw this.#exception;
    // TODO 3: wait until there are enough; what if it is the end?
    throw new Error('TODO 3: wait until there are enough; what if it is the end?');
  }

  /** Waits for at least one byte, and returns up to `count` of those that are there. Returns nothing at the end of the stream. */
  private *readSome(count: number): Coro<Buffer> {
    while (this.#bytes.length === 0 && !this.#isEnded) yield* this.waitForData('read');
    return this.take(count);
  }

  /** The same as `readSome`; without a `count`, waits for the end of the stream, and returns everything. */
  *read(count = -1): Coro<Buffer> {
    if (this.#exception !== null) throw this.#exception;
    if (count === 0) return EMPTY;
    if (count > 0) return yield* this.readSome(count);
    const pieces: Buffer[] = [];
    for (;;) {
      const piece = yield* this.read(this.#limit);
      if (piece.length === 0) return pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces);
      pieces.push(piece);
    }
  }

  /** Whether everything that has arrived was read, and nothing more will arrive. */
  atEof(): boolean {
    return this.#isEnded && this.#bytes.length === 0;
  }

  /** The error that broke the stream; null while the stream is fine. */
  exception(): Error | null {
    return this.#exception;
  }

  /** Says where the bytes come from. @throws {Error} `Transport already set` */
  setTransport(source: Source): void {
    if (this.#source !== null) throw new Error('Transport already set');
    this.#source = source;
  }

  /** Takes bytes out. If there is room again, more may come. */
  private take(count: number): Buffer {
    const piece = this.#bytes.take(count);
    this.resumeIfRoom();
    return piece;
  }

  /**
   * Finds the first separator that begins at `from` or later. Of several, the one that ends first counts.
   * @returns where it ends, counted from the front; -1 if there is none
   * @throws {LimitOverrunError}
   */
  private search({ all, longest }: Separators, from: number): number {
    let start = -1;
    let end = -1;
    for (const separator of all) {
      const at = this.#bytes.indexOf(separator, from);
      if (at === -1 || (end !== -1 && at + separator.length >= end)) continue;
      start = at;
      end = at + separator.length;
    }
    const free = end === -1 ? this.#bytes.length - longest + 1 : start;
    if (free <= this.#limit) return end;
    const found =
      end === -1 ? 'not found, and chunk exceed the limit' : 'found, but chunk is longer than limit';
    throw new LimitOverrunError(`Separator is ${found}`, free);
  }

  /** When a line is too long, drops it, or as much of it as there is. Returns the error to throw. */
  private dropIfTooLong(error: unknown): unknown {
    if (!(error instanceof LimitOverrunError)) return error;
    const hasEnd = this.#bytes.indexOf(NEWLINE, error.consumed) === error.consumed;
    this.#bytes.take(hasEnd ? error.consumed + 1 : this.#bytes.length);
    this.resumeIfRoom();
    return new RangeError(error.message);
  }

  private pauseIfFull(): void {
    if (this.#source === null || this.#isPaused || this.#bytes.length <= 2 * this.#limit) return;
    this.#source.pauseReading();
    this.#isPaused = true;
  }

  private resumeIfRoom(): void {
    if (this.#isPaused && this.#bytes.length <= this.#limit) this.resume();
  }

  private resume(): void {
    if (!this.#isPaused) return;
    this.#isPaused = false;
    this.#source?.resumeReading();
  }

  /** `<StreamReader 4 bytes eof limit=123>` */
  toString(): string {
    const parts: string[] = [this.constructor.name];
    if (this.#bytes.length > 0) parts.push(`${this.#bytes.length} bytes`);
    if (this.#isEnded) parts.push('eof');
    if (this.#limit !== DEFAULT_LIMIT) parts.push(`limit=${this.#limit}`);
    if (this.#waiter !== null) parts.push(`waiter=${this.#waiter}`);
    if (this.#exception !== null) parts.push(`exception=${describe(this.#exception)}`);
    if (this.#source !== null) parts.push(`transport=${this.#source}`);
    if (this.#isPaused) parts.push('paused');
    return `<${parts.join(' ')}>`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}
