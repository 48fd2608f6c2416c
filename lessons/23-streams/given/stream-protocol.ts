import type { Coro } from '../../09-decorators/coroutine.ts';
import type { Future } from '../../11-future/future.ts';
import type { WorldLoop } from '../../22-selectors/given/world-loop.ts';
import type { StreamReader } from '../stream-reader.ts';
import { Protocol } from './protocol.ts';
import { type Connection, StreamWriter } from './stream-writer.ts';
import type { Transport } from './transport.ts';

/** Is called with the two ends of a new connection. */
export type ConnectedCallback = (reader: StreamReader, writer: StreamWriter) => void;

/** Puts what arrives into a reader. asyncio: `StreamReaderProtocol`. */
export class StreamProtocol extends Protocol implements Connection {
  protected readonly loop: WorldLoop;
  readonly #reader: StreamReader;
  readonly #connected: ConnectedCallback | null;
  readonly #closed: Future<void>;
  #isEncrypted = false;

  /** @param connected is called for each connection of a server; null for a client */
  constructor(reader: StreamReader, loop: WorldLoop, connected: ConnectedCallback | null = null) {
    super();
    this.loop = loop;
    this.#reader = reader;
    this.#connected = connected;
    this.#closed = loop.createFuture();
  }

  override connectionMade(transport: Transport): void {
    this.#isEncrypted = transport.getExtraInfo('cipher') !== null;
    this.#reader.setTransport(transport);
    if (this.#connected !== null)
      this.#connected(this.#reader, new StreamWriter(transport, this, this.#reader, this.loop));
  }

  // #region dataReceived
  override dataReceived(data: Buffer): void {
    this.#reader.feedData(data);
  }
  // #endregion

  /** The reader may come to its end, and the writer go on. With encryption there is no half of a connection. */
  override eofReceived(): boolean {
    this.#reader.feedEof();
    return !this.#isEncrypted;
  }

  override connectionLost(error: Error | null): void {
    if (error === null) this.#reader.feedEof();
    else this.#reader.setException(error);
    if (this.#closed.done()) return;
    if (error === null) this.#closed.setResult();
    else {
      this.#closed.setException(error);
      // Nobody has to wait for the end of a connection.
      this.#closed.exception();
    }
  }

  /** Done once the connection is gone. */
  get closed(): Future<void> {
    return this.#closed;
  }

  /** Waits until there is room for more to write. Here it never waits: lesson 24 gives it a brake. */
  *drained(): Coro<void> {}
}
