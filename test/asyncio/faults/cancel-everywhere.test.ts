import { describe, expect, it } from 'vitest';
import {
  CancelledError,
  type Coro,
  createTask,
  currentTask,
  Event,
  openConnection,
} from '../../../solutions/asyncio.ts';
import { ENGINES, HOST, served } from './room.ts';

/** Cancels the task that runs it, at the wait number `count` of `inner`, from 0. */
function* cancelledAt<T>(count: number, inner: Coro<T>): Coro<T> {
  let step = inner.next();
  for (let waits = 0; step.done !== true; waits += 1) {
    if (waits === count) currentTask()?.cancel();
    let sent: unknown;
    let thrown: { error: unknown } | null = null;
    try {
      sent = yield step.value;
    } catch (error) {
      thrown = { error };
    }
    step = thrown === null ? inner.next(sent as never) : inner.throw(thrown.error);
  }
  return step.value;
}

const BIG = Buffer.alloc(1 << 20, 'x');

function* request(port: number): Coro<string> {
  const [reader, writer] = yield* openConnection(HOST, port);
  try {
    writer.write(BIG);
    yield* writer.drain();
    writer.write(Buffer.from('\n'));
    const line = yield* reader.readline();
    writer.close();
    yield* writer.waitClosed();
    return String(line);
  } finally {
    writer.close();
  }
}

describe.each(ENGINES)('a request that is cancelled at each of its waits, on %s', (_name, stage) => {
  it('by the client', async () => {
    const seen = await stage(function* (room) {
      let open = 0;
      const quiet = new Event();
      const [server, port] = yield* served(function* (reader, writer): Coro<void> {
        open += 1;
        try {
          const data = yield* reader.read(1 << 21);
          let got = data.length;
          while (got <= BIG.length && !reader.atEof()) got += (yield* reader.read(1 << 21)).length;
          writer.write(Buffer.from(`${got}\n`));
        } catch {
          // The client is gone.
        } finally {
          writer.close();
          open -= 1;
          quiet.set();
        }
      });
      const endings: string[] = [];
      for (let at = 0; endings.at(-1) !== `${BIG.length + 1}\n`; at += 1) {
        const task = createTask(cancelledAt(at, request(port)));
        try {
          endings.push(yield* task);
        } catch (error) {
          if (!(error instanceof CancelledError)) throw error;
          endings.push('cancelled');
        }
        while (open > 0) {
          quiet.clear();
          yield* quiet.wait();
        }
      }
      server.close();
      server.closeClients();
      yield* server.waitClosed();
      return { cancelled: endings.slice(0, -1), reports: room.reports };
    });
    expect(seen.cancelled.length).toBeGreaterThan(2);
    expect(new Set(seen.cancelled)).toEqual(new Set(['cancelled']));
    expect(seen.reports).toEqual([]);
  });

  it('by the server', async () => {
    const seen = await stage(function* (room) {
      let at = 0;
      const [server, port] = yield* served((reader, writer) =>
        cancelledAt(
          at,
          (function* answer(): Coro<void> {
            try {
              yield* reader.readexactly(BIG.length + 1);
              writer.write(BIG);
              yield* writer.drain();
              writer.write(Buffer.from('\n'));
              yield* writer.drain();
              yield* reader.read(1);
            } finally {
              writer.close();
            }
          })(),
        ),
      );
      const endings: string[] = [];
      for (; at < 8; at += 1) {
        try {
          endings.push(`line of ${(yield* request(port)).length}`);
        } catch (error) {
          endings.push((error as Error).name);
        }
      }
      server.close();
      yield* server.waitClosed();
      return { endings, reports: room.reports };
    });
    expect(seen.endings.at(-1)).toMatch(/^line of/);
    expect(seen.reports).toEqual([]);
  });
});
