import { type Coro, EventLoop, gather, StreamReader, VirtualSelector } from '../../asyncio.ts';

/** Three coroutines wait for a line each. Their hosts send one after 3 seconds, after 1 and after 2. */
export function demo(print: (line: string) => void): void {
  const loop = new EventLoop(new VirtualSelector());

  function* head(reader: StreamReader, host: string): Coro<void> {
    const line = yield* reader.readline();
    print(`${host} > ${String(line).trim()}`);
  }
  const tasks = Object.entries({ sina: 3, sohu: 1, '163 ': 2 }).map(([name, seconds]) => {
    const host = name.trim();
    const reader = new StreamReader({ loop });
    loop.callLater(seconds, function arrives() {
      reader.feedData(Buffer.from('200 OK\n'));
    });
    return loop.createTask(head(reader, host), { name: host });
  });
  loop.runUntilComplete(gather(...tasks));
  loop.close();
}
