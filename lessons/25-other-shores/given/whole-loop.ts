import type { Coro } from '../../09-decorators/coroutine.ts';
import type { Future } from '../../11-future/future.ts';
import { needRunningLoop } from '../../11-future/given/running-loop.ts';
import { virtual } from '../../14-time/virtual.ts';
import { runners } from '../../22-selectors/given/run-on.ts';
import { WorldLoop } from '../../22-selectors/given/world-loop.ts';
import {
  type ConnectOptions,
  createConnection,
  createServer,
  type ServeOptions,
} from '../../23-streams/given/connections.ts';
import type { Protocol } from '../../23-streams/given/protocol.ts';
import type { Server } from '../../23-streams/given/server.ts';
import type { SocketTransport } from '../../23-streams/given/socket-transport.ts';
import { defaultPool, runInExecutor } from '../executor.ts';
import {
  createDatagramEndpoint,
  type DatagramOptions,
  type DatagramProtocol,
  type DatagramTransport,
} from './datagram.ts';
import type { Pool } from './pool.ts';

/** The finished loop, with everything that asyncio's has here. */
export class WholeLoop extends WorldLoop {
  /** Connects to a server. @param factory makes the protocol @throws {Error} with a `code`: `ECONNREFUSED` */
  createConnection<P extends Protocol>(
    factory: () => P,
    host: string,
    port: number,
    options?: ConnectOptions,
  ): Coro<[SocketTransport, P]> {
    return createConnection(this, factory, host, port, options) as Coro<[SocketTransport, P]>;
  }

  /** Listens. @param factory makes a protocol for each connection @throws {Error} with a `code`: `EADDRINUSE` */
  createServer(
    factory: () => Protocol,
    host: string | null,
    port: number,
    options?: ServeOptions,
  ): Coro<Server> {
    return createServer(this, factory, host, port, options);
  }

  /** Opens a socket for datagrams. @param factory makes the protocol @throws {Error} with a `code`: `EADDRINUSE` */
  createDatagramEndpoint<P extends DatagramProtocol>(
    factory: () => P,
    options?: DatagramOptions,
  ): Coro<[DatagramTransport, P]> {
    return createDatagramEndpoint(this, factory, options) as Coro<[DatagramTransport, P]>;
  }

  /** Has a job done in a thread. @param pool null: the loop's own @param module its address @throws as lesson 25's function */
  runInExecutor<T>(
    pool: Pool | null,
    module: string | URL,
    exportName: string,
    ...args: unknown[]
  ): Future<T> {
    return runInExecutor<T>(this, pool, module, exportName, ...args);
  }

  /** The loop's own pool takes no more jobs. Waits until the last one is done. */
  *shutdownDefaultExecutor(): Coro<void> {
    const pool = defaultPool(this);
    pool.shutdown();
    yield* pool.waitClosed(this);
  }
}

/** The same with time that jumps: to the next timer or, with a script, by as much as the script says. */
export class VirtualWholeLoop extends virtual(WholeLoop) {}

export const { run, runVirtual, runHosted } = runners(WholeLoop, VirtualWholeLoop);

/** The loop that is running. @throws {Error} `no running event loop` */
export function getRunningLoop(): WholeLoop {
  return needRunningLoop() as WholeLoop;
}
