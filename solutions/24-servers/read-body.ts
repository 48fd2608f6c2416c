import type { Coro } from '../09-decorators/coroutine.ts';
import type { StreamReader } from '../23-streams/stream-reader.ts';
import { BadMessage, type Head } from './given/http-head.ts';

/**
 * Reads the body of a message, and not one byte of the next message: RFC 9112, section 6.
 * @param sender a client's request without a length has no body; a server's answer without a length goes on to the end of the
 *   connection
 * @throws {IncompleteReadError} when the peer hangs up in the middle @throws {BadMessage} when a length is not a number
 */
export function* readBody(reader: StreamReader, { fields }: Head, sender: 'client' | 'server'): Coro<Buffer> {
  const length = fields.get('content-length');
  const coding = fields.get('transfer-encoding');
  // If one program goes by the first and another by the second, they disagree about where the next message begins.
  if (coding !== undefined && length !== undefined) throw new BadMessage('two lengths of one body');
  if (coding?.toLowerCase() === 'chunked') return yield* readChunks(reader);
  if (coding !== undefined) throw new BadMessage(`unknown transfer coding: ${coding}`);
  // BEGIN SOLUTION 4: that many bytes; or none; or everything up to the end
  if (length !== undefined) return yield* reader.readexactly(parseLength(length, 10));
  return sender === 'client' ? Buffer.alloc(0) : yield* reader.read();
  // END SOLUTION
}

/** Reads a body in chunks: a line with the size of a chunk, the chunk, an empty line, and so on. The last chunk has the size 0. */
// #region readChunks
function* readChunks(reader: StreamReader): Coro<Buffer> {
  const chunks: Buffer[] = [];
  // BEGIN SOLUTION 4: size, chunk, empty line; after the size 0, lines up to an empty one
  for (;;) {
    const size = parseLength(yield* readLine(reader), 16);
    if (size === 0) break;
    chunks.push(yield* reader.readexactly(size));
    yield* passEmptyLine(reader);
  }
  while ((yield* readLine(reader)) !== '');
  // END SOLUTION
  return Buffer.concat(chunks);
}
// #endregion

/** A line without its end. */
function* readLine(reader: StreamReader): Coro<string> {
  const line = yield* reader.readuntil(Buffer.from('\r\n'));
  return line.toString('latin1').slice(0, -2);
}

/** The line that ends a chunk. @throws {BadMessage} when it is not empty: the chunk was longer than its size */
function* passEmptyLine(reader: StreamReader): Coro<void> {
  if ((yield* reader.readexactly(2)).toString('latin1') !== '\r\n')
    throw new BadMessage('a chunk is longer than its size');
}

/** A number of bytes. After a chunk's size and a `;`, the rest of the line is ignored. @throws {BadMessage} */
function parseLength(text: string, base: 10 | 16): number {
  const digits = base === 16 ? text.replace(/[ \t]*;.*$/, '') : text;
  const length = (base === 16 ? /^[\da-f]+$/i : /^\d+$/).test(digits) ? Number.parseInt(digits, base) : NaN;
  if (!Number.isSafeInteger(length)) throw new BadMessage(`not a length: ${text}`);
  return length;
}
