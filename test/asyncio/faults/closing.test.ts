import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { type Coro, openConnection, run, runHosted, sleep } from '../../../solutions/asyncio.ts';
import { manyConnections } from './many.ts';
import { ENGINES, HOST, outcome, served } from './room.ts';

const MB = 1 << 20;

describe.each(ENGINES)('what comes early and late, on %s', (name, stage) => {
  const play = <T>(main: Coro<T>): T | Promise<T> => (name === 'run' ? run(main) : runHosted(main));

  it('what a server says first is there when the coroutine reads later', async () => {
    const seen = await stage(function* (room) {
      const [peer, port] = yield* room.listener({ reply: Buffer.from('welcome\n') });
      const [reader, writer] = yield* openConnection(HOST, port);
      peer.tell('end');
      for (let turns = 0; turns < 50; turns += 1) yield* peer.state();
      const line = String(yield* reader.readline());
      writer.close();
      yield* writer.waitClosed();
      return line;
    });
    expect(seen).toBe('welcome\n');
  });

  it('close with 5 MB unsent, and the loop is closed: everything arrives', async () => {
    const heard: Promise<number>[] = [];
    const server = createServer((socket) => {
      let got = 0;
      socket.on('data', (data) => {
        got += data.length;
      });
      heard.push(once(socket, 'close').then(() => got));
    });
    server.listen(0, HOST);
    await once(server, 'listening');
    const connected = once(server, 'connection');
    const { port } = server.address() as AddressInfo;
    await play(
      (function* main(): Coro<void> {
        const [, writer] = yield* openConnection(HOST, port);
        writer.write(Buffer.alloc(5 * MB));
        writer.close();
      })(),
    );
    await connected;
    expect(await heard[0]).toBe(5 * MB);
    server.close();
  });

  it('after close nothing is heard, written or waited for', async () => {
    const seen = await stage(function* (room) {
      const [peer, port] = yield* room.listener();
      const [reader, writer] = yield* openConnection(HOST, port);
      yield* peer.until('connected');
      writer.close();
      peer.tell('write', Buffer.from('too late'));
      writer.write(Buffer.from('dropped'));
      writer.writeEof();
      yield* writer.waitClosed();
      writer.close();
      writer.transport.abort();
      const lines = [String(yield* reader.read()), yield* outcome(() => writer.drain())];
      return [...lines, yield* peer.until('end'), ...room.reports];
    });
    expect(seen).toEqual(['', 'Error ECONNRESET', expect.objectContaining({ got: 0 })]);
  });

  it('a server is closed while connections wait to be accepted: they are closed', async () => {
    const seen = await stage(function* (room) {
      let handled = 0;
      const [server, port] = yield* served(function* (_reader, writer): Coro<void> {
        handled += 1;
        writer.close();
      });
      const peers = Array.from({ length: 20 }, () => room.peer({ connect: port }));
      for (const each of peers.slice(0, 3)) yield* each.until('connected');
      server.close();
      let gone = 0;
      for (const each of peers) {
        while (!each.told.has('end') && !each.told.has('error')) yield* each.state();
        gone += 1;
      }
      yield* server.waitClosed();
      return { gone, isHandledOnce: handled <= 20, reports: room.reports };
    });
    expect(seen).toEqual({ gone: 20, isHandledOnce: true, reports: [] });
  });

  it('a hundred loops, one after the other: what one has left open reaches no other', async () => {
    for (let count = 0; count < 100; count += 1) {
      const line = await play(
        (function* main(): Coro<string> {
          const [, port] = yield* served(function* (_reader, writer): Coro<void> {
            writer.write(Buffer.from(`loop ${count}\n`));
            yield* sleep(1000);
          });
          const [reader] = yield* openConnection(HOST, port);
          return String(yield* reader.readline());
        })(),
      );
      expect(line).toBe(`loop ${count}\n`);
    }
    await stage(function* () {});
  });

  it('a hundred connections at once', async () => {
    const seen = await stage(manyConnections(100));
    expect(seen).toEqual({ right: 100, reports: [] });
  });
});
