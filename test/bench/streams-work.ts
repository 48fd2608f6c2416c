// One piece of work with sockets: `node --import tsx test/bench/streams-work.ts <name>`. An echo prints what it takes, and
// ends; a server prints its port, and serves.
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
import {
  type Coro,
  gather,
  IncompleteReadError,
  openConnection,
  run,
  runHosted,
  type StreamReader,
  type StreamWriter,
  startServer,
} from '../../solutions/asyncio.ts';

const HOST = '127.0.0.1';
const LINE = Buffer.from(`${'x'.repeat(63)}\n`);
/** Of one round, over all connections. */
const LINES = 5000;
const ROUNDS = 8;
const RESPONSE = Buffer.from(
  'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 6\r\n\r\nhello\n',
);

/** Nanoseconds for one line, the best of the rounds. */
class Rounds {
  /** Of work, on all threads: that stands still while the machine does something else. */
  work = Number.POSITIVE_INFINITY;
  /** On a clock. Two threads work at the same time, so there only this counts. */
  time = Number.POSITIVE_INFINITY;
  #from = { work: process.cpuUsage(), time: performance.now() };

  begin(): void {
    this.#from = { work: process.cpuUsage(), time: performance.now() };
  }

  end(): void {
    const { user, system } = process.cpuUsage(this.#from.work);
    this.work = Math.min(this.work, ((user + system) * 1e3) / LINES);
    this.time = Math.min(this.time, ((performance.now() - this.#from.time) * 1e6) / LINES);
  }
}

function* echo(reader: StreamReader, writer: StreamWriter): Coro<void> {
  for (let line = yield* reader.readline(); line.length > 0; line = yield* reader.readline()) {
    writer.write(line);
    yield* writer.drain();
  }
  writer.close();
}

function* chat([reader, writer]: readonly [StreamReader, StreamWriter], lines: number): Coro<void> {
  for (let count = 0; count < lines; count++) {
    writer.write(LINE);
    yield* writer.drain();
    if ((yield* reader.readline()).length !== LINE.length) throw new Error('a line is missing');
  }
}

/** Client and server on one loop. */
function* echoing(connections: number): Coro<Rounds> {
  const server = yield* startServer(echo, HOST, 0);
  const port = server.sockets[0]?.getsockname()[1] as number;
  const clients = yield* gather(...Array.from({ length: connections }, () => openConnection(HOST, port)));
  const rounds = new Rounds();
  for (let round = 0; round < ROUNDS; round++) {
    rounds.begin();
    yield* gather(...clients.map((client) => chat(client, LINES / connections)));
    rounds.end();
  }
  for (const [, writer] of clients) writer.close();
  server.close();
  yield* server.waitClosed();
  return rounds;
}

/** The same with callbacks, and no more than has to be. */
async function nativeEchoing(connections: number): Promise<Rounds> {
  const server = createServer({ noDelay: true }, (socket) => socket.on('data', (data) => socket.write(data)));
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
  const { port } = server.address() as AddressInfo;
  const clients = await Promise.all(
    Array.from({ length: connections }, () => {
      const socket = connect({ host: HOST, port, noDelay: true });
      return new Promise<typeof socket>((resolve) => socket.once('connect', () => resolve(socket)));
    }),
  );
  const nativeChat = (socket: (typeof clients)[0], lines: number): Promise<void> =>
    new Promise((resolve) => {
      let left = lines;
      let missing = LINE.length;
      const take = (data: Buffer): void => {
        missing -= data.length;
        if (missing > 0) return;
        left -= 1;
        missing = LINE.length;
        if (left > 0) socket.write(LINE);
        else {
          socket.off('data', take);
          resolve();
        }
      };
      socket.on('data', take);
      socket.write(LINE);
    });
  const rounds = new Rounds();
  for (let round = 0; round < ROUNDS; round++) {
    rounds.begin();
    await Promise.all(clients.map((client) => nativeChat(client, LINES / connections)));
    rounds.end();
  }
  return rounds;
}

/** Gives the same answer to each request. */
function* answering(reader: StreamReader, writer: StreamWriter): Coro<void> {
  try {
    for (;;) {
      yield* reader.readuntil('\r\n\r\n');
      writer.write(RESPONSE);
      yield* writer.drain();
    }
  } catch (error) {
    if (!(error instanceof IncompleteReadError)) throw error;
    writer.close();
  }
}

function* serving(): Coro<void> {
  const server = yield* startServer(answering, HOST, 0);
  process.stdout.write(`${server.sockets[0]?.getsockname()[1]}\n`);
  yield* server.serveForever();
}

function nativeServing(): Promise<void> {
  const server = createHttpServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/plain', 'Content-Length': 6 });
    response.end('hello\n');
  });
  server.listen(0, HOST, () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
  return new Promise(() => {});
}

const WORK: Readonly<Record<string, () => unknown>> = {
  'echo-10 hosted': async () => (await runHosted(echoing(10))).work,
  'echo-10 blocking': () => run(echoing(10)).time,
  'echo-10 native': async () => (await nativeEchoing(10)).work,
  'echo-10 native-time': async () => (await nativeEchoing(10)).time,
  'echo-100 hosted': async () => (await runHosted(echoing(100))).work,
  'echo-100 blocking': () => run(echoing(100)).time,
  'echo-100 native': async () => (await nativeEchoing(100)).work,
  'echo-100 native-time': async () => (await nativeEchoing(100)).time,
  'http hosted': () => runHosted(serving()),
  'http blocking': () => run(serving()),
  'http native': () => nativeServing(),
};

const work = WORK[process.argv[2] ?? ''];
if (work === undefined) throw new RangeError(`one of these was expected: ${Object.keys(WORK).join(', ')}`);
console.log(await work());
process.exit(0);
