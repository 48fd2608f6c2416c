import { describe, expect, it } from 'vitest';
import { demo } from '../../solutions/24-servers/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import { type Coro, coroutine } from '../09-decorators/coroutine.ts';
import { VirtualSelector } from '../14-time/given/selector.ts';
import { sleep } from '../14-time/sleep.ts';
import { allTasks } from '../17-loud-failures/loud-loop.ts';
import { createTask } from '../18-cancellation/given/asyncio-loop.ts';
import type { Engine, Outside } from '../22-selectors/given/engine.ts';
import { World } from '../22-selectors/given/world.ts';
import { WorldLoop } from '../22-selectors/given/world-loop.ts';
import type { StreamWriter } from '../23-streams/given/stream-writer.ts';
import { StreamReader } from '../23-streams/stream-reader.ts';
import { openConnection, run } from '../asyncio.ts';
import { exchange } from './exchange.ts';
import { FlowControl } from './flow-control.ts';
import { echo, streamPair } from './given/echo.ts';
import type { Head } from './given/http-head.ts';
import { HttpServer } from './http-server.ts';
import { limited } from './limited.ts';
import { transcript } from './predict.ts';
import { readBody } from './read-body.ts';
import { startServer } from './start-server.ts';

/** What happened in a test, in order, one line for each thing. */
type Story = string[];

/** Throws the error of an exercise that is not written yet: it is not part of a story. */
function unlessTodo(error: unknown): unknown {
  if (error instanceof Error && error.message.startsWith('TODO ')) throw error;
  return error;
}

/** An outside without a network: the test says what comes, and the story tells what goes out. */
class Pretended extends VirtualSelector implements Engine {
  readonly #story: Story;
  #outside: Outside | null = null;
  #listener = 0;

  constructor(story: Story) {
    super();
    this.#story = story;
  }

  readonly world = new World({
    open: (id) => {
      this.#listener = id;
      this.comes(id, 'listening', { sockname: ['127.0.0.1', 80] });
    },
    tell: (id, command, value) => {
      const what = id === this.#listener ? 'the server' : `client ${-id}`;
      if (command === 'write') this.#story.push(`to ${what}: ${short(value as Uint8Array)}`);
      else this.#story.push(`${command} ${what}`);
      if (command === 'close' || command === 'abort') this.comes(id, 'closed', null);
      return 0;
    },
  });

  attach(outside: Outside): void {
    this.#outside = outside;
  }
  wake(): void {}
  flush(): void {}
  close(): void {}

  comes(id: number, what: string, value: unknown): void {
    this.#outside?.callSoon(this.world.deliver, id, what, value);
  }

  /** Client `number` connects. */
  connects(number: number): void {
    this.comes(this.#listener, 'accepted', { id: -number, peername: ['127.0.0.1', 5000 + number] });
  }

  /** Client `number` sends a text. */
  sends(number: number, text: string): void {
    this.comes(-number, 'data', Buffer.from(text));
  }

  hangsUp(number: number): void {
    this.comes(-number, 'eof', undefined);
  }
}

/** The first and the last line. */
function short(data: Uint8Array): string {
  const lines = Buffer.from(data).toString('latin1').split('\r\n');
  return lines.length === 1 ? (lines[0] ?? '') : `${lines[0]} ... ${lines.at(-1)}`;
}

/** What a test works with. */
interface Play {
  readonly net: Pretended;
  readonly loop: WorldLoop;
  readonly say: (line: string) => void;
}

/** Runs `main` on virtual time, with an outside that the test makes up. @returns the story */
function play(main: (play: Play) => Coro<unknown>): Story {
  const story: Story = [];
  const net = new Pretended(story);
  const loop = new WorldLoop(net);
  const errors: unknown[] = [];
  loop.setExceptionHandler((_loop, { message, exception }) => {
    errors.push(exception);
    story.push(
      `the loop reports: ${message}${exception === undefined ? '' : `: ${(exception as Error).message}`}`,
    );
  });
  const say = (line: string): void => {
    if (story.length > 60) throw new Error('sixty lines, and no end');
    story.push(line);
  };
  function* life(): Coro<void> {
    try {
      yield* main({ net, loop, say });
    } catch (error) {
      errors.push(error);
      story.push(`throws: ${(error as Error).message}`);
    }
  }
  try {
    loop.runUntilComplete(coroutine(life)());
  } catch (error) {
    errors.push(error);
    story.push(/nothing left/.test(String(error)) ? 'waits for ever' : `throws: ${(error as Error).message}`);
  }
  for (const error of errors) unlessTodo(error);
  return story;
}

describePrediction(transcript, demo);

describe('1. startServer', () => {
  /** Reads one text, answers it, and closes. */
  const greet = (say: (line: string) => void) =>
    coroutine(function* greet(reader: StreamReader, writer: StreamWriter): Coro<void> {
      say('a handler begins');
      const text = yield* reader.read(100);
      writer.write(Buffer.from(`hello ${text}`));
      writer.close();
    });

  it('starts a task for each client', () => {
    expect(
      play(function* ({ net, say }) {
        yield* startServer(greet(say), '127.0.0.1', 80);
        net.connects(1);
        net.connects(2);
        yield* sleep(1);
        net.sends(2, 'bob');
        yield* sleep(1);
        net.sends(1, 'ann');
        yield* sleep(1);
      }),
      '`handler(reader, writer)` only makes a coroutine, and nobody drives it. Make a task of it, which runs beside the others: then a slow client keeps no other client waiting',
    ).toEqual([
      'a handler begins',
      'a handler begins',
      'to client 2: hello bob',
      'close client 2',
      'to client 1: hello ann',
      'close client 1',
    ]);
  });

  it('starts no handler inside the call of `connected`', () => {
    expect(
      play(function* ({ net, loop, say }) {
        yield* startServer(greet(say), '127.0.0.1', 80);
        net.connects(1);
        loop.callSoon(say, 'the call after the connection');
        yield* sleep(1);
      }),
      '`connected` should only make a task. The first step of the handler comes in a later turn, as for every task',
    ).toEqual(['the call after the connection', 'a handler begins']);
  });

  it('reports a handler that throws, and closes its connection', () => {
    const story = play(function* ({ net, say }) {
      const handler = coroutine(function* handler(reader: StreamReader, writer: StreamWriter): Coro<void> {
        const text = String(yield* reader.read(100));
        if (text === 'bad') throw new Error('I do not like it');
        writer.write(Buffer.from(`hello ${text}`));
        writer.close();
      });
      yield* startServer(handler, '127.0.0.1', 80);
      net.connects(1);
      net.connects(2);
      net.sends(1, 'bad');
      yield* sleep(1);
      say('a second later');
      net.sends(2, 'bob');
      yield* sleep(1);
    });
    // Which of the two comes first does not matter.
    const later = story.indexOf('a second later');
    expect(
      [...story.slice(0, later).sort(), ...story.slice(later)],
      'The handler of the first client has thrown. Nobody waits for its task, so tell the loop (`report`), and close the connection; otherwise the client waits for ever. The other client is not affected',
    ).toEqual([
      'close client 1',
      'the loop reports: Unhandled exception in client_connected_cb: I do not like it',
      'a second later',
      'to client 2: hello bob',
      'close client 2',
    ]);
  });

  it('closes the connection of a handler that was cancelled, and reports nothing', () => {
    expect(
      play(function* ({ net, say }) {
        const handler = coroutine(function* handler(reader: StreamReader): Coro<void> {
          yield* reader.read(100);
        });
        yield* startServer(handler, '127.0.0.1', 80);
        net.connects(1);
        yield* sleep(1);
        for (const task of allTasks()) if (String(task).includes('handler')) task.cancel();
        yield* sleep(1);
        say('the end');
      }),
      'A handler that was cancelled has not failed: there is nothing to report, and asking the task for its exception would throw. But nobody answers this client any more, so close its connection',
    ).toEqual(['close client 1', 'the end']);
  });

  it('leaves the connection to a handler that ends well', () => {
    expect(
      play(function* ({ net, say }) {
        const writers: StreamWriter[] = [];
        const handler = coroutine(function* handler(_reader: StreamReader, writer: StreamWriter): Coro<void> {
          writers.push(writer); // another task goes on with it
        });
        yield* startServer(handler, '127.0.0.1', 80);
        net.connects(1);
        yield* sleep(1);
        say(`closing: ${writers[0]?.isClosing()}`);
        writers[0]?.write(Buffer.from('news'));
        yield* sleep(1);
      }),
      'The handler has ended without an error. It may have handed the connection on to another task, so leave it open',
    ).toEqual(['closing: false', 'to client 1: news']);
  });

  it('works with a real connection', () => {
    const main = coroutine(function* main(): Coro<string> {
      const server = yield* startServer(echo, '127.0.0.1', 0);
      const [host, port] = server.sockets[0]?.getsockname() ?? ['', 0];
      const [reader, writer] = yield* openConnection(host, port);
      writer.write(Buffer.from('over a real wire'));
      writer.writeEof();
      const answer = String(yield* reader.read());
      writer.close();
      server.close();
      yield* server.waitClosed();
      return answer;
    });
    expect(run(main()), 'A client on this machine sends a few words to an echo, and reads them back').toBe(
      'over a real wire',
    );
  });
});

describe('2. FlowControl', () => {
  /** A protocol with a brake, and tasks that drain. */
  function braked(
    main: (
      brake: FlowControl,
      play: Play,
      drains: (name: string) => ReturnType<typeof createTask>,
    ) => Coro<unknown>,
  ): Story {
    return play(function* (all) {
      const brake = new FlowControl(new StreamReader({ loop: all.loop }), all.loop);
      const drain = coroutine(function* drain(name: string): Coro<void> {
        try {
          yield* brake.drained();
          all.say(`${name} goes on`);
        } catch (error) {
          all.say(`${name}: ${(unlessTodo(error) as Error).message || (error as Error).name}`);
        }
      });
      yield* main(brake, all, (name) => createTask(drain(name)));
      yield* sleep(1);
    });
  }

  it('does not wait while there is room', () => {
    expect(
      braked(function* (brake, { loop, say }) {
        loop.callSoon(say, 'the next turn');
        yield* brake.drained();
        say('drained');
      }),
      'Writing is not paused, so `drained` has nothing to wait for: it returns in the same turn',
    ).toEqual(['drained', 'the next turn']);
  });

  it('waits while writing is paused', () => {
    expect(
      braked(function* (brake, { say }, drains) {
        brake.pauseWriting();
        drains('ann');
        yield* sleep(1);
        say('a second later');
        brake.resumeWriting();
        yield* sleep(1);
        say('the end');
      }),
      'From `pauseWriting` to `resumeWriting` there is no room: a task that drains waits for a future, and goes on when that is filled',
    ).toEqual(['a second later', 'ann goes on', 'the end']);
  });

  it('wakes every waiting task, in order', () => {
    expect(
      braked(function* (brake, { say }, drains) {
        brake.pauseWriting();
        for (const name of ['ann', 'bob', 'cid']) drains(name);
        yield* sleep(1);
        brake.resumeWriting();
        yield* sleep(1);
        say('the end');
      }),
      'There is room again, for every waiting task. Each has a future of its own, and all of these are filled, first come first served',
    ).toEqual(['ann goes on', 'bob goes on', 'cid goes on', 'the end']);
  });

  it('does not wait any more once writing was resumed', () => {
    expect(
      braked(function* (brake, { say }) {
        brake.pauseWriting();
        brake.resumeWriting();
        yield* brake.drained();
        say('drained');
        brake.pauseWriting();
        brake.resumeWriting();
        yield* brake.drained();
        say('drained again');
      }),
      'Writing was paused and then resumed, so there is room: after `resumeWriting`, `drained` must not wait any more',
    ).toEqual(['drained', 'drained again']);
  });

  it('waits again after the next pause', () => {
    expect(
      braked(function* (brake, { say }, drains) {
        for (const round of ['ann', 'bob']) {
          brake.pauseWriting();
          drains(round);
          yield* sleep(1);
          say('a second later');
          brake.resumeWriting();
          yield* sleep(1);
        }
      }),
      'A second pause is a pause like the first: a task that drains then waits, for a new future',
    ).toEqual(['a second later', 'ann goes on', 'a second later', 'bob goes on']);
  });

  it('skips a task that was cancelled', () => {
    expect(
      braked(function* (brake, { say }, drains) {
        brake.pauseWriting();
        const ann = drains('ann');
        drains('bob');
        yield* sleep(1);
        ann.cancel();
        brake.resumeWriting();
        yield* sleep(1);
        say('the end');
      }),
      'ann was cancelled in the same turn in which writing was resumed. Her future is hers alone, and it is done already. Filling it again would throw: skip it, or bob would never be woken',
    ).toEqual(['ann: CancelledError', 'bob goes on', 'the end']);
  });

  it('forgets a task that was cancelled', () => {
    expect(
      braked(function* (brake, { say }, drains) {
        brake.pauseWriting();
        const ann = drains('ann');
        yield* sleep(1);
        ann.cancel();
        yield* sleep(1);
        drains('bob');
        yield* sleep(1);
        brake.resumeWriting();
        yield* sleep(1);
        say('the end');
      }),
      'ann was cancelled while writing was paused, and bob came later. When writing is resumed, only bob is waiting',
    ).toEqual(['ann: CancelledError', 'bob goes on', 'the end']);
  });

  it('wakes a task even if another one fills the room again', () => {
    expect(
      braked(function* (brake, { say }, drains) {
        const ann = coroutine(function* ann(): Coro<void> {
          yield* brake.drained();
          say('ann goes on');
          brake.pauseWriting();
          yield* brake.drained();
          say('ann goes on again');
        });
        brake.pauseWriting();
        createTask(ann());
        drains('bob');
        yield* sleep(1);
        brake.resumeWriting();
        yield* sleep(1);
        say('a second later');
        brake.resumeWriting();
        yield* sleep(1);
        say('the end');
      }),
      'ann and bob were both woken. ann fills the room again at once, and waits a second time. bob goes on all the same, because `drained` waits only once. When he leaves `drained`, ann is still waiting: her new future has to stay in the list',
    ).toEqual(['ann goes on', 'bob goes on', 'a second later', 'ann goes on again', 'the end']);
  });

  it('wakes every task when the connection is lost', () => {
    expect(
      braked(function* (brake, { say }, drains) {
        brake.pauseWriting();
        drains('ann');
        drains('bob');
        yield* sleep(1);
        brake.connectionLost(new Error('the peer is gone'));
        yield* sleep(1);
        drains('cid');
        yield* sleep(1);
        say('the end');
      }),
      'There will never be room again. The waiting tasks get the error with which the connection was lost: it has to be thrown at their `yield*`',
    ).toEqual(['ann: the peer is gone', 'bob: the peer is gone', 'cid: Connection lost', 'the end']);
  });

  it('wakes every task when the connection is closed', () => {
    expect(
      braked(function* (brake, { say }, drains) {
        brake.pauseWriting();
        drains('ann');
        yield* sleep(1);
        brake.connectionLost(null);
        yield* sleep(1);
        say('the end');
      }),
      'The connection was closed without an error, so the waiting tasks go on',
    ).toEqual(['ann goes on', 'the end']);
  });
});

describe('3. exchange', () => {
  /** A client and `peer`, with little room on the way. */
  function talking(
    pieces: readonly string[],
    peer: (reader: StreamReader, writer: StreamWriter, say: (line: string) => void) => Coro<void>,
  ): Story {
    return play(function* ({ say }) {
      const [[reader, writer], [theirReader, theirWriter]] = streamPair({ high: 40, limit: 20 });
      const task = createTask(coroutine(peer)(theirReader, theirWriter, say));
      const answer = yield* exchange(
        reader,
        writer,
        pieces.map((piece) => Buffer.from(piece)),
      );
      say(`answer: ${answer.length > 60 ? `${answer.length} bytes` : answer}`);
      yield* task;
    });
  }

  it('gets an answer that comes at the end', () => {
    expect(
      talking(['good ', 'morning'], function* (reader, writer, say) {
        const text = String(yield* reader.read());
        say(`peer: got ${text}`);
        writer.write(Buffer.from(text.toUpperCase()));
        writer.close();
      }),
      'The peer reads everything, and only then answers. It knows that it has everything when the end comes',
    ).toEqual(['peer: got good morning', 'answer: GOOD MORNING']);
  });

  it('does not get stuck with an echo', () => {
    expect(
      talking(
        Array.from({ length: 50 }, () => 'x'.repeat(20)),
        echo,
      ),
      'The echo sends back each piece before it reads the next. Your pieces and its answers do not all fit in between. If you do not read while you send, the echo has to wait, and takes no more from you. Both wait for ever',
    ).toEqual(['answer: 1000 bytes']);
  });

  it('returns the whole answer, in order', () => {
    expect(
      talking(['abc', 'def', 'ghi'], function* (reader, writer, say) {
        for (;;) {
          const piece = yield* reader.read(2);
          if (piece.length === 0) break;
          writer.write(Buffer.from(`<${piece}>`));
          yield* sleep(1);
        }
        say('peer: got everything');
        yield* sleep(1);
        writer.close();
      }),
      'The answer comes in pieces. Return all of it, in the order in which it came, up to the end',
    ).toEqual(['peer: got everything', 'answer: <ab><cd><ef><gh><i>']);
  });

  it('waits until everything is sent', () => {
    expect(
      talking(
        Array.from({ length: 50 }, () => 'x'.repeat(20)),
        function* (reader, writer, say) {
          writer.write(Buffer.from('no, thank you'));
          writer.writeEof();
          yield* sleep(1);
          say('peer: reads on');
          yield* reader.read();
          writer.close();
        },
      ),
      'The peer has answered before it has read everything. Your pieces are not all sent yet: wait for `send` as well, not only for the answer',
    ).toEqual(['peer: reads on', 'answer: no, thank you']);
  });

  it('ends with the error when the connection breaks', () => {
    expect(
      talking(
        Array.from({ length: 50 }, () => 'x'.repeat(20)),
        function* (reader, writer) {
          yield* reader.read(10);
          writer.transport.abort();
        },
      ),
      'The peer is gone, and both the sending and the reading fail with that error. `exchange` has to throw it',
    ).toEqual(['throws: the peer has closed the connection']);
  });
});

describe('4. readBody', () => {
  /** Reads one body from `text`, which arrives in two pieces, cut at `cut`; then reads the rest. */
  function reading(
    fields: Record<string, string>,
    sender: 'client' | 'server',
    text: string,
    cut: number,
    ends: boolean,
  ): string {
    const story = play(function* ({ loop, say }) {
      const reader = new StreamReader({ loop });
      const head: Head = { first: '', fields: new Map(Object.entries(fields)) };
      loop.callSoon(() => {
        if (cut > 0) reader.feedData(Buffer.from(text.slice(0, cut), 'latin1'));
      });
      loop.callLater(1, () => {
        if (cut < text.length) reader.feedData(Buffer.from(text.slice(cut), 'latin1'));
        if (ends) reader.feedEof();
      });
      loop.callLater(2, () => {
        if (!ends) reader.feedEof();
      });
      const task = createTask(coroutine(readBody)(reader, head, sender));
      try {
        yield* sleep(1.5);
        if (!task.done()) say('(after the end of everything)');
        const body = yield* task;
        say(`${body}`);
      } catch (error) {
        say(`${(unlessTodo(error) as Error).constructor.name}: ${(error as Error).message}`);
      }
      yield* sleep(2);
      say(`then ${yield* reader.read()}`);
    });
    return story.join(' | ');
  }

  /** The results for every cut, each once. */
  function everyCut(
    fields: Record<string, string>,
    sender: 'client' | 'server',
    text: string,
    ends = false,
  ): string[] {
    const results = Array.from({ length: text.length + 1 }, (_, cut) =>
      reading(fields, sender, text, cut, ends),
    );
    return [...new Set(results)];
  }

  it('reads as many bytes as Content-Length says', () => {
    expect(
      everyCut({ 'content-length': '11' }, 'client', 'hello worldPOST / HTTP/1.1'),
      'The head says how long the body is. That many bytes are the body, in whatever pieces they arrive; what follows is the next message',
    ).toEqual(['hello world | then POST / HTTP/1.1']);
    expect(
      everyCut({ 'content-length': '0' }, 'server', 'HTTP/1.1 200 OK'),
      'A body of 0 bytes is empty, in an answer as in a request',
    ).toEqual([' | then HTTP/1.1 200 OK']);
  });

  it('reads no body of a request without a length', () => {
    expect(
      everyCut({}, 'client', 'GET /next HTTP/1.1'),
      'A request without a length has no body. The client keeps the connection open and waits for its answer, so a server that reads to the end would wait for ever',
    ).toEqual([' | then GET /next HTTP/1.1']);
  });

  it('reads an answer without a length to the end', () => {
    expect(
      everyCut({}, 'server', 'all that there is', true),
      'An answer without a length goes on for as long as the connection: it ends when the server hangs up',
    ).toEqual(['all that there is | then ']);
  });

  it('puts chunks together', () => {
    expect(
      everyCut(
        { 'transfer-encoding': 'chunked' },
        'client',
        '5\r\nhello\r\nb\r\n, big world\r\n0\r\n\r\nGET',
      ),
      'Each chunk is a line with its size, in base 16, then that many bytes, then an empty line. The size 0 is the end, and an empty line follows it, too. After that comes the next message',
    ).toEqual(['hello, big world | then GET']);
  });

  it('reads the bytes of a chunk, whatever they are', () => {
    expect(
      everyCut({ 'transfer-encoding': 'chunked' }, 'server', '9\r\n0\r\n\r\n7\r\n \r\n0\r\n\r\nnext'),
      'A chunk may contain line ends, and text that looks like a size. Only the size says where it ends',
    ).toEqual(['0\r\n\r\n7\r\n  | then next']);
  });

  it('skips what follows a size or the last chunk', () => {
    expect(
      everyCut(
        { 'transfer-encoding': 'chunked' },
        'client',
        '3;quality=0\r\nabc\r\n0\r\nChecksum: 7\r\nSigned: no\r\n\r\nGET',
      ),
      'After the size 0, more lines may follow: they end with an empty one. The next message begins after that',
    ).toEqual(['abc | then GET']);
  });

  it('fails when the peer hangs up in the middle', () => {
    expect(
      [
        everyCut({ 'content-length': '9' }, 'server', 'half', true),
        everyCut({ 'transfer-encoding': 'chunked' }, 'server', '9\r\nhalf', true),
      ].flat(),
      'Half a body is not a body. The error that the reader throws says how much has arrived: let it out',
    ).toEqual([
      'IncompleteReadError: 4 bytes read on a total of 9 expected bytes | then ',
      'IncompleteReadError: 4 bytes read on a total of 9 expected bytes | then ',
    ]);
  });

  it('refuses a chunk that is longer than its size', () => {
    const results = everyCut({ 'transfer-encoding': 'chunked' }, 'client', '3\r\nabcde\r\n0\r\n\r\n');
    expect(
      [...new Set(results.map((each) => each.split(' | ')[0]))],
      'After the bytes of a chunk comes an empty line (`passEmptyLine`). If anything else is there, the size was wrong',
    ).toEqual(['BadMessage: a chunk is longer than its size']);
  });

  it('refuses a length that is not a number', () => {
    expect(
      everyCut({ 'content-length': 'many' }, 'client', 'x'),
      '`parseLength` checks the length. With `Number`, it would become NaN',
    ).toEqual(['BadMessage: not a length: many | then x']);
  });
});

describe('5. limited (stretch)', () => {
  /** Clients that stay for as many seconds as `stays` says, or throw the error that it gives. */
  function guests(most: number, stays: Readonly<Record<string, number | Error>>): Story {
    return play(function* ({ loop, say }) {
      const talk = limited(
        most,
        coroutine(function* talk(reader: StreamReader): Coro<void> {
          const name = String(yield* reader.read(10));
          say(`${name} comes in at ${loop.time()}`);
          const stay = stays[name] ?? 0;
          yield* sleep(typeof stay === 'number' ? stay : 1);
          if (typeof stay !== 'number') throw stay;
        }),
      );
      const tasks = Object.keys(stays).map((name) => {
        const [[, writer], [theirReader, theirWriter]] = streamPair();
        writer.write(Buffer.from(name));
        return createTask(talk(theirReader, theirWriter));
      });
      for (const task of tasks) {
        try {
          yield* task;
        } catch (error) {
          say(`out comes: ${(unlessTodo(error) as Error).message}`);
        }
      }
    });
  }

  it('serves so many at a time', () => {
    expect(
      guests(2, { ann: 3, bob: 1, cid: 5, dan: 1 }),
      'There are two places for all clients together. The others come in when a place is free, first come first served',
    ).toEqual(['ann comes in at 0', 'bob comes in at 0', 'cid comes in at 1', 'dan comes in at 3']);
  });

  it('gives back the place of a client that fails', () => {
    expect(
      guests(1, { ann: new Error('ann fell down'), bob: 1 }),
      'A handler that throws gives its place back, too, and its error comes out',
    ).toEqual(['ann comes in at 0', 'bob comes in at 1', 'out comes: ann fell down']);
  });

  it('has separate places for each server', () => {
    const talks = play(function* ({ loop, say }) {
      const stay = coroutine(function* stay(): Coro<void> {
        say(`comes in at ${loop.time()}`);
        yield* sleep(1);
      });
      const one = limited(1, stay);
      const other = limited(1, stay);
      const [[reader, writer]] = streamPair();
      const tasks = [one, other, one].map((talk) => createTask(talk(reader, writer)));
      for (const task of tasks) yield* task;
    });
    expect(talks, 'Two servers have separate places: each call of `limited` makes its own').toEqual([
      'comes in at 0',
      'comes in at 0',
      'comes in at 1',
    ]);
  });
});

describe('6. shutDown (stretch)', () => {
  const REQUEST = 'GET /tea HTTP/1.1\r\nHost: a.test\r\n\r\n';

  /** A server whose answers take two seconds. */
  function serving(main: (play: Play, server: HttpServer) => Coro<unknown>): Story {
    return play(function* (all) {
      const server = new HttpServer(
        coroutine(function* respond({ target }): Coro<string> {
          all.say(`makes ${target}`);
          yield* sleep(2);
          return `a cup of ${target.slice(1)}`;
        }),
      );
      yield* server.start('127.0.0.1');
      yield* main(all, server);
    });
  }

  it('answers a request that has begun', () => {
    expect(
      serving(function* ({ net, loop, say }, server) {
        net.connects(1);
        net.sends(1, REQUEST);
        yield* sleep(1);
        yield* server.shutDown();
        say(`shut down at ${loop.time()}`);
      }),
      'The request came before the shutdown, and its answer takes one more second. First the server takes no more clients; then this client gets its answer, which says that the connection will be closed; only then is the server shut down',
    ).toEqual([
      'makes /tea',
      'close the server',
      'to client 1: HTTP/1.1 200 OK ... a cup of tea',
      'close client 1',
      'shut down at 2',
    ]);
  });

  it('closes idle connections', () => {
    expect(
      serving(function* ({ net, loop, say }, server) {
        net.connects(1);
        net.connects(2);
        net.sends(1, REQUEST);
        yield* sleep(3);
        yield* server.shutDown();
        say(`shut down at ${loop.time()}`);
      }),
      'The first client has its answer, and the second has sent nothing yet. Both may keep their connections open for hours; but nobody is in the middle of a request, so close them',
    ).toEqual([
      'makes /tea',
      'to client 1: HTTP/1.1 200 OK ... a cup of tea',
      'close the server',
      'close client 2',
      'close client 1',
      'shut down at 3',
    ]);
  });

  it('answers a request that has arrived in part', () => {
    expect(
      serving(function* ({ net, loop, say }, server) {
        net.connects(1);
        net.sends(1, REQUEST.slice(0, 9));
        yield* sleep(1);
        const stopping = createTask(coroutine(() => server.shutDown())());
        yield* sleep(1);
        net.sends(1, REQUEST.slice(9));
        yield* stopping;
        say(`shut down at ${loop.time()}`);
      }),
      'The first bytes of the request had arrived before the shutdown. It has begun, so its connection is not idle: wait for the rest, and answer',
    ).toEqual([
      'close the server',
      'makes /tea',
      'to client 1: HTTP/1.1 200 OK ... a cup of tea',
      'close client 1',
      'shut down at 4',
    ]);
  });

  it('begins no new request on a connection', () => {
    expect(
      serving(function* ({ net, loop, say }, server) {
        net.connects(1);
        net.sends(1, REQUEST + REQUEST.replace('tea', 'milk'));
        yield* sleep(1);
        yield* server.shutDown();
        say(`shut down at ${loop.time()}`);
      }),
      'The client had sent two requests at once. The first had begun before the shutdown, and the second had not: no new request begins',
    ).toEqual([
      'makes /tea',
      'close the server',
      'to client 1: HTTP/1.1 200 OK ... a cup of tea',
      'close client 1',
      'shut down at 2',
    ]);
  });
});
