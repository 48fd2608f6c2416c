import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { createTask, openConnection, sleep, startServer, waitFor } from '../../../solutions/asyncio.ts';
import { ENGINES, HOST, outcome, served } from './room.ts';

/** A thread that listens, and accepts nobody: it sleeps. */
const DEAF = `
const { parentPort } = require('node:worker_threads');
const server = require('node:net').createServer();
server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
  parentPort.postMessage(server.address().port);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
});`;

/** What is known of an error, in a line. */
function fieldsOf(error: unknown): string {
  const { code, syscall, address, port } = error as Record<string, unknown>;
  return `${(error as Error).constructor.name} ${code} ${syscall} ${address} ${port}`;
}

describe.each(ENGINES)('connections that are not made, on %s', (_name, stage) => {
  it('refused: the error has its code, call, address and port', async () => {
    const line = await stage(function* () {
      const [server, port] = yield* served(() => {});
      server.close();
      yield* server.waitClosed();
      try {
        yield* openConnection(HOST, port);
      } catch (error) {
        return fieldsOf(error).replace(String(port), 'PORT');
      }
      return 'connected';
    });
    expect(line).toBe('Error ECONNREFUSED connect 127.0.0.1 PORT');
  });

  it.each([
    ['a port that is none', HOST, 70_000, /^RangeError ERR_SOCKET_BAD_PORT /],
    ['a name that cannot be', 'no host has spaces', 80, /^Error (ENOTFOUND|EAI_AGAIN|EAI_FAIL) getaddrinfo /],
  ])('%s', async (_what, host, port, line) => {
    const seen = await stage(function* () {
      const lines: string[] = [];
      for (const open of [
        () => openConnection(host, port),
        () => openConnection(host, port, { ssl: true }),
        () => startServer(() => {}, host, port),
      ])
        try {
          yield* open();
          lines.push('done');
        } catch (error) {
          lines.push(fieldsOf(error));
        }
      return lines;
    });
    expect(seen).toEqual([1, 2, 3].map(() => expect.stringMatching(line)));
  });

  it('a port that is taken', async () => {
    const line = await stage(function* () {
      const [server, port] = yield* served(() => {});
      try {
        yield* startServer(() => {}, HOST, port);
      } catch (error) {
        return fieldsOf(error).replace(String(port), 'PORT');
      } finally {
        server.close();
      }
      return 'both listen';
    });
    expect(line).toBe('Error EADDRINUSE listen 127.0.0.1 PORT');
  });

  it('nobody accepts: a timeout and a cancel end the attempt outside too', async () => {
    const thread = new Worker(DEAF, { eval: true });
    const [port] = (await once(thread, 'message')) as [number];
    try {
      const seen = await stage(function* () {
        const lines: string[] = [];
        let isFull = false;
        while (!isFull && lines.length < 20) {
          const line = yield* outcome(function* () {
            const [, writer] = yield* waitFor(openConnection(HOST, port), 0.2);
            writer.transport.abort();
            return 'in the queue';
          });
          isFull = line.startsWith('TimeoutError');
          lines.push(line);
        }
        const attempt = createTask(openConnection(HOST, port));
        yield* sleep(0.01);
        attempt.cancel();
        return [isFull, yield* outcome(() => attempt[Symbol.iterator]())];
      });
      expect(seen).toEqual([true, 'CancelledError: ']);
    } finally {
      await thread.terminate();
    }
  });

  it('a server that is cancelled before it listens does not listen afterwards', async () => {
    const seen = await stage(function* () {
      const lines: string[] = [];
      for (let turns = 0; turns < 4; turns += 1) {
        const starting = createTask(startServer(() => {}, 'localhost', 0));
        for (let turn = 0; turn < turns; turn += 1) yield* sleep(0);
        starting.cancel();
        const line = yield* outcome(function* () {
          (yield* starting).close();
          return 'listened';
        });
        lines.push(line);
      }
      return lines[0];
    });
    expect(seen).toBe('CancelledError: ');
  });
});
