import type { Coro } from '../09-decorators/coroutine.ts';
import type { StreamReader } from '../23-streams/stream-reader.ts';
import { BadMessage, type Head } from './given/http-head.ts';

/**
 * Reads the body of a message, and not one byte of the next message: RFC 9112, section 6.
 * @param sender a client's request without a length has no body; a server's answer without a length goes on to the end of the
 *   connection
 * @throws {IncompleteReadError} when the peer hangs up in the middle @throws {BadMessage} when a length is no number
 */
export function* readBody(reader: StreamReader, { fields }: Head, sender: 'client' | 'server'): Coro<Buffer> {
  const length = fields.get('content-length');
  if (fields.get('transfer-encoding')?.toLowerCase() === 'chunked') return yield* readChunks(reader);
  // TODO 4: so many bytes; or none; or all that there are
  throw new Error('TODO 4: so many bytes; or none; or all that there are');
}

/** Reads a body in chunks: a line with the size of a chunk, the chunk, an empty line, and so on. The last chunk has the size 0. */
function* readChunks(reader: StreamReader): Coro<Buffer> {
  const chunks: Buffer[] = [];
  // TODO 4: size, chunk, empty line; after the last size, lines up to an empty one
  throw new Error('TODO 4: size, chunk, empty line; after the last size, lines up to an empty one');
  return Buffer.concat(chunks);
}

/** A line without its end. */
function* readLine(reader: StreamReader): Coro<string> {
  const line = yield* reader.readuntil(Buffer.from('\r\n'));
  return line.toString('latin1').slice(0, -2);
}

/** A number of bytes; what follows a `;` does not belong to it. @throws {BadMessage} */
function parseLength(text: string, base: 10 | 16): number {
  const digits = text.split(';')[0]?.trim() ?? '';
  if (!(base === 10 ? /^\d+$/ : /^[\da-f]+$/i).test(digits)) throw new BadMessage(`no length: ${text}`);
  return Number.parseInt(digits, base);
}
