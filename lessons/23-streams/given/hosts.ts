import type { Coro } from '../../09-decorators/coroutine.ts';
import { sleep } from '../../14-time/sleep.ts';
import { createTask } from '../../18-cancellation/given/asyncio-loop.ts';
import { Event } from '../../20-locks/event.ts';
import { getRunningLoop } from '../../22-selectors/given/world-loop.ts';
import { createServer } from './connections.ts';
import { Protocol } from './protocol.ts';
import type { Server } from './server.ts';
import type { SocketTransport } from './socket-transport.ts';

/** What a host does when a visitor has asked for something. It becomes a task. */
export type Answer = (visitor: Visitor) => Coro<void>;

/** A host's end of one connection. */
export class Visitor extends Protocol {
  /** Everything that has arrived so far. */
  request = '';
  /** Is done when the connection is closed. */
  readonly gone = getRunningLoop().createFuture<void>();
  readonly #answer: Answer;
  #transport: SocketTransport | null = null;

  constructor(answer: Answer) {
    super();
    this.#answer = answer;
  }

  override connectionMade(transport: SocketTransport): void {
    this.#transport = transport;
  }

  /** A request ends with an empty line. */
  override dataReceived(data: Buffer): void {
    this.request += data.toString('latin1');
    if (this.request.endsWith('\r\n\r\n')) createTask(this.#answer(this));
  }

  override connectionLost(): void {
    if (!this.gone.done()) this.gone.setResult();
  }

  send(text: string): void {
    this.#transport?.write(Buffer.from(text, 'latin1'));
  }

  /** Nothing more will be sent. The visitor closes the connection. */
  end(): void {
    this.#transport?.writeEof();
  }

  /** Closes the connection. */
  hangUp(): void {
    this.#transport?.close();
  }
}

/** A host of this machine, and its port. */
export interface Host {
  readonly server: Server;
  readonly port: number;
}

/** Opens a host at a port that is free. */
export function* openHost(answer: Answer): Coro<Host> {
  const server = yield* createServer(getRunningLoop(), () => new Visitor(answer), '127.0.0.1', 0);
  return { server, port: server.sockets[0]?.getsockname()[1] ?? 0 };
}

/** The three hosts, and what each answers. */
export const ANSWERS: ReadonlyMap<string, string> = new Map([
  ['sina.test', 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>sina</html>'],
  ['sohu.test', 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nServer: nginx\r\n\r\n<html>sohu</html>'],
  [
    '163.test',
    'HTTP/1.0 302 Moved Temporarily\r\nServer: Cdn Cache Server V2.0\r\nLocation: http://www.163.test/\r\n\r\n',
  ],
]);

/** How long a host waits before it answers. */
export type Pause = (host: string, visitor: Visitor) => Coro<void>;

/**
 * Opens the three hosts. They send seven bytes at a time, so that a line hardly ever arrives whole.
 * @returns the port of each
 */
export function* openThreeHosts(pause: Pause): Coro<ReadonlyMap<string, number>> {
  const ports = new Map<string, number>();
  for (const [name, answer] of ANSWERS) {
    const { port } = yield* openHost(function* reply(visitor) {
      yield* pause(name, visitor);
      for (let from = 0; from < answer.length; from += 7) {
        visitor.send(answer.slice(from, from + 7));
        yield* sleep(0);
      }
      visitor.end();
    });
    ports.set(name, port);
  }
  return ports;
}

/**
 * Lets hosts answer one after the other, in this order: the first when every one of them has been asked, and each of the others
 * when the visitor of the one before has gone.
 */
export function inTurn(...hosts: readonly string[]): Pause {
  const visitors = new Map<string, Visitor>();
  const allAsked = new Event();
  return function* wait(host, visitor) {
    visitors.set(host, visitor);
    if (visitors.size === hosts.length) allAsked.set();
    yield* allAsked.wait();
    const before = visitors.get(hosts[hosts.indexOf(host) - 1] ?? '');
    if (before !== undefined) yield* before.gone;
  };
}
