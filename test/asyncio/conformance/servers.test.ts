import { describe, expect, it } from 'vitest';
import type { Transport } from '../../../solutions/23-streams/given/transport.ts';
import { FlowControl } from '../../../solutions/24-servers/flow-control.ts';
import {
  type Coro,
  createTask,
  currentTask,
  Future,
  gather,
  getRunningLoop,
  openConnection,
  Protocol,
  run,
  runHosted,
  type Server,
  StreamReader,
  type StreamWriter,
  sleep,
  startServer,
  type Task,
} from '../../../solutions/asyncio.ts';
import { type Log, traceOf } from '../programs.ts';

// C85, C86: ported from test_streams, test_server and test_events, as far as they are about servers and about a writer that waits.

const HOST = '127.0.0.1';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

/** What waiting gives or throws, in one line. */
function* end(awaitable: Coro<unknown> | Task<unknown> | Future<unknown>): Coro<string> {
  try {
    return String(yield* awaitable as Coro<unknown>);
  } catch (error) {
    return String(error);
  }
}

const portOf = (server: Server): number => server.sockets[0]?.getsockname()[1] ?? -1;

/** The connection as FlowControl sees it, without a socket. */
function flowControl(): FlowControl {
  const loop = getRunningLoop();
  return new FlowControl(new StreamReader({ loop }), loop);
}

describe('servers: drain', () => {
  it('C85 test_multiple_drain', () => {
    expect(
      traceOf(function* (log, loop) {
        const stream = flowControl();
        stream.pauseWriting();
        loop.callLater(0.1, () => stream.resumeWriting());
        const drainer = function* drainer(name: number): Coro<void> {
          yield* stream.drained();
          log('drained', name, 'at', loop.time());
        };
        yield* gather(...[0, 1, 2, 3, 4].map((name) => drainer(name)));
      }),
    ).toEqual([0, 1, 2, 3, 4].map((name) => `drained ${name} at 0.1`));
  });

  it('C85 drain does not wait while there is room: not one turn', () => {
    expect(
      traceOf(function* (log, loop) {
        const stream = flowControl();
        loop.callSoon(log, 'the next turn');
        yield* stream.drained();
        log('drained');
        stream.pauseWriting();
        stream.resumeWriting();
        yield* stream.drained();
        log('drained again');
        yield* sleep(0);
      }),
    ).toEqual(['drained', 'drained again', 'the next turn']);
  });

  it('C85 a drain that is cancelled leaves the others waiting, and the connection paused', () => {
    expect(
      traceOf(function* (log, loop) {
        const stream = flowControl();
        stream.pauseWriting();
        const tasks = ['a', 'b', 'c'].map((name) =>
          createTask(
            (function* drainer(): Coro<void> {
              try {
                yield* stream.drained();
                log(name, 'drained at', loop.time());
              } catch (error) {
                log(name, (error as Error).name, 'at', loop.time());
                throw error;
              }
            })(),
          ),
        );
        loop.callLater(1, () => tasks[1]?.cancel());
        loop.callLater(2, () => stream.resumeWriting());
        for (const task of tasks) yield* end(task);
      }),
    ).toEqual(['b CancelledError at 1', 'a drained at 2', 'c drained at 2']);
  });

  it('C85 a drain that is cancelled in the turn in which it is woken', () => {
    expect(
      traceOf(function* (log) {
        const stream = flowControl();
        stream.pauseWriting();
        const first = createTask(stream.drained());
        const second = createTask(stream.drained());
        yield* sleep(0);
        first.cancel();
        stream.resumeWriting();
        log((yield* end(first)).split(':')[0], yield* end(second));
        yield* stream.drained();
        log('there is room');
      }),
    ).toEqual(['CancelledError undefined', 'there is room']);
  });

  it.each([null, new Error('reset by peer')])(
    'C85 the connection is lost (%s) while drains wait',
    (error) => {
      expect(
        traceOf(function* (log) {
          const stream = flowControl();
          stream.pauseWriting();
          const tasks = [createTask(stream.drained()), createTask(stream.drained())];
          yield* sleep(0);
          stream.connectionLost(error);
          for (const task of tasks) log(yield* end(task));
          log(yield* end(stream.drained()));
        }),
      ).toEqual([String(error ?? 'undefined'), String(error ?? 'undefined'), 'Error: Connection lost']);
    },
  );

  it('C85 the drains of one pause, and those of the next', () => {
    expect(
      traceOf(function* (log, loop) {
        const stream = flowControl();
        const writer = function* writer(name: string): Coro<void> {
          for (let round = 1; round <= 2; round++) {
            yield* stream.drained();
            log(name, round, 'at', loop.time());
            stream.pauseWriting();
          }
        };
        stream.pauseWriting();
        loop.callLater(1, () => stream.resumeWriting());
        loop.callLater(2, () => stream.resumeWriting());
        yield* gather(writer('a'), writer('b'));
      }),
    ).toEqual(['a 1 at 1', 'b 1 at 1', 'a 2 at 2', 'b 2 at 2']);
  });
});

/** Runs `main` on one of the engines. Gives everything that was logged, what was reported, and an error at the end. */
type Trace = (main: (log: Log) => Coro<unknown>) => Promise<string[]>;

const ENGINES: readonly [string, (main: Coro<void>) => unknown][] = [
  ['blocking', run],
  ['hosted', runHosted],
];

/** Sends back the first line. */
function* echoLine(reader: StreamReader, writer: StreamWriter): Coro<void> {
  writer.write(yield* reader.readline());
  yield* writer.drain();
  writer.close();
  yield* writer.waitClosed();
}

/** Reads to the end, then closes. */
function* readAll(reader: StreamReader, writer: StreamWriter): Coro<void> {
  try {
    yield* reader.read();
  } finally {
    writer.close();
    yield* writer.waitClosed();
  }
}

function* ask(port: number, line: string): Coro<string> {
  const [reader, writer] = yield* openConnection(HOST, port);
  writer.write(bytes(line));
  const answer = yield* reader.readline();
  writer.close();
  yield* writer.waitClosed();
  return JSON.stringify(answer.toString('latin1'));
}

/** Waits, turn after turn, until `condition` holds. */
function* until(condition: () => boolean): Coro<void> {
  while (!condition()) yield* sleep(0.001);
}

describe.each(ENGINES)('servers: %s', (_engine, runOn) => {
  const trace: Trace = async (main) => {
    const lines: string[] = [];
    const log: Log = (...words) => lines.push(words.map(String).join(' '));
    await runOn(
      (function* traced(): Coro<void> {
        getRunningLoop().setExceptionHandler((_loop, { message, exception }) =>
          log('reported:', message, '-', exception),
        );
        try {
          yield* main(log);
        } catch (error) {
          log('threw', error);
        }
      })(),
    );
    return lines;
  };

  it('C85 test_drain_raises', async () => {
    class HangUp extends Protocol {
      override connectionMade(transport: Transport): void {
        transport.close();
      }
    }
    const lines = await trace(function* (log) {
      const server = yield* getRunningLoop().createServer(() => new HangUp(), HOST, 0);
      const [, writer] = yield* openConnection(HOST, portOf(server));
      try {
        for (;;) {
          writer.write(bytes('foo\n'));
          yield* writer.drain();
        }
      } catch (error) {
        log(['ECONNRESET', 'ECONNABORTED', 'EPIPE'].includes((error as { code: string }).code), 'it ends');
      }
      server.close();
    });
    expect(lines).toEqual(['true it ends']);
  });

  it('C85 a writer waits until its peer reads', async () => {
    const MANY = 16 * 1024 * 1024;
    const lines = await trace(function* (log) {
      const accepted = new Future<[StreamReader, StreamWriter]>();
      const server = yield* startServer((...ends) => accepted.setResult(ends), HOST, 0);
      const [, writer] = yield* openConnection(HOST, portOf(server));
      const [reader, back] = yield* accepted;
      back.transport.pauseReading();
      const drained = createTask(
        (function* drained(): Coro<void> {
          writer.write(Buffer.alloc(MANY));
          log('above the mark:', writer.transport.getWriteBufferSize() > 64 * 1024);
          yield* writer.drain();
          log('drained, below the mark:', writer.transport.getWriteBufferSize() <= 16 * 1024);
          writer.close();
        })(),
      );
      for (let turns = 0; turns < 100; turns++) yield* sleep(0.001);
      log('the peer reads; drained before:', drained.done());
      back.transport.resumeReading();
      log((yield* reader.read()).length === MANY, 'nothing is lost');
      yield* drained;
      back.close();
      server.close();
      yield* server.waitClosed();
    });
    expect(lines).toEqual([
      'above the mark: true',
      'the peer reads; drained before: false',
      'drained, below the mark: true',
      'true nothing is lost',
    ]);
  });

  it('C86 test_start_server: a coroutine as handler, and a callback', async () => {
    const lines = await trace(function* (log) {
      const callback = (reader: StreamReader, writer: StreamWriter): void => {
        getRunningLoop().createTask(echoLine(reader, writer));
      };
      for (const handler of [echoLine, callback]) {
        const server = yield* startServer(handler, HOST, 0);
        log(yield* ask(portOf(server), 'hello world!\n'));
        server.close();
        yield* server.waitClosed();
      }
    });
    expect(lines).toEqual(['"hello world!\\n"', '"hello world!\\n"']);
  });

  it('C86 one task for each client: one that says nothing keeps nobody waiting', async () => {
    const lines = await trace(function* (log) {
      const server = yield* startServer(echoLine, HOST, 0);
      const [reader, writer] = yield* openConnection(HOST, portOf(server));
      log(yield* ask(portOf(server), 'second\n'));
      writer.write(bytes('first\n'));
      log(JSON.stringify((yield* reader.readline()).toString()));
      writer.close();
      server.close();
      yield* server.waitClosed();
    });
    expect(lines).toEqual(['"second\\n"', '"first\\n"']);
  });

  /** The server's answer to a client that writes, and closes. */
  function* unhandled(handler: (reader: StreamReader, writer: StreamWriter) => unknown): Coro<void> {
    const server = yield* startServer(handler, HOST, 0);
    const [, writer] = yield* openConnection(HOST, portOf(server));
    writer.write(bytes('test msg'));
    yield* writer.drain();
    writer.close();
    yield* writer.waitClosed();
    server.close();
    yield* server.waitClosed();
  }

  it('C86 test_unhandled_exception', async () => {
    const lines = await trace(() =>
      unhandled(function* handle(): Coro<void> {
        throw new Error('test');
      }),
    );
    expect(lines).toEqual(['reported: Unhandled exception in client_connected_cb - Error: test']);
  });

  it('C86 test_unhandled_cancel', async () => {
    const lines = await trace(() =>
      unhandled(function* handle(_reader, writer): Coro<void> {
        (writer as StreamWriter).close();
        currentTask()?.cancel();
      }),
    );
    expect(lines).toEqual([]);
  });

  it('C86 a handler that is cancelled closes its connection, and nothing is reported', async () => {
    const lines = await trace(function* (log) {
      const server = yield* startServer(
        function* handle(): Coro<void> {
          currentTask()?.cancel();
          yield* sleep(10);
        },
        HOST,
        0,
      );
      const [reader, writer] = yield* openConnection(HOST, portOf(server));
      log(`read ${(yield* reader.read()).length} bytes, then the end`);
      writer.close();
      server.close();
      yield* server.waitClosed();
    });
    expect(lines).toEqual(['read 0 bytes, then the end']);
  });

  it('C86 a handler that throws ends its own connection only', async () => {
    const lines = await trace(function* (log) {
      const server = yield* startServer(
        function* handle(reader, writer): Coro<void> {
          const line = yield* (reader as StreamReader).readline();
          if (line.toString() === 'boom\n') throw new Error('boom');
          (writer as StreamWriter).write(line);
          (writer as StreamWriter).close();
        },
        HOST,
        0,
      );
      log(yield* ask(portOf(server), 'boom\n'));
      log(yield* ask(portOf(server), 'fine\n'));
      server.close();
      yield* server.waitClosed();
    });
    expect(lines).toEqual([
      'reported: Unhandled exception in client_connected_cb - Error: boom',
      '""',
      '"fine\\n"',
    ]);
  });

  it('C86 test_wait_closed_basic', async () => {
    const lines = await trace(function* (log) {
      const server = yield* startServer(readAll, HOST, 0);
      const tasks: Task<void>[] = [];
      const look = function* look(when: string): Coro<void> {
        tasks.push(createTask(server.waitClosed()));
        yield* sleep(0);
        yield* sleep(0);
        log(when, tasks.map((task) => task.done()).join(' '));
      };
      yield* look('no client, not closed:');
      const [, writer] = yield* openConnection(HOST, portOf(server));
      yield* look('a client, not closed:');
      server.close();
      yield* sleep(0);
      yield* look('a client, closed:');
      writer.close();
      yield* writer.waitClosed();
      for (const task of tasks) yield* task;
      yield* server.waitClosed();
      yield* look('no client, closed:');
    });
    expect(lines).toEqual([
      'no client, not closed: false',
      'a client, not closed: false false',
      'a client, closed: false false false',
      'no client, closed: true true true true',
    ]);
  });

  it('C86 test_wait_closed_race', async () => {
    const lines = await trace(function* (log) {
      const loop = getRunningLoop();
      const server = yield* startServer(readAll, HOST, 0);
      const task = createTask(server.waitClosed());
      yield* sleep(0);
      log(task.done());
      const [, writer] = yield* openConnection(HOST, portOf(server));
      loop.callSoon(() => server.close());
      loop.callSoon(() => writer.close());
      yield* server.waitClosed();
      yield* task;
      log('closed');
    });
    expect(lines).toEqual(['false', 'closed']);
  });

  it.each(['closeClients', 'abortClients'] as const)(
    'C86 test_close_clients, test_abort_clients: %s',
    async (how) => {
      const lines = await trace(function* (log) {
        const accepted = new Future<StreamWriter>();
        const server = yield* startServer(
          function* handle(_reader, writer): Coro<void> {
            accepted.setResult(writer as StreamWriter);
            yield* (writer as StreamWriter).waitClosed();
          },
          HOST,
          0,
        );
        const [, writer] = yield* openConnection(HOST, portOf(server), { limit: 4096 });
        const back = yield* accepted;
        if (how === 'abortClients') {
          // The client reads nothing, so that the server cannot get rid of what it has to write.
          back.write(Buffer.alloc(3 * 4096));
          yield* until(() => !writer.transport.isReading());
          back.write(Buffer.alloc(16 * 1024 * 1024));
          log('left to write:', back.transport.getWriteBufferSize() > 0);
        }
        const task = createTask(server.waitClosed());
        yield* sleep(0);
        log(task.done());
        server.close();
        server[how]();
        yield* task;
        log('closed');
        writer.close();
      });
      expect(lines).toEqual([...(how === 'abortClients' ? ['left to write: true'] : []), 'false', 'closed']);
    },
  );

  it('C86 test_start_server_1: serveForever is cancelled', async () => {
    const lines = await trace(function* (log) {
      let forever: Task<void> | null = null;
      const server = yield* startServer(
        function* serve(reader, writer): Coro<void> {
          yield* (reader as StreamReader).readline();
          forever?.cancel();
          (writer as StreamWriter).write(bytes('1'));
          (writer as StreamWriter).close();
          yield* (writer as StreamWriter).waitClosed();
        },
        HOST,
        0,
      );
      const port = portOf(server);
      forever = createTask(server.serveForever());
      yield* sleep(0);
      log('serving', server.isServing(), server.sockets.length);
      log((yield* end(server.serveForever())).replace(/<Server.*>/, '<Server>'));
      const answer = yield* ask(port, `${'1'.repeat(5 * 1024)}\n`);
      log('answer', answer);
      log((yield* end(forever)).split(':')[0]);
      log('serving', server.isServing(), server.sockets.length);
      log((yield* end(server.serveForever())).replace(/<Server.*>/, '<Server>'));
    });
    expect(lines).toEqual([
      'serving true 1',
      'Error: server <Server> is already being awaited on serve_forever()',
      'answer "1"',
      'CancelledError',
      'serving false 0',
      'Error: server <Server> is closed',
    ]);
  });

  it('C86 close ends serveForever', async () => {
    const lines = await trace(function* (log) {
      const server = yield* startServer(readAll, HOST, 0);
      const forever = createTask(server.serveForever());
      yield* sleep(0);
      server.close();
      server.close();
      log((yield* end(forever)).split(':')[0]);
      log(server.getLoop() === getRunningLoop());
    });
    expect(lines).toEqual(['CancelledError', 'true']);
  });

  it('C86 test_server_close: no new clients, and the open connections go on', async () => {
    const lines = await trace(function* (log) {
      const server = yield* startServer(echoLine, HOST, 0);
      const port = portOf(server);
      const accepted = yield* openConnection(HOST, port);
      // An answer is the proof that the server has the other connection too: they are accepted in the order of their making.
      log(yield* ask(port, 'one\n'));
      server.close();
      try {
        yield* openConnection(HOST, port);
      } catch (error) {
        log((error as { readonly code?: string }).code);
      }
      const [reader, writer] = accepted;
      writer.write(bytes('two\n'));
      log(JSON.stringify((yield* reader.readline()).toString()));
      writer.close();
      yield* server.waitClosed();
    });
    expect(lines).toEqual(['"one\\n"', 'ECONNREFUSED', '"two\\n"']);
  });

  it('C86 test_create_server_addr_in_use', async () => {
    const lines = await trace(function* (log) {
      const server = yield* startServer(echoLine, HOST, 0);
      try {
        yield* startServer(echoLine, HOST, portOf(server));
      } catch (error) {
        log((error as { readonly code?: string }).code);
      }
      log(yield* ask(portOf(server), 'still there\n'));
      server.close();
      yield* server.waitClosed();
    });
    expect(lines).toEqual(['EADDRINUSE', '"still there\\n"']);
  });

  it('C86 the limit of the readers, and the addresses of both ends', async () => {
    const lines = await trace(function* (log) {
      const addresses: string[] = [];
      const server = yield* startServer(
        function* handle(reader, writer): Coro<void> {
          addresses.push(String((writer as StreamWriter).getExtraInfo('peername')));
          (writer as StreamWriter).write(bytes(`${yield* end((reader as StreamReader).readline())}\n`));
          (writer as StreamWriter).close();
        },
        HOST,
        0,
        { limit: 5 },
      );
      const [reader, writer] = yield* openConnection(HOST, portOf(server));
      writer.write(bytes('123456\n'));
      log((yield* reader.readline()).toString().trim());
      log(addresses.join() === String(writer.getExtraInfo('sockname')));
      log(String(writer.getExtraInfo('peername')) === `${HOST},${portOf(server)}`);
      writer.close();
      server.close();
      yield* server.waitClosed();
    });
    expect(lines).toEqual(['RangeError: Separator is found, but chunk is longer than limit', 'true', 'true']);
  });
});
