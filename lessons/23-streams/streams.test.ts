import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { demo } from '../../solutions/23-streams/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import type { Coro } from '../09-decorators/coroutine.ts';
import type { Future } from '../11-future/future.ts';
import { describe as shown } from '../11-future/given/describe.ts';
import { sleep } from '../14-time/sleep.ts';
import { gather } from '../16-many-at-once/gather.ts';
import type { CancellableTask } from '../18-cancellation/cancellable-task.ts';
import { createTask, VirtualAsyncioLoop } from '../18-cancellation/given/asyncio-loop.ts';
import { getRunningLoop, WorldLoop } from '../22-selectors/given/world-loop.ts';
import { ByteQueue } from './given/byte-queue.ts';
import { createServer } from './given/connections.ts';
import { inTurn, openHost, openThreeHosts, type Visitor } from './given/hosts.ts';
import { Protocol } from './given/protocol.ts';
import type { SocketTransport } from './given/socket-transport.ts';
import { IncompleteReadError } from './given/stream-errors.ts';
import { StreamProtocol } from './given/stream-protocol.ts';
import type { StreamWriter } from './given/stream-writer.ts';
import { openConnection } from './open-connection.ts';
import { transcript } from './predict.ts';
import { StreamReader } from './stream-reader.ts';
import { wget } from './wget.ts';

/** What happened in a test, in order, one line for each thing. */
type Story = string[];

/** Adds a line to a story. */
type Say = (...words: unknown[]) => void;

/** Passes on that an exercise is not written yet: that is not part of a story. */
function unlessTodo(error: unknown): unknown {
  if (error instanceof Error && error.message.startsWith('TODO ')) throw error;
  return error;
}

/** What a call returns or throws, in words. */
function outcome(action: () => unknown): string {
  try {
    return shown(action());
  } catch (error) {
    return `throws ${unlessTodo(error)}`;
  }
}

/** A value in words; bytes as text, in which each byte is one character. */
function inWords(value: unknown): string {
  if (!(value instanceof Uint8Array)) return shown(value);
  return `'${JSON.stringify(Buffer.from(value).toString('latin1')).slice(1, -1)}'`;
}

/** What waiting for `awaitable` gives or throws, in words. */
function* ending(awaitable: Coro<unknown> | Future<unknown>): Coro<string> {
  try {
    return inWords(yield* awaitable as Coro<unknown>);
  } catch (error) {
    return `throws ${unlessTodo(error)}`;
  }
}

/** How far a task has come, in words. */
function state(task: CancellableTask<unknown>): string {
  if (!task.done()) return 'waits';
  try {
    return `has ${inWords(task.result())}`;
  } catch (error) {
    return `throws ${unlessTodo(error)}`;
  }
}

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

/** Breaks off a program that takes turns without end. */
class Limited extends VirtualAsyncioLoop {
  #turns = 0;

  protected override runOnce(): void {
    this.#turns += 1;
    if (this.#turns > 5000) throw new Error('five thousand turns, and no end');
    super.runOnce();
  }
}

/** Stops a program that does not end by itself. */
class Watched extends WorldLoop {
  #turns = 0;
  /** Why it was stopped; null when it was not. */
  fault: string | null = null;

  /** When an exercise is not written yet, there is nothing to wait for. */
  override createTask<T>(coro: Coro<T>, options?: { readonly name?: unknown }): CancellableTask<T> {
    const task = super.createTask(coro, options);
    task.addDoneCallback(() => {
      const error = task.cancelled() ? null : task.exception();
      if (!(error instanceof Error && error.message.startsWith('TODO '))) return;
      this.callExceptionHandler({ message: 'not written yet', exception: error });
      this.stop();
    });
    return task;
  }

  protected override runOnce(): void {
    this.#turns += 1;
    super.runOnce();
  }

  /** Stops the loop when there was no turn for two seconds, and after four seconds in any case. */
  watch(round = 1, before = this.#turns, idle = 0): void {
    this.callLater(0.5, () => {
      const isIdle = this.#turns - before <= 1; // this one
      if (isIdle && idle >= 3) this.fault = 'nothing more happens';
      else if (round >= 8) this.fault = 'goes on without end';
      if (this.fault === null) this.watch(round + 1, this.#turns, isIdle ? idle + 1 : 0);
      else this.stop();
    });
  }
}

/** Runs `main` on `loop`. Returns what was said; when it does not end well, the last line says so. */
function tell<L extends Limited | Watched>(loop: L, main: (say: Say, loop: L) => Coro<unknown>): Story {
  const lines: Story = [];
  const todos: unknown[] = [];
  const check = (error: unknown): void => {
    try {
      unlessTodo(error);
    } catch (todo) {
      todos.push(todo);
    }
  };
  loop.setExceptionHandler((_loop, { exception }) => check(exception));
  const say: Say = (...words) => {
    if (!task.done()) lines.push(words.map(String).join(' '));
  };
  const task: Future<unknown> = loop.createTask(main(say, loop));
  try {
    loop.runUntilComplete(task);
  } catch (error) {
    check(error);
    const isStuck = /^Error: nothing left/.test(String(error));
    const fault = loop instanceof Watched ? loop.fault : isStuck ? 'nothing more happens' : null;
    lines.push(fault ?? `throws ${error}`);
  }
  outcome(() => loop.close());
  if (todos.length > 0) throw todos[0];
  return lines;
}

/** Runs a program without sockets, on a loop whose time jumps. */
function story(main: (say: Say, loop: Limited) => Coro<unknown>): Story {
  return tell(new Limited(), main);
}

/** Runs a program with sockets. */
function online(main: (say: Say, loop: Watched) => Coro<unknown>): Story {
  const loop = new Watched();
  loop.watch();
  return tell(loop, main);
}

/** Cancels what a test has started, so that nothing of it is left. */
function stop(...tasks: readonly Future<unknown>[]): void {
  for (const task of tasks) task.cancel();
}

describePrediction(transcript, demo);

describe('1. feedData', () => {
  /** A reader of which only the waiting is used: what exercise 2 needs is not written yet. */
  class Opened extends StreamReader {
    *arrives(name: string, say: Say): Coro<void> {
      try {
        yield* this.waitForData(name);
        say(`${name} goes on`);
      } catch (error) {
        say(`${name} throws ${unlessTodo(error)}`);
      }
    }
  }

  it('keeps what arrives', () => {
    expect(
      story(function* (say) {
        const reader = new Opened();
        reader.feedData(bytes('HTTP/1.'));
        reader.feedData(bytes('1 200'));
        say(reader);
        yield* sleep(0);
      }),
      'two chunks have arrived, 7 bytes and 5. No coroutine reads or waits, so there is nothing to wake: all 12 bytes are in `#bytes` now. `push` adds a chunk: call it once',
    ).toEqual(['<Opened 12 bytes>']);
  });

  it('notes the end, and keeps what has arrived before', () => {
    expect(
      story(function* (say) {
        const reader = new Opened();
        reader.feedData(bytes('bye'));
        reader.feedEof();
        say(reader);
        yield* sleep(0);
      }),
      'after `feedEof` nothing more arrives: `#isEnded` says so. The 3 bytes that arrived before can still be read',
    ).toEqual(['<Opened 3 bytes eof>']);
  });

  it('waits until something arrives', () => {
    expect(
      story(function* (say) {
        const reader = new Opened();
        const ann = createTask(reader.arrives('ann', say));
        yield* sleep(1);
        say(`${ann.done() ? 'ann is back' : 'ann waits'}: ${String(reader).replace(/ cb=.*\]/, '')}`);
        stop(ann);
      }),
      'nothing has arrived, so the coroutine waits: it makes a future with `this.#loop.createFuture()`, keeps it in `#waiter`, and waits for it with `yield*`',
    ).toEqual(['ann waits: <Opened waiter=<Future pending>>']);
  });

  it.each([
    ['bytes arrive', (reader: StreamReader) => reader.feedData(bytes('x'))],
    ['the end comes', (reader: StreamReader) => reader.feedEof()],
  ] as const)('goes on when %s, in a turn of its own', (what, feed) => {
    expect(
      story(function* (say) {
        const reader = new Opened();
        const ann = createTask(reader.arrives('ann', say));
        yield* sleep(1);
        feed(reader);
        say(
          what,
          String(reader).includes('waiter') ? 'and the waiter is still there' : 'and the waiter is gone',
        );
        yield* sleep(1);
        say(String(reader).replace('1 bytes', 'eof'));
        stop(ann);
      }),
      '`feedData` and `feedEof` wake the coroutine that waits: `wake` takes its waiter out of `#waiter`, and fills it. The coroutine goes on in its next turn; what has arrived is in the reader',
    ).toEqual([`${what} and the waiter is gone`, 'ann goes on', '<Opened eof>']);
  });

  it('fills a waiter once', () => {
    expect(
      story(function* (say) {
        const reader = new Opened();
        const ann = createTask(reader.arrives('ann', say));
        yield* sleep(1);
        say(outcome(() => reader.feedData(bytes('one'))));
        say(outcome(() => reader.feedData(bytes('two'))));
        say(outcome(() => reader.feedEof()));
        yield* sleep(1);
        stop(ann);
      }),
      'three things arrive before the coroutine has its turn. The first one fills the waiter, and a future can be filled only once: so take the waiter away when you fill it',
    ).toEqual(['undefined', 'undefined', 'undefined', 'ann goes on']);
  });

  it('waits anew each time', () => {
    expect(
      story(function* (say) {
        const reader = new Opened();
        function* three(): Coro<void> {
          for (const time of ['first', 'second', 'third']) yield* reader.arrives(time, say);
        }
        const task = createTask(three());
        for (let left = 3; left > 0; left--) {
          yield* sleep(1);
          reader.feedData(bytes('x'));
          say('x arrives');
        }
        yield* sleep(1);
        stop(task);
      }),
      'each wait needs a new future, and ends with the next thing that arrives: not with one that arrived before',
    ).toEqual(['x arrives', 'first goes on', 'x arrives', 'second goes on', 'x arrives', 'third goes on']);
  });

  it('lets one coroutine wait at a time', () => {
    expect(
      story(function* (say) {
        const reader = new Opened();
        const tasks = ['ann', 'bob'].map((name) => createTask(reader.arrives(name, say)));
        yield* sleep(1);
        reader.feedData(bytes('x'));
        yield* sleep(1);
        stop(...tasks);
      }),
      'two coroutines on one stream would tear lines apart. As long as a waiter is in `#waiter`, the check above your lines refuses the second coroutine',
    ).toEqual([
      'bob throws Error: bob() called while another coroutine is already waiting for incoming data',
      'ann goes on',
    ]);
  });

  it.each(['cancelled', 'closed'] as const)('forgets a waiter when the coroutine is %s', (how) => {
    expect(
      story(function* (say) {
        const reader = new Opened();
        if (how === 'cancelled') {
          const ann = createTask(reader.arrives('ann', say));
          yield* sleep(1);
          ann.cancel();
          yield* sleep(1);
        } else {
          const frame = reader.arrives('ann', say);
          frame.next();
          frame.return();
          say('the frame is closed');
        }
        const bob = createTask(reader.arrives('bob', say));
        yield* sleep(1);
        reader.feedData(bytes('x'));
        yield* sleep(1);
        stop(bob);
      }),
      'ann left while she was waiting: the error goes on to her caller, and her waiter must not stay in `#waiter`, or nobody can wait there any more. A `finally` takes it away, however the wait ends',
    ).toEqual([how === 'cancelled' ? 'ann throws CancelledError' : 'the frame is closed', 'bob goes on']);
  });

  it('copes with bytes that arrive between a cancel and its turn', () => {
    expect(
      story(function* (say) {
        const reader = new Opened();
        const ann = createTask(reader.arrives('ann', say));
        yield* sleep(1);
        ann.cancel();
        say(outcome(() => reader.feedData(bytes('x'))));
        yield* sleep(1);
        say(reader);
      }),
      'ann is cancelled, and before her turn comes bytes arrive. Her waiter is done already, and a future that is done cannot be filled: ask `done()` first',
    ).toEqual(['undefined', 'ann throws CancelledError', '<Opened 1 bytes>']);
  });

  it('takes away only its own waiter', () => {
    expect(
      story(function* (say) {
        const reader = new Opened();
        const ann = createTask(reader.arrives('ann', say));
        yield* sleep(1);
        reader.feedData(bytes('x')); // ann is woken
        const bob = reader.arrives('bob', say);
        bob.next(); // bob waits before ann has her turn
        yield* sleep(1);
        say(String(reader).includes('waiter') ? 'bob waits' : 'the waiter of bob is gone');
        stop(ann);
        bob.return();
      }),
      'ann was woken, and bob began to wait before she had her turn. The waiter in `#waiter` is his now, and if she took it away, nothing could wake him: check that it is still your own',
    ).toEqual(['ann goes on', 'bob waits']);
  });
});

/** A reader that has received these chunks. */
function fed(...chunks: readonly string[]): StreamReader {
  const reader = new StreamReader();
  for (const chunk of chunks) reader.feedData(bytes(chunk));
  return reader;
}

/** Two chunks, for each position at which `text` can be cut. */
function* cuts(text: string): Generator<[string, string], void, void> {
  for (let at = 0; at <= text.length; at++) yield [text.slice(0, at), text.slice(at)];
}

describe('2. readuntil and readline', () => {
  it('takes no turn when there is a whole line', () => {
    expect(
      story(function* (say, loop) {
        const reader = fed('one\ntwo\nthr');
        loop.callSoon(say, 'the next turn');
        say(yield* ending(reader.readuntil()));
        say(yield* ending(reader.readuntil()));
        say(reader);
        yield* sleep(0);
      }),
      '`search` says where the separator ends, and `take` takes everything up to there, with the separator; the rest stays for the next read. Search before you wait: when there is a line, nothing has to arrive',
    ).toEqual(["'one\\n'", "'two\\n'", '<StreamReader 3 bytes>', 'the next turn']);
  });

  it('waits until the line is whole', () => {
    expect(
      story(function* (say, loop) {
        const reader = fed('GET');
        const task = createTask(reader.readuntil());
        for (const chunk of [' / HT', 'TP/1.0\nHo']) {
          yield* sleep(1);
          say(state(task));
          reader.feedData(bytes(chunk));
        }
        yield* sleep(1);
        say(state(task), `left: ${reader}`, `at ${loop.time()} s`);
        stop(task);
      }),
      'as long as `search` gives -1, the line is not whole: wait with `yield* this.waitForData(...)`, and search again. One more chunk may not be enough',
    ).toEqual(['waits', 'waits', "has 'GET / HTTP/1.0\\n' left: <StreamReader 2 bytes> at 3 s"]);
  });

  it('finds a separator that is cut in two', () => {
    expect(
      story(function* (say) {
        for (const chunks of [...cuts('Host: a\r\n\r\nbody'), [...'Host: a\r\n\r\nbody']]) {
          const reader = new StreamReader();
          const task = createTask(reader.readuntil('\r\n\r\n'));
          for (const chunk of chunks) {
            yield* sleep(1);
            reader.feedData(bytes(chunk));
          }
          yield* sleep(1);
          if (state(task) !== "has 'Host: a\\r\\n\\r\\n'")
            say(`${chunks.map((each) => JSON.stringify(each)).join(' + ')}:`, state(task));
          stop(task);
        }
      }).slice(0, 3),
      'the separator may be cut anywhere. When there are 7 bytes and the separator has 4, the last 3 may be the beginning of one: so search again from there, at `length - (longest - 1)`, and not from the end',
    ).toEqual([]);
  });

  it('does not search the same bytes again', () => {
    const searched = vi.spyOn(ByteQueue.prototype, 'indexOf');
    try {
      const lines = story(function* (say) {
        const reader = new StreamReader();
        const task = createTask(reader.readuntil());
        for (let left = 100; left > 0; left--) {
          reader.feedData(bytes('x'.repeat(9)));
          yield* sleep(0);
          yield* sleep(0);
        }
        reader.feedData(bytes('\n'));
        yield* sleep(1);
        say(state(task).length, 'characters');
        stop(task);
      });
      const looked = searched.mock.calls.reduce(
        (sum, [, from = 0], call) => sum + Math.max(0, call * 9 - from),
        0,
      );
      expect(
        [...lines, looked < 5000 ? 'searched once' : `searched ${looked} bytes to find the end of 901`],
        'a line of 901 bytes arrives in a hundred chunks. Keep in a variable where the next search has to begin, pass it to `search`, and move it forward when nothing was found',
      ).toEqual(['908 characters', 'searched once']);
    } finally {
      searched.mockRestore();
    }
  });

  it('throws at the end of the stream, and gives what is left', () => {
    expect(
      story(function* (say) {
        const reader = fed('no ', 'end');
        const task = createTask(reader.readuntil('!'));
        yield* sleep(1);
        say(state(task));
        reader.feedEof();
        yield* sleep(1);
        say(state(task));
        const error = task.done() ? task.exception() : null;
        if (error instanceof IncompleteReadError)
          say('partial', String(error.partial), 'expected', error.expected);
        say(reader);
        stop(task);
      }),
      'nothing more arrives, so the separator never comes: throw an `IncompleteReadError` with everything that is left, which `#bytes.takeAll()` takes out, and with null for the number of bytes that were expected',
    ).toEqual([
      'waits',
      'throws IncompleteReadError: 6 bytes read on a total of undefined expected bytes',
      'partial no end expected null',
      '<StreamReader eof>',
    ]);
  });

  it('finds what came right before the end', () => {
    expect(
      story(function* (say) {
        const reader = fed('one\ntwo\n');
        reader.feedEof();
        for (let left = 3; left > 0; left--) say(yield* ending(reader.readuntil()));
      }),
      'the end of the stream is no reason to lose what has arrived: search first, and ask for the end only when nothing was found',
    ).toEqual([
      "'one\\n'",
      "'two\\n'",
      'throws IncompleteReadError: 0 bytes read on a total of undefined expected bytes',
    ]);
  });

  it('loses nothing when a read is cancelled', () => {
    expect(
      story(function* (say) {
        const reader = fed('one\nha');
        say(yield* ending(reader.readuntil()));
        const ann = createTask(reader.readuntil());
        yield* sleep(1);
        reader.feedData(bytes('l'));
        yield* sleep(1);
        ann.cancel();
        yield* sleep(1);
        reader.feedData(bytes('f\n'));
        say('ann', state(ann), '- bob', yield* ending(reader.readuntil()));
      }),
      'bytes stay in the reader until the line is whole. A read that takes some out earlier, into a variable of its own, loses them when it is cancelled',
    ).toEqual(["'one\\n'", "ann throws CancelledError - bob 'half\\n'"]);
  });

  it('reads lines', () => {
    expect(
      story(function* (say) {
        const reader = fed('one\n\nth');
        const task = createTask(
          (function* four() {
            for (let left = 3; left > 0; left--) say(yield* ending(reader.readline()));
          })(),
        );
        yield* sleep(1);
        say('more arrives');
        reader.feedData(bytes('ree\nfour'));
        yield* sleep(1);
        stop(task);
      }),
      '`readline` gives what `readuntil` gives for a `\\n`: a line with its end. Call it with `yield*`. An empty line is a line too: it is one byte long',
    ).toEqual(["'one\\n'", "'\\n'", 'more arrives', "'three\\n'"]);
  });

  it('gives the rest at the end, and then nothing, again and again', () => {
    expect(
      story(function* (say) {
        const reader = fed('one\nno end');
        reader.feedEof();
        for (let left = 4; left > 0; left--) say(yield* ending(reader.readline()));
      }),
      'for `readline`, the end of the stream is not an error: it gives what is left, the `partial` of the `IncompleteReadError`. After that it gives an empty buffer each time. That is not a line: even an empty line has a `\\n`',
    ).toEqual(["'one\\n'", "'no end'", "''", "''"]);
  });

  it('throws every other error', () => {
    expect(
      story(function* (say) {
        const reader = new StreamReader({ limit: 4 });
        reader.feedData(bytes('too long\nok\n'));
        say(yield* ending(reader.readline()));
        say(yield* ending(reader.readline()));
        const ann = createTask(reader.readline());
        yield* sleep(1);
        say('bob', yield* ending(reader.readline()));
        reader.setException(new Error('ECONNRESET'));
        yield* sleep(1);
        say('ann', state(ann));
      }),
      'only an `IncompleteReadError` is the end. Every other error goes to the caller: throw what `dropIfTooLong` returns. It also drops a line that is too long',
    ).toEqual([
      'throws RangeError: Separator is found, but chunk is longer than limit',
      "'ok\\n'",
      'bob throws Error: readuntil() called while another coroutine is already waiting for incoming data',
      'ann throws Error: ECONNRESET',
    ]);
  });
});

describe('3. readexactly', () => {
  /** Notes what the reader asks of it. */
  class Source {
    asked = 'not asked';

    pauseReading(): void {
      this.asked = 'paused';
    }

    resumeReading(): void {
      this.asked = 'resumed';
    }
  }

  it('readexactly waits until there are enough', () => {
    expect(
      story(function* (say, loop) {
        const reader = fed('ab');
        const task = createTask(reader.readexactly(6));
        for (const chunk of ['cd', 'efgh']) {
          yield* sleep(1);
          say(state(task));
          reader.feedData(bytes(chunk));
        }
        yield* sleep(1);
        say(state(task), `left: ${reader}`, `at ${loop.time()} s`);
        stop(task);
      }),
      'six bytes are wanted. As long as there are fewer, wait, and look again; then take exactly six, and leave the rest',
    ).toEqual(['waits', 'waits', "has 'abcdef' left: <StreamReader 2 bytes> at 3 s"]);
  });

  it('readexactly takes no turn when there are enough', () => {
    expect(
      story(function* (say, loop) {
        const reader = fed('abc', 'def');
        loop.callSoon(say, 'the next turn');
        for (const count of [0, 4, 2]) say(yield* ending(reader.readexactly(count)));
        yield* sleep(0);
      }),
      'look before you wait: when there are exactly as many bytes as you want, there is nothing to wait for. 0 bytes are always there',
    ).toEqual(["''", "'abcd'", "'ef'", 'the next turn']);
  });

  it('readexactly throws at the end of the stream, and gives what is left', () => {
    expect(
      story(function* (say) {
        const reader = fed('abc');
        const task = createTask(reader.readexactly(5));
        yield* sleep(1);
        reader.feedData(bytes('d'));
        reader.feedEof();
        yield* sleep(1);
        say(state(task));
        const error = task.done() ? task.exception() : null;
        if (error instanceof IncompleteReadError)
          say('partial', String(error.partial), 'expected', error.expected);
        say(reader);
        const later = createTask(reader.readexactly(1));
        yield* sleep(1);
        say(state(later));
        stop(task, later);
      }),
      'four bytes came, and then the end: five will never be there. Throw an `IncompleteReadError` with everything that is left, which `#bytes.takeAll()` takes out, and with the number of bytes that were expected. After the end there is nothing to wait for',
    ).toEqual([
      'throws IncompleteReadError: 4 bytes read on a total of 5 expected bytes',
      'partial abcd expected 5',
      '<StreamReader eof>',
      'throws IncompleteReadError: 0 bytes read on a total of 1 expected bytes',
    ]);
  });

  it('readexactly reads what came right before the end', () => {
    expect(
      story(function* (say) {
        const reader = fed('abc');
        reader.feedEof();
        say(yield* ending(reader.readexactly(3)));
        say(yield* ending(reader.readexactly(0)));
      }),
      'the end of the stream matters only when there are too few bytes. Here there are enough',
    ).toEqual(["'abc'", "''"]);
  });

  it('readexactly loses nothing when it is cancelled', () => {
    expect(
      story(function* (say) {
        const reader = fed('ab');
        const ann = createTask(reader.readexactly(6));
        yield* sleep(1);
        reader.feedData(bytes('cd'));
        yield* sleep(1);
        ann.cancel();
        yield* sleep(1);
        reader.feedData(bytes('ef'));
        say('ann', state(ann), '- bob', yield* ending(reader.readexactly(6)));
      }),
      'bytes stay in the reader until all of them are there. A read that takes some out earlier, into a variable of its own, loses them when it is cancelled',
    ).toEqual(["ann throws CancelledError - bob 'abcdef'"]);
  });

  it.each([
    ['readuntil', (reader: StreamReader) => reader.readuntil('!')],
    ['readexactly', (reader: StreamReader) => reader.readexactly(9)],
  ] as const)('%s lets more come when there is room again', (_name, read) => {
    expect(
      story(function* (say) {
        const reader = new StreamReader({ limit: 8 });
        const source = new Source();
        reader.setTransport(source);
        reader.feedData(bytes('abcdefgh!12345678'));
        say(source.asked);
        say(yield* ending(read(reader)));
        say(source.asked);
      }),
      'the limit is 8, and 17 bytes are more than twice as many, so the source was paused. When only 8 are left, it must be resumed, or nothing arrives any more. The reader’s own `take` does that; `#bytes.take` does not',
    ).toEqual(['paused', "'abcdefgh!'", 'resumed']);
  });
});

/** Says hello as soon as somebody connects, and sends back what it hears. */
class Parrot extends Protocol {
  #transport: SocketTransport | null = null;

  override connectionMade(transport: SocketTransport): void {
    this.#transport = transport;
    transport.write(bytes('hello\n'));
  }

  override dataReceived(data: Buffer): void {
    this.#transport?.write(data);
  }
}

/** Opens a host with a parrot for each connection. Gives its port. */
function* openParrot(): Coro<number> {
  const server = yield* createServer(getRunningLoop(), () => new Parrot(), '127.0.0.1', 0);
  return server.sockets[0]?.getsockname()[1] ?? 0;
}

/** A port at which nobody listens. */
function* closedPort(): Coro<number> {
  const { server, port } = yield* openHost(function* () {});
  server.close();
  yield* server.waitClosed();
  return port;
}

describe('4. openConnection', () => {
  it('gives a reader and a writer', () => {
    expect(
      online(function* (say) {
        const both: readonly object[] = yield* openConnection('127.0.0.1', yield* openParrot());
        say(
          both.map((each) => each.constructor.name).join(' and '),
          'with',
          (both[1] as StreamWriter).transport,
        );
      }),
      'the result is an array of two: a `StreamReader`, and a `StreamWriter` for the transport, once the connection is there. `createConnection` is a coroutine, so it needs `yield*`; it takes a function that returns the protocol, and gives a transport and a protocol',
    ).toEqual(['StreamReader and StreamWriter with <SocketTransport open>']);
  });

  it('puts what arrives into the reader', () => {
    expect(
      online(function* (say) {
        const [reader] = yield* openConnection('127.0.0.1', yield* openParrot());
        say(yield* ending(reader.readline()));
      }),
      'the host says hello at once. A `StreamProtocol` gets what arrives, and feeds its reader: make it with the reader that you return, and pass `createConnection` a function that returns it',
    ).toEqual(["'hello\\n'"]);
  });

  it('sends what is written', () => {
    expect(
      online(function* (say) {
        const [reader, writer] = yield* openConnection('127.0.0.1', yield* openParrot());
        yield* reader.readline();
        writer.write(bytes('polly\n'));
        yield* writer.drain();
        say(yield* ending(reader.readline()));
      }),
      'the writer writes to the transport of this connection: the first of the two things that `createConnection` gives',
    ).toEqual(["'polly\\n'"]);
  });

  it('makes a connection of its own each time', () => {
    expect(
      online(function* (say) {
        const port = yield* openParrot();
        const [ann, bob] = yield* gather(
          openConnection('127.0.0.1', port),
          openConnection('127.0.0.1', port),
        );
        for (const [reader] of [ann, bob]) yield* reader.readline();
        ann[1].write(bytes('ann\n'));
        bob[1].write(bytes('bob\n'));
        say(yield* ending(ann[0].readline()), yield* ending(bob[0].readline()));
      }),
      'two connections at the same time: each has a reader, a protocol and a writer of its own',
    ).toEqual(["'ann\\n' 'bob\\n'"]);
  });

  it('lets the writer wait until the connection is closed', () => {
    expect(
      online(function* (say) {
        const [, writer] = yield* openConnection('127.0.0.1', yield* openParrot());
        writer.close();
        yield* writer.waitClosed();
        say('closed');
      }),
      'the protocol is called when the connection is gone, and the writer waits for that: it needs the same protocol that was given to `createConnection`',
    ).toEqual(['closed']);
  });

  it('lets drain throw when the connection is broken', () => {
    expect(
      online(function* (say) {
        const [reader, writer] = yield* openConnection('127.0.0.1', yield* openParrot());
        yield* reader.readline();
        reader.setException(new Error('the peer is gone'));
        say('read', yield* ending(reader.read()));
        say('drain', yield* ending(writer.drain()));
      }),
      'when a connection breaks, its reader gets the error. The writer asks its reader for it, so make the writer with the reader of the same connection',
    ).toEqual(['read throws Error: the peer is gone', 'drain throws Error: the peer is gone']);
  });

  it('throws when nobody listens', () => {
    expect(
      online(function* (say) {
        const port = yield* closedPort();
        try {
          say(shown(yield* openConnection('127.0.0.1', port)));
        } catch (error) {
          say((unlessTodo(error) as { readonly code?: string }).code ?? error);
        }
      }),
      'nobody listens at this port, so `createConnection` throws an error with the code ECONNREFUSED. Let it go on to the caller',
    ).toEqual(['ECONNREFUSED']);
  });

  it('passes the options on', () => {
    class Counting extends StreamProtocol {
      override dataReceived(data: Buffer): void {
        said.push(`${data.length} bytes`);
        super.dataReceived(data);
      }
    }
    const said: string[] = [];
    expect(
      online(function* (say) {
        const port = yield* openParrot();
        const [reader] = yield* openConnection('127.0.0.1', port, { limit: 10, Protocol: Counting });
        yield* reader.readline();
        say(String(reader).includes('limit=10') ? 'limit=10' : 'another limit', 'Protocol:', said);
        try {
          yield* openConnection('127.0.0.1', port, { ssl: true });
          say('ssl: connected without encryption');
        } catch (error) {
          say('ssl:', 'code' in (unlessTodo(error) as Error) ? 'the parrot speaks no TLS' : error);
        }
      }),
      '`limit` is for the reader, and `Protocol` is the class of the protocol. The rest, in `options`, is for `createConnection`',
    ).toEqual(['limit=10 Protocol: 6 bytes', 'ssl: the parrot speaks no TLS']);
  });
});

describe('5. wget', () => {
  const HEAD = 'HTTP/1.1 200 OK\r\nServer: nginx\r\n\r\n';

  /** Those who wait until bytes have arrived at the other end. */
  let waiting: Future<void>[] = [];

  beforeEach(() => {
    const { dataReceived } = StreamProtocol.prototype;
    vi.spyOn(StreamProtocol.prototype, 'dataReceived').mockImplementation(function (
      this: StreamProtocol,
      data,
    ) {
      dataReceived.call(this, data);
      for (const each of waiting.splice(0)) each.setResult();
    });
  });

  afterEach(() => {
    vi.restoreAllMocks();
    waiting = [];
  });

  /** Sends a piece, waits until it has arrived, and gives the visitor time to do something with it. */
  function* sendPiece(visitor: Visitor, piece: string): Coro<void> {
    if (piece === '') return;
    const arrived = getRunningLoop().createFuture<void>();
    waiting.push(arrived);
    visitor.send(piece);
    yield* arrived;
    for (let turns = 5; turns > 0; turns--) yield* sleep(0);
  }

  /** Collects what is logged, and breaks off a program that logs without end. */
  function logInto(lines: string[]): (line: string) => void {
    return (line) => {
      if (lines.length > 20) throw new Error('twenty lines, and no end');
      lines.push(line);
    };
  }

  it('asks the host for its page', () => {
    expect(
      online(function* (say) {
        const asked = getRunningLoop().createFuture<void>();
        const { port } = yield* openHost(function* (visitor) {
          say(JSON.stringify(visitor.request));
          if (!asked.done()) asked.setResult();
        });
        const task = createTask(wget('a.test', port, () => {}));
        yield* asked;
        yield* sleep(0.01);
        stop(task);
      }),
      'the host answers when it has been asked: write the request, once, as soon as you are connected',
    ).toEqual([JSON.stringify('GET / HTTP/1.0\r\nHost: a.test\r\n\r\n')]);
  });

  it('returns the lines of the head, and logs them', () => {
    expect(
      online(function* (say) {
        const { port } = yield* openHost(function* (visitor) {
          visitor.send(HEAD);
        });
        const head = yield* wget('a.test', port, (line) => say(JSON.stringify(line)));
        say('returns', JSON.stringify(head));
      }),
      'the head ends with an empty line, and this host does not hang up after it: return when the empty line comes, and keep the connection open until then. The empty line is not a line of the head; the others are returned and logged without their `\\r\\n`',
    ).toEqual([
      '"wget a.test..."',
      '"a.test header > HTTP/1.1 200 OK"',
      '"a.test header > Server: nginx"',
      'returns ["HTTP/1.1 200 OK","Server: nginx"]',
    ]);
  });

  it('logs each line as soon as it is there', () => {
    expect(
      online(function* (say) {
        const { port } = yield* openHost(function* (visitor) {
          for (const piece of ['HTTP/1.1 200 OK\r\nServ', 'er: nginx\r\n', '\r\n']) {
            yield* sendPiece(visitor, piece);
            say('the host has sent', JSON.stringify(piece));
          }
        });
        yield* wget('a.test', port, say);
        yield* sleep(0.01);
      }),
      'the head arrives in three pieces. A line that is whole is logged at once, before the next piece comes; half a line is not',
    ).toEqual([
      'wget a.test...',
      'a.test header > HTTP/1.1 200 OK',
      'the host has sent "HTTP/1.1 200 OK\\r\\nServ"',
      'a.test header > Server: nginx',
      'the host has sent "er: nginx\\r\\n"',
      'the host has sent "\\r\\n"',
    ]);
  });

  it('reads bytes as latin1', () => {
    expect(
      online(function* (say) {
        const { port } = yield* openHost(function* (visitor) {
          visitor.send('HTTP/1.1 200 OK\r\nServer: caf\xe9\r\n\r\n');
        });
        say(JSON.stringify(yield* wget('a.test', port, () => {})));
      }),
      'the byte 0xE9 is an é in latin1, where each byte is one character. In UTF-8 it begins a longer character, and is read as a �',
    ).toEqual(['["HTTP/1.1 200 OK","Server: café"]']);
  });

  it('waits until the request may go out', () => {
    expect(
      online(function* (say) {
        vi.spyOn(StreamProtocol.prototype, 'drained').mockImplementation(function* () {
          say('drain waits');
          const arrived = getRunningLoop().createFuture<void>();
          waiting.push(arrived);
          yield* arrived;
          say('drain is over');
        });
        const { port } = yield* openHost(function* (visitor) {
          visitor.send('HTTP/1.1 200 OK\r\n');
        });
        const logged = getRunningLoop().createFuture<void>();
        const task = createTask(
          wget('a.test', port, (line) => {
            say(line);
            if (line.includes('header') && !logged.done()) logged.setResult();
          }),
        );
        yield* logged;
        stop(task);
      }),
      'after `write` comes `yield* writer.drain()`: it waits while there is too much to send, as it does here until the answer arrives',
    ).toEqual(['wget a.test...', 'drain waits', 'drain is over', 'a.test header > HTTP/1.1 200 OK']);
  });

  it('is right wherever the answer is cut', () => {
    expect(
      online(function* (say) {
        const answer = `${HEAD}<html>`;
        let pieces: readonly string[] = [];
        const { port } = yield* openHost(function* (visitor) {
          for (const piece of pieces) yield* sendPiece(visitor, piece);
          visitor.end();
        });
        for (pieces of [...cuts(answer), [...answer]]) {
          const lines: string[] = [];
          const head = yield* ending(wget('a.test', port, logInto(lines)));
          if (head !== "[ 'HTTP/1.1 200 OK', 'Server: nginx' ]" || lines.length !== 3)
            say(
              `${pieces
                .slice(0, 4)
                .map((each) => JSON.stringify(each))
                .join(' + ')}:`,
              head,
            );
        }
      }).slice(0, 3),
      'the answer is sent in two pieces, cut at each position in turn, and at last byte by byte: the lines are always the same. A line ends where its `\\r\\n` ends, not where a piece ends',
    ).toEqual([]);
  });

  it('throws when the host hangs up in the middle of the head', () => {
    expect(
      online(function* (say) {
        let part = '';
        const { port } = yield* openHost(function* (visitor) {
          visitor.send(part);
          visitor.hangUp();
        });
        for (let length = 0; length < HEAD.length; length++) {
          part = HEAD.slice(0, length);
          const lines: string[] = [];
          const end = yield* ending(wget('a.test', port, logInto(lines)));
          const whole = part.split('\r\n').length - 1;
          const isRight =
            end.startsWith('throws IncompleteReadError') && lines.length - 1 === Math.min(whole, 2);
          if (!isRight) say(`${JSON.stringify(part)}: ${lines.length - 1} lines logged,`, end);
        }
      }).slice(0, 3),
      'the host hangs up in the middle of the head, so the empty line will never come: throw an `IncompleteReadError`, as `readuntil` does. `readline` does not throw: it gives half a line, and then an empty buffer for ever',
    ).toEqual([]);
  });

  it('closes the connection when it has the head', () => {
    expect(
      online(function* (say) {
        let gone: Future<void> | null = null;
        const { port } = yield* openHost(function* (visitor) {
          ({ gone } = visitor);
          visitor.send(HEAD);
        });
        yield* wget('a.test', port, () => {});
        say('the head is there');
        if (gone !== null) yield* gone as Future<void>;
        say('the connection is closed');
      }),
      'the host would wait for more requests: close the connection, with `writer.close()`',
    ).toEqual(['the head is there', 'the connection is closed']);
  });

  it.each([
    ['an error', 'throws LimitOverrunError: Separator is not found, and chunk exceed the limit'],
    ['a cancel', 'throws CancelledError'],
  ] as const)('closes the connection after %s', (what, expected) => {
    expect(
      online(function* (say) {
        let gone: Future<void> | null = null;
        const { port } = yield* openHost(function* (visitor) {
          ({ gone } = visitor);
          if (what === 'an error') visitor.send('x'.repeat(70_000));
          else {
            yield* sendPiece(visitor, 'HTTP/1.1 200 OK\r\n');
            task.cancel();
          }
        });
        const task = createTask(wget('a.test', port, () => {}));
        say(yield* ending(task));
        if (gone !== null) yield* gone as Future<void>;
        say('the connection is closed');
      }),
      'however `wget` ends, nobody else can close its connection: `finally` is for that. The error itself goes to the caller',
    ).toEqual([expected, 'the connection is closed']);
  });

  it('gets all three at the same time', () => {
    expect(
      online(function* (say) {
        const ports = yield* openThreeHosts(inTurn('sohu.test', '163.test', 'sina.test'));
        yield* gather(...[...ports].map(([host, port]) => wget(host, port, say)));
      }),
      'each host answers only when all three have been asked, and their lines come in the order in which the hosts answer: while one `wget` waits, the others go on',
    ).toEqual([
      'wget sina.test...',
      'wget sohu.test...',
      'wget 163.test...',
      'sohu.test header > HTTP/1.1 200 OK',
      'sohu.test header > Content-Type: text/html',
      'sohu.test header > Server: nginx',
      '163.test header > HTTP/1.0 302 Moved Temporarily',
      '163.test header > Server: Cdn Cache Server V2.0',
      '163.test header > Location: http://www.163.test/',
      'sina.test header > HTTP/1.1 200 OK',
      'sina.test header > Content-Type: text/html',
    ]);
  });
});
