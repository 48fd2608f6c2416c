import { type Coro, coroutine } from '../../09-decorators/coroutine.ts';
import type { StreamWriter } from '../../23-streams/given/stream-writer.ts';
import { type OpenOptions, openConnection as open } from '../../23-streams/open-connection.ts';
import type { StreamReader } from '../../23-streams/stream-reader.ts';
import { FlowControl } from '../flow-control.ts';

/** Lesson 23's, with a brake. @returns and @throws as there */
export const openConnection = coroutine(function* openConnection(
  host: string,
  port: number,
  options: Omit<OpenOptions, 'Protocol'> = {},
): Coro<[StreamReader, StreamWriter]> {
  return yield* open(host, port, { ...options, Protocol: FlowControl });
});
