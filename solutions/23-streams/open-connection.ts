import { type Coro, coroutine } from '../09-decorators/coroutine.ts';
import { getRunningLoop, type WorldLoop } from '../22-selectors/given/world-loop.ts';
import { type ConnectOptions, createConnection } from './given/connections.ts';
import { StreamProtocol } from './given/stream-protocol.ts';
import { StreamWriter } from './given/stream-writer.ts';
import { StreamReader } from './stream-reader.ts';

export interface OpenOptions extends ConnectOptions {
  /** How long a line may be, in bytes. */
  readonly limit?: number;
  /** The class of the protocol. */
  readonly Protocol?: new (
    reader: StreamReader,
    loop: WorldLoop,
  ) => StreamProtocol;
}

/**
 * Connects to a server. asyncio: `open_connection`.
 * @returns a reader for what arrives, and a writer for what is sent
 * @throws {Error} when there is no connection; its `code` says why: `ECONNREFUSED`
 */
export const openConnection = coroutine(
  // #region openConnection
  function* openConnection(
    host: string,
    port: number,
    { limit, Protocol = StreamProtocol, ...options }: OpenOptions = {},
  ): Coro<[StreamReader, StreamWriter]> {
    const loop = getRunningLoop();
    // BEGIN SOLUTION 4: a reader; a protocol that feeds it; the connection; a writer
    const reader = new StreamReader({ limit, loop });
    const protocol = new Protocol(reader, loop);
    const [transport] = yield* createConnection(loop, () => protocol, host, port, options);
    return [reader, new StreamWriter(transport, protocol, reader, loop)];
    // END SOLUTION
  },
  // #endregion
);
