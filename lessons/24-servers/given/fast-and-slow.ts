import {
  type Coro,
  coroutine,
  createTask,
  EventLoop,
  type StreamReader,
  sleep,
  VirtualSelector,
} from '../../asyncio.ts';
import { streamPair } from './echo.ts';

/** A writer that is faster than its reader: three pieces of 60 bytes, with the marks at 100 and 25. */
export function demo(): void {
  const loop = new EventLoop(new VirtualSelector());

  const writes = coroutine(function* writes(): Coro<void> {
    const [[, writer], [reader]] = streamPair({ high: 100, low: 25, piece: 60, limit: 20 });
    createTask(reads(reader), { name: 'reads' }).addDoneCallback(function stop() {
      loop.stop();
    });
    for (let each = 0; each < 3; each++) {
      writer.write(Buffer.alloc(60));
      yield* writer.drain();
    }
    writer.close();
  });
  const reads = coroutine(function* reads(reader: StreamReader): Coro<void> {
    for (;;) {
      yield* sleep(1);
      const piece = yield* reader.read(60);
      if (piece.length === 0) break;
    }
  });
  loop.createTask(writes(), { name: 'writes' });
  loop.runForever();
}
