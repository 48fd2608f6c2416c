import { describe, expect, it } from 'vitest';
import { type Coro, Event, openConnection } from '../../../solutions/asyncio.ts';
import { ENGINES, HOST, outcome, served } from './room.ts';

describe.each(ENGINES)('half of a connection is closed, on %s', (_name, stage) => {
  it('the peer sends no more: what was read is whole, and an answer still arrives', async () => {
    const seen = await stage(function* (room) {
      const [peer, port] = yield* room.listener();
      const [reader, writer] = yield* openConnection(HOST, port);
      yield* peer.until('connected');
      peer.tell('write', Buffer.from('the last word'));
      peer.tell('end');
      const all = String(yield* reader.read());
      writer.write(Buffer.from('an answer'));
      yield* writer.drain();
      writer.close();
      const end = (yield* peer.until('end')) as { got: number };
      yield* writer.waitClosed();
      return [all, reader.atEof(), end.got, ...room.reports];
    });
    expect(seen).toEqual(['the last word', true, 9]);
  });

  it('the program sends no more: what the peer answers after that arrives', async () => {
    const seen = await stage(function* (room) {
      const [peer, port] = yield* room.listener();
      const [reader, writer] = yield* openConnection(HOST, port);
      writer.write(Buffer.from('a question'));
      writer.writeEof();
      const { got } = (yield* peer.until('end')) as { got: number };
      peer.tell('write', Buffer.from('an answer'));
      peer.tell('end');
      const all = String(yield* reader.read());
      yield* writer.waitClosed();
      return [
        got,
        all,
        yield* outcome(function* () {
          writer.write(Buffer.from('more'));
        }),
      ];
    });
    expect(seen).toEqual([10, 'an answer', 'Error: Cannot call write() after write_eof()']);
  });

  it('both ends at once, and in a server: nothing is lost', async () => {
    const seen = await stage(function* () {
      const heard: string[] = [];
      const over = new Event();
      const [server, port] = yield* served(function* (reader, writer): Coro<void> {
        writer.write(Buffer.from('from the server'));
        writer.writeEof();
        heard.push(String(yield* reader.read()));
        over.set();
      });
      const [reader, writer] = yield* openConnection(HOST, port);
      writer.write(Buffer.from('from the client'));
      writer.writeEof();
      heard.push(String(yield* reader.read()));
      yield* writer.waitClosed();
      yield* over.wait();
      server.close();
      yield* server.waitClosed();
      return heard.sort();
    });
    expect(seen).toEqual(['from the client', 'from the server']);
  });
});
