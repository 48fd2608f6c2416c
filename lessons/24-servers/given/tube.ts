import type { Loop } from '../../11-future/future.ts';
import type { Protocol } from '../../23-streams/given/protocol.ts';
import type { Transport } from '../../23-streams/given/transport.ts';

/** In bytes: how much may wait at an end before its protocol is asked to pause. */
const HIGH = 64 * 1024;

export interface TubeOptions {
  /** In bytes: above this, a protocol is asked to pause. */
  readonly high?: number;
  /** In bytes: at this or less, it is asked to go on. */
  readonly low?: number;
  /** In bytes: how much is carried over in one turn. */
  readonly piece?: number;
}

/** A connection without a network: what is written at one end arrives at the other, a piece in each turn. */
export function connect(
  loop: Loop,
  one: Protocol,
  other: Protocol,
  options: TubeOptions = {},
): [TubeEnd, TubeEnd] {
  const ends: [TubeEnd, TubeEnd] = [new TubeEnd(loop, one, options), new TubeEnd(loop, other, options)];
  ends[0].peer = ends[1];
  ends[1].peer = ends[0];
  one.connectionMade(ends[0]);
  other.connectionMade(ends[1]);
  return ends;
}

/** One end of such a connection, with the water marks of a real one. */
export class TubeEnd implements Transport {
  peer: TubeEnd | null = null;
  readonly #loop: Loop;
  readonly #protocol: Protocol;
  readonly #piece: number;
  #high: number;
  #low: number;
  /** What was written here and has not been carried over. */
  #waiting: Uint8Array[] = [];
  #size = 0;
  #isPaused = false;
  #isReading = true;
  #isClosing = false;
  #isLost = false;
  #hasEnded = false;
  #isCarrying = false;

  constructor(
    loop: Loop,
    protocol: Protocol,
    { high = HIGH, low = high / 4, piece = Infinity }: TubeOptions,
  ) {
    this.#loop = loop;
    this.#protocol = protocol;
    this.#high = high;
    this.#low = low;
    this.#piece = piece;
  }

  write(data: Uint8Array): void {
    if (this.#hasEnded) throw new Error('Cannot call write() after write_eof()');
    if (this.#isClosing || data.length === 0) return;
    this.#waiting.push(data);
    this.#size += data.length;
    if (this.#size > this.#high && !this.#isPaused) {
      this.#isPaused = true;
      this.#protocol.pauseWriting();
    }
    this.carrySoon();
  }

  writelines(lines: Iterable<Uint8Array>): void {
    for (const line of lines) this.write(line);
  }

  writeEof(): void {
    this.#hasEnded = true;
    this.carrySoon();
  }

  canWriteEof(): boolean {
    return true;
  }

  close(): void {
    if (this.#isClosing) return;
    this.#isClosing = true;
    this.writeEof();
  }

  abort(): void {
    this.#isClosing = true;
    this.#waiting = [];
    this.#size = 0;
    this.lose(null);
    this.peer?.lose(Object.assign(new Error('the peer has closed the connection'), { code: 'ECONNRESET' }));
  }

  /** The connection is gone. @param error why, when it was not closed as it should be */
  lose(error: Error | null): void {
    if (this.#isLost) return;
    this.#isLost = true;
    this.#isClosing = true;
    this.#loop.callSoon(() => this.#protocol.connectionLost(error));
  }

  isClosing(): boolean {
    return this.#isClosing;
  }

  pauseReading(): void {
    this.#isReading = false;
  }

  resumeReading(): void {
    this.#isReading = true;
    this.peer?.carrySoon();
  }

  isReading(): boolean {
    return this.#isReading && !this.#isClosing;
  }

  setWriteBufferLimits({
    high = HIGH,
    low = high / 4,
  }: {
    readonly high?: number;
    readonly low?: number;
  } = {}): void {
    this.#high = high;
    this.#low = low;
  }

  getWriteBufferLimits(): readonly [low: number, high: number] {
    return [this.#low, this.#high];
  }

  getWriteBufferSize(): number {
    return this.#size;
  }

  getExtraInfo(_name: string, missing: unknown = null): unknown {
    return missing;
  }

  private carrySoon(): void {
    if (this.#isCarrying) return;
    this.#isCarrying = true;
    this.#loop.callSoon(() => this.carry());
  }

  /** Carries one piece over, if the other end takes any. */
  private carry(): void {
    this.#isCarrying = false;
    const { peer } = this;
    if (peer === null || this.#isLost) return;
    if (peer.#isReading || peer.#isClosing) {
      const piece = this.take();
      if (piece !== null && !peer.#isClosing) peer.#protocol.dataReceived(Buffer.from(piece));
      if (this.#isPaused && this.#size <= this.#low) {
        this.#isPaused = false;
        this.#protocol.resumeWriting();
      }
    }
    if (this.#size > 0) {
      if (peer.#isReading || peer.#isClosing) this.carrySoon();
      return;
    }
    if (!this.#hasEnded) return;
    if (!peer.#isClosing && peer.#protocol.eofReceived() !== true) peer.close();
    if (this.#isClosing) this.lose(null);
  }

  private take(): Uint8Array | null {
    const [first] = this.#waiting;
    if (first === undefined) return null;
    const piece = first.subarray(0, this.#piece);
    if (piece.length === first.length) this.#waiting.shift();
    else this.#waiting[0] = first.subarray(piece.length);
    this.#size -= piece.length;
    return piece;
  }
}
