import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { Agent as TlsAgent, request as tlsRequest } from 'node:https';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type Coro,
  openConnection,
  run,
  runHosted,
  type Server,
  type StreamReader,
  type StreamWriter,
  sleep,
  startServer,
} from '../../../solutions/asyncio.ts';

// Clients that know nothing about this course talk to its HTTP server, which runs in a process of its own, on each engine.

const HOST = '127.0.0.1';
const SERVING = fileURLToPath(new URL('serving.ts', import.meta.url));
const CLIENTS = 100;
const REQUESTS = 50;

const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;
/** The name of a test that needs a program: says so when it is not there. */
const needs = (program: string, name: string): [string, { skip: boolean }] =>
  has(program) ? [name, { skip: false }] : [`${name} (skipped: there is no ${program} here)`, { skip: true }];

/** A server that runs. */
interface Serving {
  readonly child: ChildProcess;
  readonly port: number;
  /** What it prints after its port; complete when it has ended. */
  readonly ended: Promise<string[]>;
}

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

async function serve(engine: string, ...files: string[]): Promise<Serving> {
  const child = spawn(process.execPath, ['--import', 'tsx', SERVING, engine, ...files], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  const lines: string[] = [];
  const errors: string[] = [];
  child.stderr.on('data', (data) => errors.push(String(data)));
  const ended = once(child, 'close').then(([code]) => [...lines, ...errors, `exit ${code}`]);
  const port = new Promise<number>((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      if (/^\d+$/.test(line)) resolve(Number(line));
      else lines.push(line);
    });
  });
  const first = await Promise.race([port, ended]);
  if (typeof first !== 'number') throw new Error(first.join('\n'));
  return { child, port: first, ended };
}

/** Asks the server to stop, and gives what it printed. */
async function stop({ port, ended }: Serving): Promise<string[]> {
  await fetch(`http://${HOST}:${port}/stop?0`);
  return await ended;
}

/** Counts the connections that a client makes. */
async function counting(port: number): Promise<{ port: number; count: () => number; close: () => void }> {
  let connections = 0;
  const server = createServer((client) => {
    connections++;
    const socket = connect(port, HOST);
    client.pipe(socket).pipe(client);
    for (const each of [client, socket]) each.on('error', () => {});
  });
  server.listen(0, HOST);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    count: () => connections,
    close: () => server.close(),
  };
}

/** One request by `node:http`. @returns the body, and the port of the connection that it came through */
function ask(
  port: number,
  path: string,
  agent: Agent,
  body?: string,
): Promise<{ text: string; status: number | undefined; local: number | undefined }> {
  return new Promise((resolve, reject) => {
    const options = { host: HOST, port, path, agent, method: body === undefined ? 'GET' : 'POST' };
    const sent = (agent instanceof TlsAgent ? tlsRequest : request)(options, (response) => {
      const local = response.socket.localPort;
      let text = '';
      response.setEncoding('utf8').on('data', (data) => {
        text += data;
      });
      response.on('end', () => resolve({ text, status: response.statusCode, local }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe.each(['blocking', 'hosted'])('clients of others: %s', (engine) => {
  it('fetch: many requests on one connection, with and without a length', async () => {
    const serving = await serve(engine);
    const proxy = await counting(serving.port);
    const url = `http://${HOST}:${proxy.port}`;
    const text = async (path: string, init?: RequestInit): Promise<string> => {
      const response = await fetch(`${url}${path}`, init);
      return `${response.status} ${await response.text()}`;
    };
    expect(await text('/a?b=c')).toBe('200 GET /a?b=c');
    expect(await text('/echo', { method: 'POST', body: 'with a length' })).toBe('200 with a length');
    const pieces = ['in ', 'pieces', ', ', 'each a chunk'];
    const body = new ReadableStream({
      pull(controller) {
        const piece = pieces.shift();
        if (piece === undefined) controller.close();
        else controller.enqueue(new TextEncoder().encode(piece));
      },
    });
    const init = { method: 'PUT', body, duplex: 'half' } as RequestInit;
    expect(await text('/echo', init)).toBe('200 in pieces, each a chunk');
    const large = 'x'.repeat(3_000_000);
    expect(await text('/echo', { method: 'POST', body: large })).toBe(`200 ${large}`);
    expect(await text('/boom')).toMatch(/^500 boom/);
    expect(await text('/after')).toBe('200 GET /after');
    const head = await fetch(`${url}/`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(await text('/last')).toBe('200 GET /last');
    // A client that stops may open another connection, so that the number is not exactly one.
    expect(proxy.count(), 'the connection is kept: few connections for eight requests').toBeLessThan(4);
    proxy.close();
    expect(await stop(serving)).toEqual(['closed', 'exit 0']);
  });

  it(
    ...needs('curl', 'curl: two requests on one connection, chunks, Expect: 100-continue, HTTP/1.0'),
    async () => {
      const serving = await serve(engine);
      const url = `http://${HOST}:${serving.port}`;
      const curl = async (...args: string[]): Promise<string> =>
        (await promisify(execFile)('curl', ['-sS', '--noproxy', '*', ...args])).stdout;
      const info = ['-w', ' [%{http_code}, %{num_connects} connections]\n'];
      expect(await curl(...info, `${url}/one`, `${url}/two`)).toBe(
        'GET /one [200, 1 connections]\nGET /two [200, 0 connections]\n',
      );
      expect(await curl('-H', 'Transfer-Encoding: chunked', '-d', 'a chunk', `${url}/echo`)).toBe('a chunk');
      expect(await curl('-H', 'Expect: 100-continue', '-d', 'asked first', `${url}/echo`)).toBe(
        'asked first',
      );
      expect(await curl(...info, '--http1.0', `${url}/old`)).toBe('GET /old [200, 1 connections]\n');
      expect(await curl('-I', `${url}/head`)).toMatch(/^HTTP\/1\.1 200 OK\r\n(.+\r\n)+\r\n$/);
      expect(await stop(serving)).toEqual(['closed', 'exit 0']);
    },
  );

  it(`a load: ${CLIENTS} connections, ${REQUESTS} requests each`, async () => {
    const serving = await serve(engine);
    const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
    const locals = new Set<unknown>();
    const wrong: string[] = [];
    await Promise.all(
      Array.from({ length: CLIENTS }, async (_, client) => {
        for (let count = 0; count < REQUESTS; count++) {
          const body = `${client} ${count}`;
          const { text, local } = await ask(serving.port, '/echo', agent, body);
          locals.add(local);
          if (text !== body) wrong.push(`${body}: ${text}`);
        }
      }),
    );
    agent.destroy();
    expect(wrong).toEqual([]);
    expect(locals.size, 'the connections are kept').toBeLessThanOrEqual(CLIENTS);
    expect(await stop(serving)).toEqual(['closed', 'exit 0']);
  });

  it(...needs('wrk', 'wrk: no errors'), async () => {
    const serving = await serve(engine);
    const { stdout } = await promisify(execFile)('wrk', [
      '-c100',
      '-t2',
      '-d2',
      `http://${HOST}:${serving.port}/`,
    ]);
    expect(stdout).not.toMatch(/Socket errors|Non-2xx/);
    expect(await stop(serving)).toEqual(['closed', 'exit 0']);
  });

  it('a shutdown loses no request in flight, and does not wait for idle connections', async () => {
    const serving = await serve(engine);
    const agent = new Agent({ keepAlive: true });
    // An idle connection: one request is over, and the agent keeps it.
    await ask(serving.port, '/', agent);
    const slow = Array.from({ length: 20 }, (_, index) => ask(serving.port, `/slow?${index}`, agent));
    const stopping = ask(serving.port, '/stop?20', agent);
    const answers = await Promise.all(slow);
    expect(answers.map(({ text, status }) => `${status} ${text}`)).toEqual(
      answers.map((_, index) => `200 ${index}`),
    );
    expect((await stopping).text).toBe('stopping');
    expect(await serving.ended).toEqual(['closed', 'exit 0']);
    await expect(ask(serving.port, '/', agent)).rejects.toThrow(/ECONNREFUSED/);
    agent.destroy();
  });
});

const [tlsName, tlsOptions] = needs('openssl', 'TLS');
const ENGINES: readonly [string, (main: Coro<void>) => unknown][] = [
  ['blocking', run],
  ['hosted', runHosted],
];

describe(tlsName, tlsOptions, () => {
  const folder = mkdtempSync(join(tmpdir(), 'tls-'));
  const keyFile = join(folder, 'key.pem');
  const certFile = join(folder, 'cert.pem');
  let ssl: { key: Buffer; cert: Buffer };
  let ca: Buffer;
  beforeAll(() => {
    const made = spawnSync('openssl', [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'],
      ...['-addext', 'subjectAltName=DNS:localhost', '-keyout', keyFile, '-out', certFile],
    ]);
    if (made.status !== 0) throw new Error(String(made.stderr));
    ssl = { key: readFileSync(keyFile), cert: readFileSync(certFile) };
    ca = ssl.cert;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function* echo(reader: StreamReader, writer: StreamWriter): Coro<void> {
    for (;;) {
      const data = yield* reader.read(65536);
      if (data.length === 0) break;
      writer.write(data);
      yield* writer.drain();
    }
    writer.close();
    yield* writer.waitClosed();
  }

  describe.each(ENGINES)('%s', (engine, runOn) => {
    /** What a program that has an echo server with TLS logs. */
    async function trace(
      main: (port: number, log: (line: unknown) => void) => Coro<unknown>,
    ): Promise<string[]> {
      const lines: string[] = [];
      await runOn(
        (function* traced(): Coro<void> {
          const server: Server = yield* startServer(echo, HOST, 0, { ssl });
          yield* main(server.sockets[0]?.getsockname()[1] ?? 0, (line) => lines.push(String(line)));
          server.close();
          yield* server.waitClosed();
          lines.push('the server is closed');
        })(),
      );
      return lines;
    }
    const trusted = (servername = 'localhost') => ({ ssl: { ca, servername } });

    it('test_create_server_ssl_verified: an echo, facts, and closing', async () => {
      const large = Buffer.alloc(1_000_000, 'abc');
      const lines = await trace(function* (port, log) {
        const [reader, writer] = yield* openConnection(HOST, port, trusted());
        writer.write(Buffer.from('hello\n'));
        log((yield* reader.readline()).toString().trim());
        writer.write(large);
        log((yield* reader.readexactly(large.length)).equals(large));
        log(typeof writer.getExtraInfo('cipher'));
        log(JSON.stringify((writer.getExtraInfo('peercert') as { subject: unknown }).subject));
        writer.close();
        yield* writer.waitClosed();
        log(`then ${(yield* reader.read()).length} bytes`);
      });
      expect(lines).toEqual([
        'hello',
        'true',
        'string',
        '{"CN":"localhost"}',
        'then 0 bytes',
        'the server is closed',
      ]);
    });

    it.each([
      [
        'a wrong name',
        'test_create_server_ssl_match_failed',
        'example.org',
        true,
        'ERR_TLS_CERT_ALTNAME_INVALID',
      ],
      [
        'an unknown issuer',
        'test_create_server_ssl_verify_failed',
        'localhost',
        false,
        'DEPTH_ZERO_SELF_SIGNED_CERT',
      ],
    ])('refuses %s: %s', async (_what, _test, servername, isKnown, code) => {
      const lines = await trace(function* (port, log) {
        try {
          yield* openConnection(HOST, port, { ssl: { servername, ...(isKnown && { ca }) } });
        } catch (error) {
          log((error as { readonly code?: string }).code);
          log(/altnames|self-signed certificate/.test((error as Error).message));
        }
        const [reader, writer] = yield* openConnection(HOST, port, trusted());
        writer.write(Buffer.from('others are served\n'));
        log((yield* reader.readline()).toString().trim());
        writer.close();
      });
      expect(lines).toEqual([code, 'true', 'others are served', 'the server is closed']);
    });

    it('a client without TLS gets no answer, and the server goes on', async () => {
      const lines = await trace(function* (port, log) {
        const [reader, writer] = yield* openConnection(HOST, port);
        writer.write(Buffer.from('GET / HTTP/1.1\r\n\r\n'));
        try {
          log(`${(yield* reader.read()).includes('GET')}`);
        } catch (error) {
          log((error as { readonly code?: string }).code === 'ECONNRESET' ? 'false' : error);
        }
        writer.close();
        const [encrypted, back] = yield* openConnection(HOST, port, trusted());
        back.write(Buffer.from('ok\n'));
        log((yield* encrypted.readline()).toString().trim());
        back.close();
        yield* sleep(0);
      });
      expect(lines).toEqual(['false', 'ok', 'the server is closed']);
    });

    it('node:https on kept connections talks to the HTTP server', async () => {
      const serving = await serve(engine, keyFile, certFile);
      const agent = new TlsAgent({ keepAlive: true, maxSockets: 5, ca, servername: 'localhost' });
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, index) => ask(serving.port, '/echo', agent, `body ${index}`)),
      );
      expect(answers.map(({ text }) => text)).toEqual(answers.map((_, index) => `body ${index}`));
      expect(new Set(answers.map(({ local }) => local)).size).toBeLessThanOrEqual(5);
      await ask(serving.port, '/stop?0', agent);
      expect(await serving.ended).toEqual(['closed', 'exit 0']);
      agent.destroy();
    });
  });
});
