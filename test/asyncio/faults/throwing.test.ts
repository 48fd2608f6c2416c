import { describe, expect, it } from 'vitest';
import { type Coro, Event, openConnection, Protocol } from '../../../solutions/asyncio.ts';
import { ENGINES, HOST, outcome, served } from './room.ts';

type Method =
  | 'connectionMade'
  | 'dataReceived'
  | 'eofReceived'
  | 'connectionLost'
  | 'pauseWriting'
  | 'resumeWriting';

/** More than the system takes at once, where that matters. */
const sizeFor = (method: Method): number => (method.endsWith('Writing') ? 16 << 20 : 1 << 20);

/** Throws in one of its methods. */
function throwing(method: Method, log: string[], lost: Event): Protocol {
  const protocol = new Protocol();
  let write = (): void => {};
  protocol.connectionMade = (transport) => {
    write = () => transport.write(Buffer.alloc(sizeFor(method)));
  };
  protocol.dataReceived = () => write();
  protocol.connectionLost = (error) => {
    log.push(`lost ${error?.message ?? null}`);
    lost.set();
  };
  const before = protocol[method] as (...args: unknown[]) => unknown;
  protocol[method] = (...args: unknown[]) => {
    before.apply(protocol, args);
    throw new Error(`a bug in ${method}`);
  };
  return protocol;
}

const FATAL = (name: string, method: Method): string[] => [
  `Fatal error: protocol.${name}() call failed.: Error: a bug in ${method}`,
];

describe.each(ENGINES)('code of the program that throws, on %s', (_name, stage) => {
  it.each<[Method, string[], string]>([
    ['dataReceived', FATAL('data_received', 'dataReceived'), 'lost a bug in dataReceived'],
    ['eofReceived', FATAL('eof_received', 'eofReceived'), 'lost a bug in eofReceived'],
    ['pauseWriting', ['protocol.pause_writing() failed: Error: a bug in pauseWriting'], 'lost null'],
    ['resumeWriting', ['protocol.resume_writing() failed: Error: a bug in resumeWriting'], 'lost null'],
    ['connectionMade', [expect.stringMatching(/: Error: a bug in connectionMade$/)], 'lost null'],
    ['connectionLost', [expect.stringMatching(/: Error: a bug in connectionLost$/)], 'lost null'],
  ])('%s: it is reported, and the server goes on', async (method, reports, end) => {
    const seen = await stage(function* (room) {
      const log: string[] = [];
      let lost = new Event();
      const server = yield* room.loop.createServer(() => throwing(method, log, lost), HOST, 0);
      for (let visit = 0; visit < 2; visit += 1) {
        lost = new Event();
        const port = (server.sockets[0] as { getsockname(): readonly [string, number] }).getsockname()[1];
        const peer = yield* room.caller(port);
        peer.tell('write', Buffer.from('x'));
        if (method !== 'connectionMade' && method !== 'dataReceived')
          yield* peer.until('got', (count) => count === sizeFor(method));
        peer.tell('end');
        yield* lost.wait();
      }
      server.close();
      yield* server.waitClosed();
      return { reports: room.reports, log };
    });
    expect(seen).toEqual({ reports: [...reports, ...reports], log: [end, end] });
  });

  it('a handler: it is reported, the connection is closed, and the next one works', async () => {
    const seen = await stage(function* (room) {
      let count = 0;
      const [server, port] = yield* served(function* (_reader, writer): Coro<void> {
        count += 1;
        if (count === 1) throw new Error('a bug');
        writer.write(Buffer.from('fine'));
        writer.close();
      });
      const lines: string[] = [];
      for (let visit = 0; visit < 2; visit += 1) {
        const [reader, writer] = yield* openConnection(HOST, port);
        lines.push(yield* outcome(() => reader.read()));
        writer.close();
        yield* writer.waitClosed();
      }
      server.close();
      yield* server.waitClosed();
      return [...lines, ...room.reports];
    });
    expect(seen).toEqual(['', 'fine', 'Unhandled exception in client_connected_cb: Error: a bug']);
  });

  it('a factory of protocols', async () => {
    const seen = await stage(function* (room) {
      const make = (): Protocol => {
        throw new Error('a bug in the factory');
      };
      const server = yield* room.loop.createServer(make, HOST, 0);
      const port = (server.sockets[0] as { getsockname(): readonly [string, number] }).getsockname()[1];
      const peer = yield* room.caller(port);
      yield* peer.until('end');
      const line = yield* outcome(() => room.loop.createConnection(make, HOST, port));
      server.close();
      yield* server.waitClosed();
      return [line, room.reports.length > 0];
    });
    expect(seen).toEqual(['Error: a bug in the factory', true]);
  });
});
