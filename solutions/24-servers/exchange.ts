import type { Coro } from '../09-decorators/coroutine.ts';
import { gather } from '../16-many-at-once/gather.ts';
import type { StreamWriter } from '../23-streams/given/stream-writer.ts';
import type { StreamReader } from '../23-streams/stream-reader.ts';

/** Sends all of `pieces`, no faster than the peer takes them, and then the end. */
export function* send(writer: StreamWriter, pieces: Iterable<Uint8Array>): Coro<void> {
  for (const piece of pieces) {
    writer.write(piece);
    yield* writer.drain();
  }
  writer.writeEof();
}

/** Sends all of `pieces` to a peer that may answer before it has got them all. @returns the whole answer */
// #region exchange
export function* exchange(
  reader: StreamReader,
  writer: StreamWriter,
  pieces: Iterable<Uint8Array>,
): Coro<Buffer> {
  // BEGIN SOLUTION 3: send and read at the same time
  const [, answer] = yield* gather(send(writer, pieces), reader.read());
  return answer;
  // END SOLUTION
}
// #endregion
