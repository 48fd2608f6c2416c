import { expect, it } from 'vitest';
import {
  type Coro,
  createSubprocessExec,
  DatagramProtocol,
  type DatagramTransport,
  gather,
  getRunningLoop,
  openConnection,
  Protocol,
  StreamReader,
  type StreamWriter,
  toThread,
} from '../../solutions/asyncio.ts';
import { onBothEngines } from './both-engines.ts';

const JOBS = new URL('./jobs.ts', import.meta.url).href;

/** What CPython 3.13 printed for the same program. */
const PRINTED = `
[(0, False), (1, False), (2, False)] parallel True
raised here: in a thread
b'desserts\\n' 0
b'echo ping'
b'HI'
b''
['made', b'hi', 'eof', ('lost', None)]
b'line one\\n' b'li' b'' True
IncompleteReadError 3 bytes read on a total of 5 expected bytes b'abc'
ValueError Separator is found, but chunk is longer than limit
`;

/** A value as Python prints it. */
function asPython(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (value === null || value === undefined) return 'None';
  if (value instanceof Uint8Array)
    return `b'${JSON.stringify(Buffer.from(value).toString('latin1')).slice(1, -1)}'`;
  return String(value);
}

type Sink = (...words: unknown[]) => void;

function* threads(print: Sink): Coro<void> {
  // They meet, so none of them comes after another.
  const memory = new SharedArrayBuffer(4);
  const loop = getRunningLoop();
  const places = yield* gather(
    ...[1, 2, 3].map(() => loop.runInExecutor<number>(null, JOBS, 'meet', memory, 3)),
  );
  const where = yield* gather(
    ...[0, 1, 2].map(() => loop.runInExecutor<{ readonly isMain: boolean }>(null, JOBS, 'where')),
  );
  const pairs = where.map(({ isMain }, index) => `(${index}, ${asPython(isMain)})`);
  print(`[${pairs.join(', ')}]`, 'parallel', places.length === 3);
  try {
    yield* toThread(JOBS, 'fails', 'in a thread');
  } catch (error) {
    print('raised here:', (error as Error).message);
  }
}

function* subprocess(print: Sink): Coro<void> {
  const code = "process.stdin.on('data', (d) => console.log(String(d).trim().split('').reverse().join('')))";
  const program = yield* createSubprocessExec(process.execPath, '-e', code, {
    stdin: 'pipe',
    stdout: 'pipe',
  });
  const [out] = yield* program.communicate(Buffer.from('stressed\n'));
  print(out, program.returncode);
}

function* datagrams(print: Sink): Coro<void> {
  const loop = getRunningLoop();
  const got = loop.createFuture<Buffer>();
  class Echo extends DatagramProtocol {
    private transport: DatagramTransport | null = null;
    override connectionMade(transport: DatagramTransport): void {
      this.transport = transport;
    }
    override datagramReceived(data: Buffer, from: readonly [string, number]): void {
      this.transport?.sendto(Buffer.concat([Buffer.from('echo '), data]), from);
    }
  }
  class Client extends DatagramProtocol {
    override datagramReceived(data: Buffer): void {
      got.setResult(data);
    }
  }
  const [server] = yield* loop.createDatagramEndpoint(() => new Echo(), { localAddr: ['127.0.0.1', 0] });
  const [client] = yield* loop.createDatagramEndpoint(() => new Client(), {
    remoteAddr: server.getExtraInfo('sockname') as [string, number],
  });
  client.sendto(Buffer.from('ping'));
  print(yield* got);
  client.close();
  server.close();
}

function* transports(print: Sink): Coro<void> {
  const loop = getRunningLoop();
  const events: string[] = [];
  const lost = loop.createFuture<void>();
  class Tcp extends Protocol {
    private transport: { write(data: Uint8Array): void } | null = null;
    override connectionMade(transport: { write(data: Uint8Array): void }): void {
      events.push("'made'");
      this.transport = transport;
    }
    override dataReceived(data: Buffer): void {
      events.push(asPython(data));
      this.transport?.write(Buffer.from(String(data).toUpperCase()));
    }
    override eofReceived(): void {
      events.push("'eof'");
    }
    override connectionLost(error: Error | null): void {
      events.push(`('lost', ${asPython(error)})`);
      lost.setResult();
    }
  }
  const server = yield* loop.createServer(() => new Tcp(), '127.0.0.1', 0);
  const [host, port] = server.sockets[0]?.getsockname() ?? ['', 0];
  const [reader, writer]: [StreamReader, StreamWriter] = yield* openConnection(host, port);
  writer.write(Buffer.from('hi'));
  print(yield* reader.read(2));
  writer.writeEof();
  print(yield* reader.read());
  writer.close();
  yield* lost;
  print(`[${events.join(', ')}]`);
}

function* readers(print: Sink): Coro<void> {
  let reader = new StreamReader();
  reader.feedData(Buffer.from('line one\nli'));
  reader.feedEof();
  print(yield* reader.readline(), yield* reader.readline(), yield* reader.readline(), reader.atEof());
  reader = new StreamReader();
  reader.feedData(Buffer.from('abc'));
  reader.feedEof();
  try {
    yield* reader.readexactly(5);
  } catch (error) {
    const { name, message, partial } = error as Error & { readonly partial: Buffer };
    print(name, message, partial);
  }
  reader = new StreamReader({ limit: 4 });
  reader.feedData(Buffer.from('too long a line\n'));
  try {
    yield* reader.readline();
  } catch (error) {
    print((error as Error).name.replace('RangeError', 'ValueError'), (error as Error).message);
  }
}

onBothEngines('the outside, as CPython printed it', (runOn) => {
  it('threads, a subprocess, datagrams, transports and readers', async () => {
    const lines: string[] = [];
    await runOn(
      (function* (): Coro<void> {
        for (const part of [threads, subprocess, datagrams, transports, readers])
          yield* part((...words) => void lines.push(words.map(asPython).join(' ')));
      })(),
    );
    expect(lines).toEqual(PRINTED.trim().split('\n'));
  });
});
