import type { Coro } from '../../09-decorators/coroutine.ts';
import { getRunningLoop } from '../../22-selectors/given/world-loop.ts';
import { StreamWriter } from '../../23-streams/given/stream-writer.ts';
import { StreamReader } from '../../23-streams/stream-reader.ts';
import { FlowControl } from '../flow-control.ts';
import { connect, type TubeOptions } from './tube.ts';

/** Sends back everything that arrives, up to the end. */
export function* echo(reader: StreamReader, writer: StreamWriter): Coro<void> {
  for (;;) {
    const piece = yield* reader.read(1024);
    if (piece.length === 0) break;
    writer.write(piece);
    yield* writer.drain();
  }
  writer.close();
}

export interface PairOptions extends TubeOptions {
  /** In bytes: a reader that holds more than twice as much pauses its transport. */
  readonly limit?: number;
}

/** Reader and writer for each of the two ends of a connection without a network. */
export function streamPair({
  limit = 64 * 1024,
  ...options
}: PairOptions = {}): [[StreamReader, StreamWriter], [StreamReader, StreamWriter]] {
  const loop = getRunningLoop();
  const readers = [new StreamReader({ loop, limit }), new StreamReader({ loop, limit })] as const;
  const protocols = [new FlowControl(readers[0], loop), new FlowControl(readers[1], loop)] as const;
  const [one, other] = connect(loop, ...protocols, options);
  return [
    [readers[0], new StreamWriter(one, protocols[0], readers[0], loop)],
    [readers[1], new StreamWriter(other, protocols[1], readers[1], loop)],
  ];
}
