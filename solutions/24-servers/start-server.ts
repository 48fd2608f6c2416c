import { type Coro, coroutine, isCoroutine } from '../09-decorators/coroutine.ts';
import { getRunningLoop, type WorldLoop } from '../22-selectors/given/world-loop.ts';
import { createServer, type ServeOptions } from '../23-streams/given/connections.ts';
import type { Server } from '../23-streams/given/server.ts';
import type { StreamWriter } from '../23-streams/given/stream-writer.ts';
import { StreamReader } from '../23-streams/stream-reader.ts';
import { FlowControl } from './flow-control.ts';

/** Talks to one client. It returns a coroutine, or does everything in the call. */
export type Handler = (reader: StreamReader, writer: StreamWriter) => unknown;

export interface StartOptions extends ServeOptions {
  /** The limit of each reader, in bytes. */
  readonly limit?: number;
}

/**
 * Listens, and starts a task for each client. asyncio: `start_server`.
 * @param handler is called with a reader and a writer for each connection @param host null: all addresses @param port 0: one that is free
 */
export const startServer = coroutine(function* startServer(
  handler: Handler,
  host: string | null,
  port: number,
  { limit, ...options }: StartOptions = {},
): Coro<Server> {
  const loop = getRunningLoop();
  const readerOptions = { loop, ...(limit === undefined ? {} : { limit }) };
  const makeProtocol = (): FlowControl => new FlowControl(new StreamReader(readerOptions), loop, connected);

  /** Called for each connection, as soon as it is made. */
  // #region connected
  function connected(reader: StreamReader, writer: StreamWriter): void {
    const talk = handler(reader, writer);
    if (!isCoroutine(talk)) return;
    // BEGIN SOLUTION 1: make a task; if it fails or is cancelled, close the connection; report an error
    const task = loop.createTask(talk as Coro<unknown>);
    task.addDoneCallback(() => {
      if (task.cancelled()) writer.close();
      else if (task.exception() !== null) {
        report(loop, task.exception());
        writer.close();
      }
    });
    // END SOLUTION
  }
  // #endregion

  return yield* createServer(loop, makeProtocol, host, port, options);
});

/** Nobody waits for the task of a client, so nobody else would see its error. */
function report(loop: WorldLoop, exception: unknown): void {
  loop.callExceptionHandler({ message: 'Unhandled exception in client_connected_cb', exception });
}
