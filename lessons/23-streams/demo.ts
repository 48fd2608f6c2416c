import { type Coro, createTask, getRunningLoop, runVirtual, StreamReader, sleep } from '../asyncio.ts';

/** Lines in three chunks; a few bytes; one that leaves early; two at once. */
export function demo(print: (line: string) => void): void {
  /** Chunks arrive, one a second, and a second later the end. */
  function* arrive(reader: StreamReader, ...chunks: string[]): Coro<void> {
    for (const chunk of chunks) {
      yield* sleep(1);
      reader.feedData(Buffer.from(chunk));
    }
    yield* sleep(1);
    reader.feedEof();
  }
  /** Says when a read is over, and what it gave. */
  function* show(name: string, read: Coro<Buffer>): Coro<void> {
    let got: string;
    try {
      got = JSON.stringify(String(yield* read));
    } catch (error) {
      got = String(error);
    }
    print(`${getRunningLoop().time()} s, ${name}: ${got}`);
  }

  function* lines(): Coro<void> {
    const reader = new StreamReader();
    createTask(arrive(reader, 'GET / HT', 'TP/1.0\r\nHost: a\r', '\n\r\nbye'));
    for (let left = 5; left > 0; left--) yield* show('line', reader.readline());
  }
  runVirtual(lines());

  function* some(): Coro<void> {
    const reader = new StreamReader();
    for (const chunk of ['abc', 'def']) reader.feedData(Buffer.from(chunk));
    createTask(arrive(reader, 'gh', 'ij', 'k'));
    yield* show('read 4', reader.read(4));
    yield* show('read 4', reader.read(4));
    yield* show('read 4', reader.read(4));
    yield* show('exactly 4', reader.readexactly(4));
    yield* show('exactly 4', reader.readexactly(4));
  }
  runVirtual(some());

  function* leaves(): Coro<void> {
    const reader = new StreamReader();
    createTask(arrive(reader, 'one\nhal', 'f\n'));
    yield* show('ann', reader.readline());
    const bob = createTask(reader.readline());
    yield* sleep(0.5);
    yield* show('cid', reader.readline());
    bob.cancel();
    yield* sleep(0);
    yield* show('dan', reader.readline());
  }
  runVirtual(leaves());
}
