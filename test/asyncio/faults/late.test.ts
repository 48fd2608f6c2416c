import { describe, expect, it } from 'vitest';
import {
  type Coro,
  EventLoop,
  HostSelector,
  openConnection,
  runHosted,
  sleep,
} from '../../../solutions/asyncio.ts';
import { ENGINES, HOST, served } from './room.ts';

function* conversation(lines: number): Coro<string> {
  const [server, port] = yield* served(function* (reader, writer): Coro<void> {
    for (;;) {
      const line = yield* reader.readline();
      if (line.length === 0) break;
      writer.write(line);
      yield* writer.drain();
    }
    writer.close();
  });
  const [reader, writer] = yield* openConnection(HOST, port);
  let all = '';
  for (let line = 0; line < lines; line += 1) {
    writer.write(Buffer.from(`${line},\n`));
    all += String(yield* reader.readline()).trim();
  }
  writer.close();
  yield* writer.waitClosed();
  server.close();
  yield* server.waitClosed();
  return all;
}

describe('loops beside each other', () => {
  it('two hosted ones, and a blocking one in between', async () => {
    const first = runHosted(conversation(20));
    const second = runHosted(conversation(20));
    const blocking = new EventLoop();
    const third = blocking.runUntilComplete(conversation(20));
    blocking.close();
    const all = Array.from({ length: 20 }, (_, line) => `${line},`).join('');
    expect([await first, await second, third]).toEqual([all, all, all]);
  });

  it.each(['blocking', 'hosted'])('events for a closed loop reach nobody: %s', async (kind) => {
    const loop = kind === 'hosted' ? new EventLoop(new HostSelector()) : new EventLoop();
    const heard: string[] = [];
    let isClosed = false;
    const main = (function* main(): Coro<void> {
      const [, port] = yield* served(function* (_reader, writer): Coro<void> {
        for (let count = 0; count < 100; count += 1) writer.write(Buffer.alloc(10_000));
        yield* sleep(0);
      });
      const protocol = yield* openConnection(HOST, port);
      const reader = protocol[0];
      const feed = reader.feedData.bind(reader);
      reader.feedData = (data) => {
        if (isClosed) heard.push('late data');
        feed(data);
      };
      yield* reader.read(1);
    })();
    await loop.runUntilComplete(main);
    loop.close();
    isClosed = true;
    for (let turns = 0; turns < 20; turns += 1) await new Promise(setImmediate);
    expect(heard).toEqual([]);
  });
});

describe.each(ENGINES)('many small writes, on %s', (_name, stage) => {
  it('a write for each of 100,000 bytes', async () => {
    const got = await stage(function* () {
      const [server, port] = yield* served(function* (_reader, writer): Coro<void> {
        for (let count = 0; count < 100_000; count += 1) {
          writer.write(Buffer.from([count & 255]));
          if (count % 1000 === 0) yield* writer.drain();
        }
        writer.close();
      });
      const [reader, writer] = yield* openConnection(HOST, port);
      const all = yield* reader.read();
      writer.close();
      yield* writer.waitClosed();
      server.close();
      yield* server.waitClosed();
      return [all.length, all.every((byte, at) => byte === (at & 255))];
    });
    expect(got).toEqual([100_000, true]);
  });

  it('the bytes of a write may be changed once drain has come back, when nothing may wait', async () => {
    const text = await stage(function* () {
      const [server, port] = yield* served(function* (_reader, writer): Coro<void> {
        const buffer = Buffer.alloc(3);
        writer.transport.setWriteBufferLimits({ high: 0 });
        for (const word of ['one', 'two', 'six']) {
          buffer.write(word);
          writer.write(buffer);
          yield* writer.drain();
        }
        writer.close();
      });
      const [reader, writer] = yield* openConnection(HOST, port);
      const all = String(yield* reader.read());
      writer.close();
      yield* writer.waitClosed();
      server.close();
      yield* server.waitClosed();
      return all;
    });
    expect(text).toBe('onetwosix');
  });
});
