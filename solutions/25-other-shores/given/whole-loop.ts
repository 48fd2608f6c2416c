import type { Coro } from '../../09-decorators/coroutine.ts';
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
}

/** The same with time that jumps: to the next timer or, with a script, by as much as the script says. */
export class VirtualWholeLoop extends virtual(WholeLoop) {}

export const { run, runVirtual, runHosted } = runners(WholeLoop, VirtualWholeLoop);

/** The loop that is running. @throws {Error} `no running event loop` */
export function getRunningLoop(): WholeLoop {
  return needRunningLoop() as WholeLoop;
}
