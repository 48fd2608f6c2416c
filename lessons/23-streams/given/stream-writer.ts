import type { Coro } from '../../09-decorators/coroutine.ts';
import type { Future } from '../../11-future/future.ts';
import { wait } from '../../16-many-at-once/wait-for-all.ts';
import type { WorldLoop } from '../../22-selectors/given/world-loop.ts';
import type { StreamReader } from '../stream-reader.ts';
import type { Transport } from './transport.ts';

/** What a writer has to know about its connection: a protocol knows it. */
export interface Connection {
  /** Done once the connection is gone. */
  readonly closed: Future<void>;
  /** Waits until there is room for more to write. */
  drained(): Coro<void>;
}

/** The end of a connection that one writes to. asyncio: `StreamWriter`. */
export class StreamWriter {
  readonly #transport: Transport;
  readonly #protocol: Connection;
  readonly #reader: StreamReader | null;
  readonly #loop: WorldLoop;

  constructor(transport: Transport, protocol: Connection, reader: StreamReader | null, loop: WorldLoop) {
    this.#transport = transport;
    this.#protocol = protocol;
    this.#reader = reader;
    this.#loop = loop;
  }

  get transport(): Transport {
    return this.#transport;
  }

  getLoop(): WorldLoop {
    return this.#loop;
  }

  /** Sends `data` as soon as the peer takes it. Does not wait: `drain` does. @throws as the transport's `write` does */
  write(data: Uint8Array): void {
    this.#transport.write(data);
  }

  writelines(lines: Iterable<Uint8Array>): void {
    this.#transport.writelines(lines);
  }

  /** Nothing follows: the peer reads up to here, and then the end. */
  writeEof(): void {
    this.#transport.writeEof();
  }

  canWriteEof(): boolean {
    return this.#transport.canWriteEof();
  }

  /** Sends what is left, then closes. */
  close(): void {
    this.#transport.close();
  }

  isClosing(): boolean {
    return this.#transport.isClosing();
  }

  /** Waits until the connection is gone. @throws {Error} what it was lost for */
  *waitClosed(): Coro<void> {
    yield* this.#protocol.closed;
  }

  /** Waits until there is room for more to write. @throws {Error} when the connection is lost */
  *drain(): Coro<void> {
    const error = this.#reader?.exception() ?? null;
    if (error !== null) throw error;
    // A connection that is being closed takes nothing more: whether it is lost is known once it is gone.
    if (this.#transport.isClosing()) yield* wait([this.#protocol.closed]);
    yield* this.#protocol.drained();
  }

  /** `sockname` and `peername` are `[host, port]`. */
  getExtraInfo(name: string, missing: unknown = null): unknown {
    return this.#transport.getExtraInfo(name, missing);
  }

  toString(): string {
    return `<StreamWriter transport=${this.#transport}>`;
  }
}
