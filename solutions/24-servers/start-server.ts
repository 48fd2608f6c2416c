import { type Coro, coroutine } from '../09-decorators/coroutine.ts';
import { getRunningLoop } from '../22-selectors/given/world-loop.ts';
import { createServer, type ServeOptions } from '../23-streams/given/connections.ts';
import type { Server } from '../23-streams/given/server.ts';
import type { ConnectedCallback } from '../23-streams/given/stream-protocol.ts';
import { StreamReader } from '../23-streams/stream-reader.ts';
import { FlowControl } from './flow-control.ts';

export interface StartOptions extends ServeOptions {
  /** In bytes: how long a line may be. */
  readonly limit?: number;
}

/**
 * Listens, and starts a task for each connection. asyncio: `start_server`.
 * @param handler is called with the two ends of a connection @param host null: all addresses @param port 0: one that is free
 */
export const startServer = coroutine(function* startServer(
  handler: ConnectedCallback,
  host: string | null,
  port: number,
  { limit, ...options }: StartOptions = {},
): Coro<Server> {
  const loop = getRunningLoop();
  // BEGIN SOLUTION 1: a server whose protocols read into a reader, and call the handler
  const connect = (): FlowControl => {
    const reader = new StreamReader({ loop, ...(limit === undefined ? {} : { limit }) });
    return new FlowControl(reader, loop, handler);
  };
  return yield* createServer(loop, connect, host, port, options);
  // END SOLUTION
});
