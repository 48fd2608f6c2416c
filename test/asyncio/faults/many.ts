import { type Coro, gather, openConnection } from '../../../solutions/asyncio.ts';
import { HOST, type Play, served } from './room.ts';

/** So many clients at once, each with a line of its own that comes back. */
export function manyConnections(count: number): Play<{ right: number; reports: readonly string[] }> {
  return function* play(room) {
    const [server, port] = yield* served(function* (reader, writer): Coro<void> {
      writer.write(yield* reader.readline());
      yield* writer.drain();
      writer.close();
      yield* writer.waitClosed();
    });
    function* visit(number: number): Coro<boolean> {
      const [reader, writer] = yield* openConnection(HOST, port);
      writer.write(Buffer.from(`line ${number}\n`));
      yield* writer.drain();
      const line = String(yield* reader.read());
      writer.close();
      yield* writer.waitClosed();
      return line === `line ${number}\n`;
    }
    const right = yield* gather(...Array.from({ length: count }, (_, number) => visit(number)));
    server.close();
    yield* server.waitClosed();
    return { right: right.filter(Boolean).length, reports: room.reports };
  };
}
