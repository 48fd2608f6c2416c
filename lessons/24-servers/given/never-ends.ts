import {
  type Coro,
  coroutine,
  openConnection,
  run,
  type StreamReader,
  type StreamWriter,
  startServer,
  waitFor,
} from '../../asyncio.ts';

// Reads an answer to the end of a connection that is kept open. Run it with: npx lesson run 24 never-ends

const ANSWER = 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello';

const handler = coroutine(function* handler(reader: StreamReader, writer: StreamWriter): Coro<void> {
  for (;;) {
    if ((yield* reader.readline()).length === 0) break;
    writer.write(Buffer.from(ANSWER));
    yield* writer.drain();
  }
  writer.close();
});

const browser = coroutine(function* browser(): Coro<void> {
  const server = yield* startServer(handler, '127.0.0.1', 0);
  const [host, port] = server.sockets[0]?.getsockname() ?? ['', 0];
  const [reader, writer] = yield* openConnection(host, port);
  writer.write(Buffer.from('GET / HTTP/1.1\n'));
  console.log(String(yield* reader.readuntil(Buffer.from('\r\n\r\n'))).trim());
  console.log('... and now the rest, up to the end:');
  try {
    console.log(String(yield* waitFor(reader.read(), 3)));
  } catch {
    console.log('three seconds later there is still no end: the server waits for the next request');
  }
  writer.close();
  server.close();
});

run(browser());
