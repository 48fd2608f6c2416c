import { type Coro, EventLoop, StreamReader, VirtualSelector } from '../../asyncio.ts';

/** A line arrives in two pieces, and its separator is cut in two. */
export function demo(print: (line: string) => void): void {
  const loop = new EventLoop(new VirtualSelector());
  const reader = new StreamReader({ loop });

  function* ann(): Coro<string> {
    return String(yield* reader.readuntil('\r\n'));
  }
  function arrives(piece: string): void {
    print(`${JSON.stringify(piece)} arrives`);
    reader.feedData(Buffer.from(piece));
  }
  loop.callLater(1, arrives, 'Host: a\r');
  loop.callLater(2, arrives, '\n\r\n');
  loop.runUntilComplete(loop.createTask(ann(), { name: 'ann' }));
  loop.close();
}
