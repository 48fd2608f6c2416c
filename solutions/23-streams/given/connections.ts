import { fileURLToPath } from 'node:url';
import { type Coro, coroutine } from '../../09-decorators/coroutine.ts';
import type { Future } from '../../11-future/future.ts';
import { type Packed, unpackWithoutStack } from '../../22-selectors/given/packed.ts';
import type { Sink } from '../../22-selectors/given/world.ts';
import type { WorldLoop } from '../../22-selectors/given/world-loop.ts';
import type { Address, Protocol } from './protocol.ts';
import { Server } from './server.ts';
import { type Facts, SocketTransport } from './socket-transport.ts';

const CONNECT = fileURLToPath(new URL('../../22-selectors/given/connect.cjs', import.meta.url));
const LISTEN = fileURLToPath(new URL('../../22-selectors/given/listen.cjs', import.meta.url));

/** Options of `node:tls`: `ca`, `servername`, `rejectUnauthorized` for a client; `key`, `cert` for a server. */
export type Tls = Readonly<Record<string, unknown>>;

export interface ConnectOptions {
  /** true: encrypted, with a certificate that the system trusts. */
  readonly ssl?: boolean | Tls;
  /** Where the connection comes from. */
  readonly localAddr?: Address;
}

export interface ServeOptions {
  readonly ssl?: Tls;
  /** How many connections may wait to be accepted. */
  readonly backlog?: number;
}

/**
 * Connects to a server. asyncio: `loop.create_connection`.
 * @param factory makes the protocol, once the connection is made
 * @throws {Error} with a `code`, when there is no connection: `ECONNREFUSED`
 */
export const createConnection = coroutine(function* createConnection<P extends Protocol>(
  loop: WorldLoop,
  factory: () => P,
  host: string,
  port: number,
  { ssl = false, localAddr }: ConnectOptions = {},
): Coro<[SocketTransport, P]> {
  const attempt = new Attempt(loop, factory);
  const options = { host, port, localAddr, ssl: ssl === true ? {} : ssl === false ? undefined : ssl };
  const id = loop.world.open(CONNECT, options, attempt);
  attempt.id = id;
  try {
    return yield* attempt.made;
  } catch (error) {
    attempt.giveUp();
    throw error;
  }
});

/** A connection that is being made. */
class Attempt<P extends Protocol> implements Sink {
  readonly made: Future<[SocketTransport, P]>;
  id = 0;
  #transport: SocketTransport | null = null;
  readonly #loop: WorldLoop;
  readonly #factory: () => P;

  constructor(loop: WorldLoop, factory: () => P) {
    this.#loop = loop;
    this.#factory = factory;
    this.made = loop.createFuture();
  }

  /** The transport is made here, not by the coroutine a turn later: what the peer sends first may be in the same batch. */
  hear(what: string, value: unknown): void {
    if (what === 'connected') this.connect(value as Facts);
    else if (what === 'failed' || what === 'closed') {
      this.#loop.world.forget(this.id);
      if (!this.made.done()) this.made.setException(unpackWithoutStack(value as Packed));
    }
  }

  private connect(facts: Facts): void {
    if (this.made.done()) return;
    try {
      const protocol = this.#factory();
      this.#transport = new SocketTransport(this.#loop, this.id, protocol, facts);
      this.#transport.begin();
      this.made.setResult([this.#transport, protocol]);
    } catch (error) {
      this.made.setException(error);
    }
  }

  /** Nobody waits for the connection any more. */
  giveUp(): void {
    if (this.#transport !== null) this.#transport.abort();
    else this.#loop.world.tell(this.id, 'abort');
  }
}

/**
 * Listens. asyncio: `loop.create_server`.
 * @param factory makes a protocol for each connection
 * @param host null: all addresses of this machine @param port 0: one that is free
 * @throws {Error} with a `code`, when that is not possible: `EADDRINUSE`
 */
export const createServer = coroutine(function* createServer(
  loop: WorldLoop,
  factory: () => Protocol,
  host: string | null,
  port: number,
  { ssl, backlog = 100 }: ServeOptions = {},
): Coro<Server> {
  const server = new Server(loop, factory);
  server.id = loop.world.open(LISTEN, { host, port, backlog, ssl }, server);
  try {
    yield* server.listening;
  } catch (error) {
    server.close();
    throw error;
  }
  return server;
});
