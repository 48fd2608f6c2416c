import type { Coro } from '../../09-decorators/coroutine.ts';
import { IncompleteReadError } from '../../23-streams/given/stream-errors.ts';
import type { StreamReader } from '../../23-streams/stream-reader.ts';

/** The lines of a message before its body: RFC 9112, section 2. */
export interface Head {
  /** `GET /index.html HTTP/1.1`, or `HTTP/1.1 200 OK` */
  readonly first: string;
  /** By name, in lower case. */
  readonly fields: ReadonlyMap<string, string>;
}

const EMPTY_LINE = Buffer.from('\r\n\r\n');

/** Something that is not HTTP. */
export class BadMessage extends Error {
  override readonly name = 'BadMessage';
}

/**
 * Reads the head of the next message.
 * @param begins called when its first byte has arrived
 * @returns null when the peer has sent its end, between two messages
 * @throws {IncompleteReadError} when the peer hangs up in the middle @throws {BadMessage} when it is not a head
 */
export function* readHead(reader: StreamReader, begins: () => void = () => {}): Coro<Head | null> {
  let start: Buffer;
  try {
    // A client may send an empty line after a body: skip it.
    do start = yield* reader.readexactly(1);
    while (start[0] === 13 || start[0] === 10);
  } catch (error) {
    if (error instanceof IncompleteReadError) return null;
    throw error;
  }
  begins();
  const rest = yield* reader.readuntil(EMPTY_LINE);
  return parseHead(`${start.toString('latin1')}${rest.toString('latin1')}`);
}

function parseHead(text: string): Head {
  const [first = '', ...lines] = text.trimEnd().split('\r\n');
  const fields = new Map<string, string>();
  for (const line of lines) {
    const [, name, value] = /^([^\s:]+):[ \t]*(.*?)[ \t]*$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new BadMessage(`not a field of a head: ${line}`);
    const key = name.toLowerCase();
    const before = fields.get(key);
    if (key === 'content-length' && before !== undefined && before !== value)
      throw new BadMessage('two lengths of one body');
    fields.set(key, before === undefined || key === 'content-length' ? value : `${before}, ${value}`);
  }
  return { first, fields };
}
