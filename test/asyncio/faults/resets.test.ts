import { describe, expect, it } from 'vitest';
import { type Coro, Event, openConnection } from '../../../solutions/asyncio.ts';
import { ENGINES, HOST, outcome, served } from './room.ts';

describe.each(ENGINES)('a peer that resets, on %s', (_name, stage) => {
  it('a read throws, and every later one; writing says so in drain', async () => {
    const lines = await stage(function* (room) {
      const [peer, port] = yield* room.listener();
      const [reader, writer] = yield* openConnection(HOST, port);
      yield* peer.until('connected');
      peer.tell('reset');
      const lines = [yield* outcome(() => reader.read(1)), yield* outcome(() => reader.readline())];
      writer.write(Buffer.from('into the void'));
      lines.push(yield* outcome(() => writer.drain()), yield* outcome(() => writer.waitClosed()));
      return [...lines, String(writer.isClosing()), ...room.reports];
    });
    expect(lines).toEqual([
      'Error ECONNRESET',
      'Error ECONNRESET',
      'Error ECONNRESET',
      'Error ECONNRESET',
      'true',
    ]);
  });

  it('a reset wakes the one who drains', async () => {
    const line = await stage(function* (room) {
      const [peer, port] = yield* room.listener({ paused: true });
      const [, writer] = yield* openConnection(HOST, port);
      yield* peer.until('connected');
      writer.write(Buffer.alloc(32 << 20));
      room.loop.callSoon(() => peer.tell('reset'));
      return yield* outcome(() => writer.drain());
    });
    expect(line).toMatch(/^Error (ECONNRESET|EPIPE)$/);
  });

  it('a handler hears of it, and the server goes on', async () => {
    const lines = await stage(function* (room) {
      const lines: string[] = [];
      const started = new Event();
      const [server, port] = yield* served(function* (reader, writer): Coro<void> {
        // Node takes a reset that comes together with bytes for an end: so these are read first.
        const half = String(yield* reader.readexactly(4));
        started.set();
        lines.push(half + (yield* outcome(() => reader.readline())));
        writer.close();
      });
      for (const ending of ['reset', 'end']) {
        const peer = yield* room.caller(port);
        peer.tell('write', Buffer.from('half a line'));
        yield* started.wait();
        started.clear();
        peer.tell(ending);
        yield* peer.until('gone');
      }
      server.close();
      yield* server.waitClosed();
      return [...lines, ...room.reports];
    });
    expect(lines).toEqual(['halfError ECONNRESET', 'half a line']);
  });
});
