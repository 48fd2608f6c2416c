import { describe } from '../../11-future/given/describe.ts';
import { type Packed, unpackWithoutStack } from '../../22-selectors/given/packed.ts';
import type { Sink, World } from '../../22-selectors/given/world.ts';
import type { WorldLoop } from '../../22-selectors/given/world-loop.ts';
import type { Protocol } from './protocol.ts';
import type { Transport } from './transport.ts';

/** Bytes that may wait to be written before the protocol is asked to pause: asyncio's default. */
const HIGH = 64 * 1024;

/** So many bytes are taken from the I/O thread before it is told: a message for each piece would cost more than the piece. */
const TAKEN = 64 * 1024;

/** What is known about a connection when it is made, by name: `sockname`, `peername`. */
export type Facts = Readonly<Record<string, unknown>>;

/** What was heard, and its value. */
type Heard = readonly [what: string, value: unknown];

/** The server that a transport belongs to: it wants to know when the transport is gone. */
export interface Home {
  left(transport: SocketTransport): void;
}

/** One connection: bytes to the peer, and the protocol's calls for what comes from there. asyncio: `_SelectorSocketTransport`. */
export class SocketTransport implements Transport, Sink {
  readonly #loop: WorldLoop;
  readonly #world: World;
  readonly #id: number;
  readonly #facts: Facts;
  readonly #home: Home | null;
  #protocol: Protocol;
  #isClosing = false;
  #isLost = false;
  /** What the protocol has thrown. */
  #failure: Error | null = null;
  #hasWrittenEof = false;
  #isReading = true;
  #taken = 0;
  /** Bytes given away since nothing waited, as far as is known here. */
  #unwritten = 0;
  #high = HIGH;
  #low = HIGH / 4;
  #isProtocolPaused = false;
  #held: Heard[] = [];

  /** @param id the number of the connection in the loop's world @param home is told when the connection is gone */
  constructor(loop: WorldLoop, id: number, protocol: Protocol, facts: Facts, home: Home | null = null) {
    this.#loop = loop;
    this.#world = loop.world;
    this.#id = id;
    this.#protocol = protocol;
    this.#facts = facts;
    this.#home = home;
  }

  /** The loop has heard from the connection. */
  hear(what: string, value: unknown): void {
    if (this.mustWait(what, value)) this.#held.push([what, value]);
    else {
      if (what === 'closed') this.release(true);
      this.handle(what, value);
    }
  }

  /** The protocol has paused reading: what was on its way already waits here, and what comes after it as well. */
  private mustWait(what: string, value: unknown): boolean {
    if (this.#isClosing) return false;
    if (what === 'data' || what === 'eof') return !this.#isReading || this.#held.length > 0;
    return what === 'closed' && value === null && this.#held.length > 0;
  }

  /** Gives the protocol what had to wait. @param everything even if it is paused: the connection is broken */
  private release(everything = false): void {
    while (this.#held.length > 0 && (everything || this.#isReading || this.#isClosing)) {
      const [what, value] = this.#held.shift() as Heard;
      this.handle(what, value);
    }
  }

  private handle(what: string, value: unknown): void {
    if (what === 'data') this.take(value as Uint8Array);
    else if (what === 'below') this.resumeProtocol();
    else if (what === 'eof') this.takeEof();
    else if (what === 'closed') this.lose(value as Packed | null);
  }

  private take(data: Uint8Array): void {
    this.#taken += data.length;
    if (this.#taken >= TAKEN) {
      this.#world.tell(this.#id, 'ack', this.#taken);
      this.#taken = 0;
    }
    if (this.#isClosing) return;
    try {
      this.#protocol.dataReceived(asBuffer(data));
    } catch (error) {
      this.fail(error, 'Fatal error: protocol.data_received() call failed.');
    }
  }

  private takeEof(): void {
    if (this.#isClosing) return;
    try {
      if (this.#protocol.eofReceived() !== true) this.close();
    } catch (error) {
      this.fail(error, 'Fatal error: protocol.eof_received() call failed.');
    }
  }

  private lose(packed: Packed | null): void {
    if (this.#isLost) return;
    this.#isLost = true;
    this.#isClosing = true;
    this.#world.forget(this.#id);
    try {
      this.#protocol.connectionLost(this.#failure ?? (packed && unpackWithoutStack(packed)));
    } finally {
      this.#home?.left(this);
    }
  }

  /** The protocol has thrown: that is reported, and the connection closed at once. */
  private fail(exception: unknown, message: string): void {
    this.#loop.callExceptionHandler({ message, exception });
    this.#failure = exception instanceof Error ? exception : new Error(describe(exception));
    this.abort();
  }

  /**
   * Sends `data`, as soon as the peer takes it. Does not wait. Leave the bytes as they are afterwards: not every engine copies
   * them.
   * @throws {TypeError} when `data` is neither bytes nor text @throws {Error} `Cannot call write() after write_eof()`
   */
  write(data: Uint8Array): void {
    if (!(data instanceof Uint8Array))
      throw new TypeError(
        `data argument must be a bytes-like object, not ${describe(data)}: Buffer.from(text) makes bytes of a text`,
      );
    if (this.#hasWrittenEof) throw new Error('Cannot call write() after write_eof()');
    if (this.#isClosing || data.length === 0) return;
    const waiting = this.#world.tell(this.#id, 'write', data);
    this.#unwritten = typeof waiting === 'number' ? waiting : this.#unwritten + data.length;
    if (this.#unwritten > this.#high && !this.#isProtocolPaused) this.pauseProtocol();
  }

  writelines(lines: Iterable<Uint8Array>): void {
    this.write(Buffer.concat([...lines]));
  }

  private pauseProtocol(): void {
    this.#isProtocolPaused = true;
    this.#world.tell(this.#id, 'ask', this.#low);
    this.tell('pause_writing', () => this.#protocol.pauseWriting());
  }

  private resumeProtocol(): void {
    this.#unwritten = 0;
    if (!this.#isProtocolPaused) return;
    this.#isProtocolPaused = false;
    this.tell('resume_writing', () => this.#protocol.resumeWriting());
  }

  private tell(name: string, call: () => void): void {
    try {
      call();
    } catch (exception) {
      this.#loop.callExceptionHandler({ message: `protocol.${name}() failed`, exception });
    }
  }

  /** Nothing follows what was written. The peer may go on sending. */
  writeEof(): void {
    if (this.#isClosing || this.#hasWrittenEof) return;
    this.#hasWrittenEof = true;
    this.#world.tell(this.#id, 'end');
  }

  canWriteEof(): boolean {
    return true;
  }

  /** Sends what is left, then closes. What arrives from now on is dropped. `connectionLost(null)` follows. */
  close(): void {
    if (this.#isClosing) return;
    this.#isClosing = true;
    this.releaseSoon();
    this.#world.tell(this.#id, 'close');
  }

  /** Closes now. What is left to be sent is lost. */
  abort(): void {
    this.#isClosing = true;
    this.releaseSoon();
    if (!this.#isLost) this.#world.tell(this.#id, 'abort');
  }

  isClosing(): boolean {
    return this.#isClosing;
  }

  /** Nothing arrives until `resumeReading`. Pausing twice does nothing. */
  pauseReading(): void {
    if (this.#isClosing || !this.#isReading) return;
    this.#isReading = false;
    this.#world.tell(this.#id, 'pause');
  }

  resumeReading(): void {
    if (this.#isClosing || this.#isReading) return;
    this.#isReading = true;
    this.releaseSoon();
    this.#world.tell(this.#id, 'resume');
  }

  private releaseSoon(): void {
    if (this.#held.length > 0) this.#loop.callSoon(() => this.release());
  }

  isReading(): boolean {
    return !this.#isClosing && this.#isReading;
  }

  /** In bytes: the protocol is paused above `high`, and goes on at `low` or less. @throws {RangeError} unless high >= low >= 0 */
  setWriteBufferLimits({ high, low }: { readonly high?: number; readonly low?: number } = {}): void {
    const most = high ?? (low === undefined ? HIGH : 4 * low);
    const least = low ?? Math.floor(most / 4);
    if (!(most >= least && least >= 0))
      throw new RangeError(`high (${most}) must be >= low (${least}) must be >= 0`);
    this.#high = most;
    this.#low = least;
    if (this.#unwritten > most && !this.#isProtocolPaused) this.pauseProtocol();
  }

  getWriteBufferLimits(): readonly [low: number, high: number] {
    return [this.#low, this.#high];
  }

  /** In bytes: how much waits to be written, or was given to the I/O thread since that was last known. */
  getWriteBufferSize(): number {
    return this.#unwritten;
  }

  getProtocol(): Protocol {
    return this.#protocol;
  }

  setProtocol(protocol: Protocol): void {
    this.#protocol = protocol;
  }

  /** `sockname` and `peername` are `[host, port]`. @returns `missing` when there is no such fact */
  getExtraInfo(name: string, missing: unknown = null): unknown {
    return this.#facts[name] ?? missing;
  }

  /** Makes the protocol's first call. */
  begin(): void {
    this.#world.adopt(this.#id, this);
    this.#protocol.connectionMade(this);
  }

  toString(): string {
    return `<SocketTransport ${this.#isLost ? 'closed' : this.#isClosing ? 'closing' : 'open'}>`;
  }
}

function asBuffer(data: Uint8Array): Buffer {
  return Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
}
