import { type Coro, coroutine } from '../09-decorators/coroutine.ts';
import { CancelledError } from '../11-future/future.ts';
import type { Server } from '../23-streams/given/server.ts';
import { IncompleteReadError, LimitOverrunError } from '../23-streams/given/stream-errors.ts';
import type { StreamWriter } from '../23-streams/given/stream-writer.ts';
import type { StreamReader } from '../23-streams/stream-reader.ts';
import { BadMessage, type Head, readHead } from './given/http-head.ts';
import { limited } from './limited.ts';
import { readBody } from './read-body.ts';
import { type StartOptions, startServer } from './start-server.ts';

export interface HttpRequest extends Head {
  readonly method: string;
  /** `/index.html?page=2` */
  readonly target: string;
  readonly body: Buffer;
}

/** Answers one request. @returns the body; an error makes the answer 500 */
export type Respond = (request: HttpRequest) => Coro<string | Buffer>;

export interface HttpOptions extends StartOptions {
  /** How many clients are served at a time. */
  readonly most?: number;
}

/** A server for HTTP/1.1: a client may send one request after another on the same connection. */
export class HttpServer {
  readonly #respond: Respond;
  #server: Server | null = null;
  #isStopping = false;
  /** The clients whose next request has not begun. */
  readonly #idle = new Set<StreamWriter>();

  constructor(respond: Respond) {
    this.#respond = respond;
  }

  /** Listens. @returns the port @throws as `startServer` does */
  *start(host: string, port = 0, { most = 1000, ...options }: HttpOptions = {}): Coro<number> {
    const talk = limited(
      most,
      coroutine((reader: StreamReader, writer: StreamWriter) => this.talk(reader, writer)),
    );
    this.#server = yield* startServer(talk, host, port, options);
    return this.#server.sockets[0]?.getsockname()[1] ?? 0;
  }

  /** Takes no more clients, answers each request that has begun, and closes every connection. */
  // #region shutDown
  *shutDown(): Coro<void> {
    const server = this.#server;
    if (server === null) return;
    // BEGIN SOLUTION 6: no new clients, no new requests, no idle connections; then wait for the rest
    this.#isStopping = true;
    server.close();
    for (const writer of this.#idle) writer.close();
    yield* server.waitClosed();
    // END SOLUTION
  }
  // #endregion

  /** Talks to one client: request, answer, request, answer. */
  private *talk(reader: StreamReader, writer: StreamWriter): Coro<void> {
    try {
      while (!this.#isStopping) {
        this.#idle.add(writer);
        const head = yield* readHead(reader, () => this.#idle.delete(writer));
        if (head === null || !(yield* this.answer(head, reader, writer))) break;
      }
    } catch (error) {
      this.refuse(error, writer);
    } finally {
      this.#idle.delete(writer);
      writer.close();
    }
  }

  /** Answers one request. @returns whether the connection stays open */
  private *answer(head: Head, reader: StreamReader, writer: StreamWriter): Coro<boolean> {
    const [method = '', target = '', version = ''] = head.first.split(' ');
    if (!/^HTTP\/1\.[01]$/.test(version)) throw new BadMessage(`not a request: ${head.first}`);
    const isWaiting = head.fields.get('expect')?.toLowerCase() === '100-continue';
    if (isWaiting) writer.write(Buffer.from('HTTP/1.1 100 Continue\r\n\r\n'));
    const body = yield* readBody(reader, head, 'client');
    let status = '200 OK';
    let answer: string | Buffer;
    try {
      answer = yield* this.#respond({ ...head, method, target, body });
    } catch (error) {
      if (error instanceof CancelledError) throw error;
      status = '500 Internal Server Error';
      answer = `${error instanceof Error ? error.message : String(error)}\n`;
    }
    const isKept = !this.#isStopping && staysOpen(version, head.fields.get('connection'));
    writer.write(message(status, answer, isKept, method === 'HEAD'));
    yield* writer.drain();
    return isKept;
  }

  /** Answers a client that has not sent a proper request. */
  private refuse(error: unknown, writer: StreamWriter): void {
    if (error instanceof BadMessage) writer.write(message('400 Bad Request', `${error.message}\n`, false));
    else if (error instanceof LimitOverrunError)
      writer.write(message('431 Request Header Fields Too Large', 'the head is too long\n', false));
    else if (!(error instanceof IncompleteReadError) && !isGone(error)) throw error;
  }
}

/** In HTTP/1.1 a connection stays open unless one side says otherwise; in 1.0 it is the other way round. */
function staysOpen(version: string, connection = ''): boolean {
  const wishes = connection.toLowerCase().split(/[ \t]*,[ \t]*/);
  return version === 'HTTP/1.1' ? !wishes.includes('close') : wishes.includes('keep-alive');
}

/** The client is gone, so it cannot be answered. */
function isGone(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown };
  return code === 'ECONNRESET' || code === 'EPIPE';
}

function message(status: string, body: string | Buffer, isKept: boolean, isHeadOnly = false): Buffer {
  const bytes = Buffer.from(body);
  const head = [
    `HTTP/1.1 ${status}`,
    `Content-Length: ${bytes.length}`,
    `Connection: ${isKept ? 'keep-alive' : 'close'}`,
    '',
    '',
  ].join('\r\n');
  return isHeadOnly ? Buffer.from(head) : Buffer.concat([Buffer.from(head), bytes]);
}
