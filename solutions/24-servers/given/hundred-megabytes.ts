import {
  type Coro,
  coroutine,
  createTask,
  openConnection,
  run,
  sleep,
  startServer,
  waitFor,
} from '../../asyncio.ts';
import { exchange, send } from '../exchange.ts';
import { echo } from './echo.ts';

// Sends 100 MB to an echo, over real sockets, in two ways. Run it with: npx lesson run 24 hundred-megabytes

const pieces = Array.from({ length: 100 }, () => Buffer.alloc(1_000_000));

const main = coroutine(function* main(): Coro<void> {
  const server = yield* startServer(echo, '127.0.0.1', 0, { limit: 1_000_000 });
  const [host, port] = server.sockets[0]?.getsockname() ?? ['', 0];

  const [reader, writer] = yield* openConnection(host, port);
  const back = yield* waitFor(exchange(reader, writer, pieces), 60);
  console.log(`at the same time: ${back.length / 1_000_000} MB have come back`);
  writer.close();

  const [, stuck] = yield* openConnection(host, port);
  const sending = createTask(send(stuck, pieces));
  yield* sleep(3);
  console.log(
    `one after the other: after three seconds ${sending.done() ? 'all is sent' : 'the client is stuck'}`,
  );
  sending.cancel();
  stuck.transport.abort();
  server.close();
});

run(main());
