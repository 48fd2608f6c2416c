import { describe, expect, it } from 'vitest';
import { type Coro, createTask, openConnection, sleep } from '../../../solutions/asyncio.ts';
import { hashOf, pieces, sendAll } from './bytes.ts';
import { ENGINES, HOST, served } from './room.ts';

const MB = 1 << 20;

describe.each(ENGINES)('a side that does not read, on %s', (_name, stage) => {
  it('drain waits while the peer does not read; afterwards everything arrives, in order', async () => {
    const seen = await stage(function* (room) {
      const [peer, port] = yield* room.listener({ paused: true });
      const [, writer] = yield* openConnection(HOST, port);
      yield* peer.until('connected');
      const { data, hash } = pieces(24 * MB);
      let sent = 0;
      const writing = createTask(
        (function* write(): Coro<void> {
          for (const piece of data) {
            writer.write(piece);
            yield* writer.drain();
            sent += piece.length;
          }
          writer.writeEof();
        })(),
      );
      // As long as something goes on, there is more than one write in a ten turns of both threads.
      for (let before = -1; before < sent; ) {
        before = sent;
        for (let turns = 0; turns < 10; turns += 1) yield* peer.state();
      }
      const stuck = {
        isDone: writing.done(),
        isFar: sent > 16 * MB,
        waits: writer.transport.getWriteBufferSize() < MB,
      };
      peer.tell('resume');
      yield* writing;
      const end = (yield* peer.until('end')) as { got: number; hash: string };
      writer.close();
      peer.tell('end');
      yield* writer.waitClosed();
      return { ...stuck, got: end.got, isEqual: end.hash === hash };
    });
    expect(seen).toEqual({ isDone: false, isFar: false, waits: true, got: 24 * MB, isEqual: true });
  });

  it('a program that does not read stops the peer, also while the loop is busy', async () => {
    const seen = await stage(function* (room) {
      const [peer, port] = yield* room.listener();
      const [reader, writer] = yield* openConnection(HOST, port);
      yield* peer.until('connected');
      peer.tell('pour', 40 * MB);
      yield* sleep(0);
      const before = process.memoryUsage().rss;
      const end = performance.now() + 300; // busy: the peer has time for all of it
      while (performance.now() < end);
      let written = -1;
      for (let now = 0; now > written; ) {
        written = now;
        for (let turns = 0; turns < 10; turns += 1) now = (yield* peer.state()).written;
      }
      const grown = process.memoryUsage().rss - before;
      let got = 0;
      while (!reader.atEof()) got += (yield* reader.read(MB)).length;
      writer.close();
      yield* writer.waitClosed();
      return { isStopped: written < 25 * MB, isSmall: grown < 40 * MB, got };
    });
    expect(seen).toEqual({ isStopped: true, isSmall: true, got: 40 * MB });
  });

  it('32 MB both ways at once', async () => {
    const seen = await stage(function* (room) {
      const there = pieces(32 * MB, 1);
      const back = pieces(32 * MB, 2);
      const heard = room.loop.createFuture<string>();
      const [server, port] = yield* served(function* (reader, writer): Coro<void> {
        const reading = createTask(hashOf(reader));
        yield* sendAll(writer, back.data);
        heard.setResult(yield* reading);
        writer.close();
      });
      const [reader, writer] = yield* openConnection(HOST, port);
      const reading = createTask(hashOf(reader));
      yield* sendAll(writer, there.data);
      const isBackEqual = (yield* reading) === back.hash;
      writer.close();
      yield* writer.waitClosed();
      server.close();
      yield* server.waitClosed();
      return [(yield* heard) === there.hash, isBackEqual];
    });
    expect(seen).toEqual([true, true]);
  });
});
