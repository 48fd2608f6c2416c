import { readFileSync } from 'node:fs';
import { HttpServer } from '../../../solutions/24-servers/http-server.ts';
import {
  type Coro,
  createTask,
  Event,
  run,
  runHosted,
  sleep,
  type Task,
} from '../../../solutions/asyncio.ts';

// The server of clients.test.ts, in a process of its own. Arguments: the engine; files with a key and a certificate.
// It prints its port, and ends when it was asked for `/stop?N`, and N requests to `/slow` were answered.

const [engine = '', keyFile, certFile] = process.argv.slice(2);
const ssl =
  keyFile === undefined || certFile === undefined
    ? undefined
    : { key: readFileSync(keyFile), cert: readFileSync(certFile) };

function* main(): Coro<void> {
  const stopped = new Event();
  const released = new Event();
  let slow = 0;
  let stopping: Task<void> | null = null;
  const server = new HttpServer(function* respond({ method, target, body }): Coro<string | Buffer> {
    const [path, query = ''] = target.split('?');
    switch (path) {
      case '/echo':
        return body;
      case '/boom':
        throw new Error('boom');
      case '/slow':
        slow++;
        yield* released.wait();
        return query;
      case '/stop': {
        while (slow < Number(query)) yield* sleep(0.001);
        stopping = createTask(server.shutDown());
        stopped.set();
        yield* sleep(0.01);
        released.set();
        return 'stopping';
      }
      default:
        return `${method} ${target}`;
    }
  });
  console.log(yield* server.start('127.0.0.1', 0, { most: 1000, ...(ssl && { ssl }) }));
  yield* stopped.wait();
  yield* stopping as unknown as Task<void>;
  console.log('closed');
}

if (engine === 'blocking') run(main());
else await runHosted(main());
