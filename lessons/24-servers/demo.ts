import { type Coro, coroutine, createTask, getRunningLoop, runVirtual, sleep } from '../asyncio.ts';
import { exchange, send } from './exchange.ts';
import { echo, streamPair } from './given/echo.ts';

/** A writer with water marks at 100 and 25 bytes; two clients; then an echo, asked in two ways. */
export function demo(print: (line: string) => void): void {
  const now = (): string => `at ${getRunningLoop().time()}`;

  const brake = coroutine(function* brake(): Coro<void> {
    const [[, writer], [, other]] = streamPair({ high: 100, low: 25, piece: 60 });
    other.transport.pauseReading();
    getRunningLoop().callLater(1, () => {
      print(`  the other end reads, ${now()}`);
      other.transport.resumeReading();
    });
    for (const name of ['first', 'second', 'third']) {
      writer.write(Buffer.alloc(60));
      print(`${name}: ${writer.transport.getWriteBufferSize()} bytes wait`);
      yield* writer.drain();
      print(`${name}: drained ${now()}`);
    }
  });
  runVirtual(brake());

  const client = coroutine(function* client(name: string, thinks: number): Coro<void> {
    const [[reader, writer], [theirReader, theirWriter]] = streamPair();
    const server = createTask(echo(theirReader, theirWriter));
    yield* sleep(thinks);
    writer.write(Buffer.from(`hello ${name}`));
    print(`${yield* reader.read(100)}, ${now()}`);
    writer.close();
    yield* server;
  });
  const clients = coroutine(function* clients(): Coro<void> {
    const ann = createTask(client('ann', 5));
    const bob = createTask(client('bob', 1));
    yield* ann;
    yield* bob;
  });
  runVirtual(clients());

  const pieces = Array.from({ length: 8 }, () => Buffer.alloc(1000));
  const small = { high: 1000, limit: 500 };
  const sendFirst = coroutine(function* sendFirst(): Coro<number> {
    const [[reader, writer], [theirReader, theirWriter]] = streamPair(small);
    createTask(echo(theirReader, theirWriter));
    yield* send(writer, pieces);
    return (yield* reader.read()).length;
  });
  const atOnce = coroutine(function* atOnce(): Coro<number> {
    const [[reader, writer], [theirReader, theirWriter]] = streamPair(small);
    createTask(echo(theirReader, theirWriter));
    return (yield* exchange(reader, writer, pieces)).length;
  });
  for (const way of [sendFirst, atOnce]) {
    try {
      print(`${way.name}: ${runVirtual(way())} bytes have come back`);
    } catch (error) {
      print(`${way.name}: ${(error as Error).message.slice(0, 28)}`);
    }
  }
}
