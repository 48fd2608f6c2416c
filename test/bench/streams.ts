import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { byTurns, type Cost, hasPython, here, nodeArgs, python } from './costs.ts';
import { timeRequests } from './http-client.ts';

/** The same work for CPython. */
const PYTHON = `
import asyncio, sys, time

LINE = b'x' * 63 + b'\\n'
LINES = 2000
RESPONSE = b'HTTP/1.1 200 OK\\r\\nContent-Type: text/plain\\r\\nContent-Length: 6\\r\\n\\r\\nhello\\n'

async def echo(reader, writer):
    while line := await reader.readline():
        writer.write(line)
        await writer.drain()
    writer.close()

async def chat(reader, writer, lines):
    for _ in range(lines):
        writer.write(LINE)
        await writer.drain()
        assert len(await reader.readline()) == len(LINE)

async def echoing(connections):
    server = await asyncio.start_server(echo, '127.0.0.1', 0)
    port = server.sockets[0].getsockname()[1]
    clients = await asyncio.gather(*[asyncio.open_connection('127.0.0.1', port) for _ in range(connections)])
    least = 1e9
    for _ in range(3):
        before = time.process_time()
        await asyncio.gather(*[chat(*client, LINES // connections) for client in clients])
        least = min(least, time.process_time() - before)
    for _, writer in clients: writer.close()
    server.close()
    print(least * 1e9 / LINES)

async def answering(reader, writer):
    try:
        while True:
            await reader.readuntil(b'\\r\\n\\r\\n')
            writer.write(RESPONSE)
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()

async def serving():
    server = await asyncio.start_server(answering, '127.0.0.1', 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()

work, _, connections = sys.argv[1].partition('-')
asyncio.run(serving() if work == 'http' else echoing(int(connections)))
`;

/**
 * CPython asks for 256 KB for each read, and glibc gets them from the system and gives them back: on some machines that takes
 * longer than everything else. With this it keeps them.
 */
const KEEPING = { MALLOC_MMAP_THRESHOLD_: `${2 ** 20}`, MALLOC_TRIM_THRESHOLD_: `${2 ** 23}` };

/** What a server takes for a request. It is started for that, and ended afterwards. */
async function timeServer(command: string, args: readonly string[], env: object = {}): Promise<number> {
  const server = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  try {
    const [port] = await once(server.stdout, 'data');
    return await timeRequests(Number(port));
  } finally {
    server.kill('SIGKILL');
    await once(server, 'close');
  }
}

/** What a line takes, or a request, in nanoseconds. Null when there is no Python. */
async function measure(work: string, side: string): Promise<number | null> {
  if (side.startsWith('CPython')) {
    const env = side === 'CPython' ? {} : KEEPING;
    if (work !== 'http') return python(PYTHON, work, env);
    return (await hasPython) ? timeServer('python3', ['-c', PYTHON, work], env) : null;
  }
  if (work === 'http') return timeServer(process.execPath, nodeArgs('streams-work.ts', `${work} ${side}`));
  return here('streams-work.ts', `${work} ${side}`);
}

/** A hosted loop is at least so fast, as a part of what Node does with callbacks; and so many times as fast as CPython. */
const HOSTED = 1 / 0.85;
const CPYTHON = 1 / 2.8;

const WORKS = [
  // In the echo, client and server are one process, and its work is compared; but a loop that blocks has two threads.
  // A crossing to the one that owns the sockets takes its time: ten connections cannot hide it.
  { what: 'an echoed line, 10', work: 'echo-10', native: 'node:net', clock: 'native-time', blocking: null },
  {
    what: 'an echoed line, 100',
    work: 'echo-100',
    native: 'node:net',
    clock: 'native-time',
    blocking: 1 / 0.75,
  },
  // A client of its own process asks, the same for all: it is the time that is compared.
  { what: 'an HTTP request, 100', work: 'http', native: 'node:http', clock: 'native', blocking: null },
] as const;

/**
 * Streams on both engines, against what Node does with callbacks, and what CPython's streams do. The numbers are connections.
 * @param rounds as in `asyncioCosts`
 */
export async function* streamCosts(rounds: number): AsyncGenerator<Cost> {
  for (const { what, work, native, clock, blocking } of WORKS) {
    const sides = ['hosted', 'native', 'blocking', 'CPython', 'CPython, tuned'];
    if (clock !== 'native') sides.push(clock);
    const costs = await byTurns(rounds, ...sides.map((side) => () => measure(work, side)));
    const of = (side: string): number | null => costs[sides.indexOf(side)] ?? null;
    for (const [ours, theirs, against, goal] of [
      ['hosted', 'native', native, HOSTED],
      ['blocking', clock, native, blocking],
      ['hosted', 'CPython', 'CPython', CPYTHON],
      ['hosted', 'CPython, tuned', 'CPython, tuned', null],
    ] as const)
      yield {
        name: `${what}, ${ours}`,
        unit: 'ns',
        ours: of(ours) as number,
        theirs: of(theirs),
        against,
        goal,
      };
  }
}
