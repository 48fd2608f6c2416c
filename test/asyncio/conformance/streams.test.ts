import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { inTurn, openThreeHosts } from '../../../solutions/23-streams/given/hosts.ts';
import type { Transport } from '../../../solutions/23-streams/given/transport.ts';
import { wget } from '../../../solutions/23-streams/wget.ts';
import {
  type Coro,
  createTask,
  gather,
  getRunningLoop,
  IncompleteReadError,
  LimitOverrunError,
  openConnection,
  Protocol,
  run,
  runHosted,
  StreamReader,
  type StreamWriter,
  sleep,
  type Task,
} from '../../../solutions/asyncio.ts';
import { ending } from '../both-engines.ts';
import { type Log, outcome, traceOf } from '../programs.ts';

const DATA = 'line1\nline2\nline3\n';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

/** A reader that was fed these chunks. */
function fed(chunks: readonly string[], limit?: number): StreamReader {
  const reader = new StreamReader({ limit });
  for (const chunk of chunks) reader.feedData(bytes(chunk));
  return reader;
}

/** What waiting gives or throws, in one line: bytes in quotes. */
function* end(awaitable: Coro<unknown> | Task<unknown>): Coro<string> {
  try {
    const value = yield* awaitable as Coro<unknown>;
    return Buffer.isBuffer(value) ? JSON.stringify(value.toString('latin1')) : String(value);
  } catch (error) {
    return String(error);
  }
}

/** What is left in `reader`. It must not be waiting. */
function* left(reader: StreamReader): Coro<string> {
  const count = Number(/(\d+) bytes/.exec(String(reader))?.[1] ?? 0);
  return `left ${yield* end(reader.readexactly(count))}`;
}

/** Feeds chunks in a callback of its own, and the end after them. */
function feedSoon(reader: StreamReader, chunks: readonly string[], isEnd = false): void {
  getRunningLoop().callSoon(function cb() {
    for (const chunk of chunks) reader.feedData(bytes(chunk));
    if (isEnd) reader.feedEof();
  });
}

/** All ways to cut `text` into at most three chunks. */
function* cuts(text: string): Generator<string[], void, void> {
  for (let one = 0; one <= text.length; one++)
    for (let two = one; two <= text.length; two++)
      yield [text.slice(0, one), text.slice(one, two), text.slice(two)];
}

describe('streams: read', () => {
  it('C82 test_feed_empty_data, test_feed_nonempty_data', () => {
    expect(
      traceOf(function* (log) {
        const reader = fed(['']);
        log(reader);
        reader.feedData(bytes(DATA));
        log(String(reader), yield* left(reader));
      }),
    ).toEqual(['<StreamReader>', '<StreamReader 18 bytes> left "line1\\nline2\\nline3\\n"']);
  });

  it('C82 test_read_zero', () => {
    expect(
      traceOf(function* (log) {
        const reader = fed([DATA]);
        log(yield* end(reader.read(0)), reader);
      }),
    ).toEqual(['"" <StreamReader 18 bytes>']);
  });

  it('C82 test_read, test_read_line_breaks, test_read_eof', () => {
    expect(
      traceOf(function* (log) {
        const reader = new StreamReader();
        const task = createTask(reader.read(30));
        feedSoon(reader, [DATA]);
        log(yield* end(task), reader);

        const pieces = fed(['line1', 'line2']);
        log(yield* end(pieces.read(5)), yield* left(pieces));

        const ended = new StreamReader();
        const waits = createTask(ended.read(1024));
        feedSoon(ended, [], true);
        log(yield* end(waits), ended, yield* end(ended.read(1)));
      }),
    ).toEqual([
      '"line1\\nline2\\nline3\\n" <StreamReader>',
      '"line1" left "line2"',
      '"" <StreamReader eof> ""',
    ]);
  });

  it('C82 test_read_until_eof', () => {
    expect(
      traceOf(function* (log) {
        const reader = new StreamReader();
        const task = createTask(reader.read(-1));
        feedSoon(reader, ['chunk1\n', 'chunk2'], true);
        log(yield* end(task), reader);
        log(yield* end(fed(['x']).read(1)));
        const small = fed(['data and more'], 1);
        small.feedEof();
        log(yield* end(small.read()), yield* end(small.read()));
      }),
    ).toEqual(['"chunk1\\nchunk2" <StreamReader eof>', '"x"', '"data and more" ""']);
  });

  it('C82 gives what there is, up to n, over several chunks', () => {
    expect(
      traceOf(function* (log) {
        const reader = fed(['ab', 'cd', 'ef']);
        log(yield* end(reader.read(1)), yield* end(reader.read(4)), yield* end(reader.read(100)), reader);
      }),
    ).toEqual(['"a" "bcde" "f" <StreamReader>']);
  });

  it('C82 test_read_limit: read is not bound to the limit', () => {
    expect(
      traceOf(function* (log) {
        const reader = fed(['chunk'], 3);
        log(yield* end(reader.read(5)), reader);
      }),
    ).toEqual(['"chunk" <StreamReader limit=3>']);
  });

  it('C84 test_read_exception', () => {
    expect(
      traceOf(function* (log) {
        const reader = fed(['line\n']);
        log(yield* end(reader.read(2)));
        reader.setException(new RangeError('broken'));
        for (const read of [() => reader.read(2), () => reader.read(0), () => reader.read()])
          log(yield* end(read()));
        log(reader);
      }),
    ).toEqual([
      '"li"',
      ...Array<string>(3).fill('RangeError: broken'),
      "<StreamReader 3 bytes exception=RangeError('broken')>",
    ]);
  });
});

describe('streams: readline', () => {
  it('C82 test_readline, test_readline_nolimit_nowait', () => {
    expect(
      traceOf(function* (log) {
        const reader = fed(['chunk1 ']);
        const task = createTask(reader.readline());
        feedSoon(reader, ['chunk2 ', 'chunk3 ', '\n chunk4']);
        log(yield* end(task), yield* left(reader));
        const now = fed([DATA.slice(0, 6), DATA.slice(6)]);
        log(yield* end(now.readline()), yield* left(now));
      }),
    ).toEqual(['"chunk1 chunk2 chunk3 \\n" left " chunk4"', '"line1\\n" left "line2\\nline3\\n"']);
  });

  it('C82 test_readline_eof, test_readline_empty_eof, test_readline_read_byte_count', () => {
    expect(
      traceOf(function* (log) {
        const reader = fed(['some data']);
        reader.feedEof();
        log(yield* end(reader.readline()), yield* end(reader.readline()), yield* end(reader.readline()));
        const lines = fed([DATA]);
        yield* lines.readline();
        log(yield* end(lines.read(7)), yield* left(lines));
      }),
    ).toEqual(['"some data" "" ""', '"line2\\nl" left "ine3\\n"']);
  });

  it('C82 test_at_eof', () => {
    expect(
      traceOf(function* (log) {
        const reader = new StreamReader();
        const seen = [reader.atEof()];
        reader.feedData(bytes('some data\n'));
        seen.push(reader.atEof());
        yield* reader.readline();
        seen.push(reader.atEof());
        reader.feedData(bytes('some data\n'));
        reader.feedEof();
        seen.push(reader.atEof());
        yield* reader.readline();
        log(...seen, reader.atEof());
      }),
    ).toEqual(['false false false false true']);
  });

  it('C83 test_readline_limit_with_existing_data', () => {
    expect(
      traceOf(function* (log) {
        const found = fed(['li', 'ne1\nline2\n'], 3);
        log(yield* end(found.readline()), yield* left(found));
        const notFound = fed(['li', 'ne1', 'li'], 3);
        log(yield* end(notFound.readline()), notFound);
      }),
    ).toEqual([
      'RangeError: Separator is found, but chunk is longer than limit left "line2\\n"',
      'RangeError: Separator is not found, and chunk exceed the limit <StreamReader limit=3>',
    ]);
  });

  it('C83 test_readline_limit', () => {
    expect(
      traceOf(function* (log) {
        const one = new StreamReader({ limit: 7 });
        feedSoon(one, ['chunk1', 'chunk2', 'chunk3\n'], true);
        log(yield* end(one.readline()), one);
        const two = new StreamReader({ limit: 7 });
        feedSoon(two, ['chunk1', 'chunk2\n', 'chunk3\n'], true);
        log(yield* end(two.readline()), yield* left(two));
        const strict = fed(['1234567\n'], 7);
        log(yield* end(strict.readline()), strict);
        for (const chunk of ['12345678\n', '12345678']) {
          strict.feedData(bytes(chunk));
          log(yield* end(strict.readline()), strict);
        }
      }),
    ).toEqual([
      'RangeError: Separator is found, but chunk is longer than limit <StreamReader eof limit=7>',
      'RangeError: Separator is found, but chunk is longer than limit left "chunk3\\n"',
      '"1234567\\n" <StreamReader limit=7>',
      'RangeError: Separator is found, but chunk is longer than limit <StreamReader limit=7>',
      'RangeError: Separator is not found, and chunk exceed the limit <StreamReader limit=7>',
    ]);
  });

  it('C83 the limit counts before the end of the stream does', () => {
    expect(
      traceOf(function* (log) {
        const reader = fed(['12345678'], 7);
        reader.feedEof();
        log(yield* end(reader.readuntil()), reader);
        const short = fed(['1234567'], 7);
        short.feedEof();
        log(yield* end(short.readline()), short);
      }),
    ).toEqual([
      'LimitOverrunError: Separator is not found, and chunk exceed the limit <StreamReader 8 bytes eof limit=7>',
      '"1234567" <StreamReader eof limit=7>',
    ]);
  });

  it('C84 test_readline_exception', () => {
    expect(
      traceOf(function* (log) {
        const reader = fed(['line\n']);
        log(yield* end(reader.readline()));
        reader.setException(new RangeError());
        log(yield* end(reader.readline()), reader);
      }),
    ).toEqual(['"line\\n"', 'RangeError <StreamReader exception=RangeError()>']);
  });
});

describe('streams: readuntil', () => {
  it('C82 test_readuntil_separator', () => {
    expect(
      traceOf(function* (log) {
        const reader = new StreamReader();
        reader.setException(new Error('comes later'));
        for (const separator of ['', [''], []]) log(yield* end(reader.readuntil(separator)));
      }),
    ).toEqual([
      'RangeError: Separator should be at least one-byte string',
      'RangeError: Separator should be at least one-byte string',
      'RangeError: Separator should contain at least one element',
    ]);
  });

  it('C82 test_readuntil_multi_chunks, test_readuntil_multi_chunks_1, test_readuntil_bytearray', () => {
    const rows: readonly (readonly [chunks: string[], separator: string])[] = [
      [['lineAAA'], 'AAA'],
      [['lineAAAxxx'], 'AAA'],
      [['QWEaa', 'XYaa', 'a'], 'aaa'],
      [['QWEaa', 'XYa', 'aa'], 'aaa'],
      [['aaa'], 'aaa'],
      [['Xaaa'], 'aaa'],
      [['XXX', 'a', 'a', 'a'], 'aaa'],
      [['aab', 'aab', 'aaa', 'b'], 'aaab'],
      [['some data\r\n'], '\r\n'],
    ];
    expect(
      traceOf(function* (log) {
        for (const [chunks, separator] of rows) {
          const reader = fed(chunks);
          log(yield* end(reader.readuntil(new Uint8Array(bytes(separator)))), yield* left(reader));
        }
      }),
    ).toEqual([
      '"lineAAA" left ""',
      '"lineAAA" left "xxx"',
      '"QWEaaXYaaa" left ""',
      '"QWEaaXYaaa" left ""',
      '"aaa" left ""',
      '"Xaaa" left ""',
      '"XXXaaa" left ""',
      '"aabaabaaab" left ""',
      '"some data\\r\\n" left ""',
    ]);
  });

  it('C82 test_readuntil_eof', () => {
    expect(
      traceOf(function* (log) {
        const reader = fed(['some dataAA']);
        reader.feedEof();
        try {
          yield* reader.readuntil('AAA');
        } catch (error) {
          if (!(error instanceof IncompleteReadError)) throw error;
          log(error, '-', error.partial, error.expected, reader);
        }
        log(yield* end(reader.readuntil('AAA')));
      }),
    ).toEqual([
      'IncompleteReadError: 11 bytes read on a total of undefined expected bytes - some dataAA null <StreamReader eof>',
      'IncompleteReadError: 0 bytes read on a total of undefined expected bytes',
    ]);
  });

  it('C83 test_readuntil_limit_found_sep', () => {
    expect(
      traceOf(function* (log) {
        const reader = fed(['some dataAA'], 3);
        for (const more of ['', 'A']) {
          reader.feedData(bytes(more));
          try {
            yield* reader.readuntil('AAA');
          } catch (error) {
            if (!(error instanceof LimitOverrunError)) throw error;
            log(error, error.consumed, reader);
          }
        }
        log(yield* end(reader.readexactly(12)));
      }),
    ).toEqual([
      'LimitOverrunError: Separator is not found, and chunk exceed the limit 9 <StreamReader 11 bytes limit=3>',
      'LimitOverrunError: Separator is found, but chunk is longer than limit 9 <StreamReader 12 bytes limit=3>',
      '"some dataAAA"',
    ]);
  });

  it('C82 test_readuntil_multi_separator, test_readuntil_multi_separator_limit', () => {
    expect(
      traceOf(function* (log) {
        const reader = fed(['line 1\nline 2\r']);
        const separators = ['\r', '\n'];
        log(yield* end(reader.readuntil(separators)), yield* end(reader.readuntil(separators)), reader);
        reader.feedData(bytes('ABCDEFG'));
        const longest = ['DEF', 'BCDE'];
        log(yield* end(reader.readuntil(longest)), yield* left(reader), longest);
        const limited = fed(['some dataA'], 3);
        log(yield* end(limited.readuntil(['A', 'ome dataA'])), limited);
      }),
    ).toEqual([
      '"line 1\\n" "line 2\\r" <StreamReader>',
      '"ABCDE" left "FG" DEF,BCDE',
      'LimitOverrunError: Separator is found, but chunk is longer than limit <StreamReader 10 bytes limit=3>',
    ]);
  });

  it('C82 test_readuntil_multi_separator_negative_offset', () => {
    expect(
      traceOf(function* (log, loop) {
        const reader = fed(['data']);
        const task = createTask(reader.readuntil(['A', 'long sep']));
        for (const chunk of ['Z', 'Aaaa']) loop.callSoon(() => reader.feedData(bytes(chunk)));
        log(yield* end(task), yield* left(reader));
      }),
    ).toEqual(['"dataZA" left "aaa"']);
  });
});

describe('streams: readexactly', () => {
  it('C82 test_readexactly_zero_or_less, test_readexactly', () => {
    expect(
      traceOf(function* (log) {
        const reader = fed([DATA]);
        log(yield* end(reader.readexactly(0)), yield* end(reader.readexactly(-1)), reader);
        const waits = new StreamReader();
        const task = createTask(waits.readexactly(36));
        feedSoon(waits, [DATA, DATA, DATA]);
        log((yield* task).equals(bytes(DATA + DATA)), yield* left(waits));
      }),
    ).toEqual([
      '"" RangeError: readexactly size can not be less than zero <StreamReader 18 bytes>',
      'true left "line1\\nline2\\nline3\\n"',
    ]);
  });

  it('C83 test_readexactly_limit', () => {
    expect(
      traceOf(function* (log) {
        const reader = fed(['chunk'], 3);
        log(yield* end(reader.readexactly(5)), reader);
      }),
    ).toEqual(['"chunk" <StreamReader limit=3>']);
  });

  it('C82 test_readexactly_eof, test_IncompleteReadError_pickleable, test_LimitOverrunError_pickleable', () => {
    expect(
      traceOf(function* (log) {
        const reader = new StreamReader();
        const task = createTask(reader.readexactly(36));
        feedSoon(reader, [DATA], true);
        try {
          yield* task;
        } catch (error) {
          if (!(error instanceof IncompleteReadError)) throw error;
          log(error.message);
          log(error.partial.equals(bytes(DATA)), error.expected, error.name, error instanceof Error, reader);
        }
        const limit = new LimitOverrunError('message', 10);
        log(limit, limit.consumed);
      }),
    ).toEqual([
      '18 bytes read on a total of 36 expected bytes',
      'true 36 IncompleteReadError true <StreamReader eof>',
      'LimitOverrunError: message 10',
    ]);
  });

  it('C84 test_readexactly_exception', () => {
    expect(
      traceOf(function* (log) {
        const reader = fed(['line\n']);
        log(yield* end(reader.readexactly(2)));
        reader.setException(new RangeError('broken'));
        log(yield* end(reader.readexactly(2)), yield* end(reader.readexactly(0)));
        log(yield* end(reader.readexactly(-1)));
      }),
    ).toEqual([
      '"li"',
      'RangeError: broken RangeError: broken',
      'RangeError: readexactly size can not be less than zero',
    ]);
  });
});

describe('streams: the waiter, errors, cancel', () => {
  it('C84 test_exception, test_exception_waiter', () => {
    expect(
      traceOf(function* (log) {
        const reader = new StreamReader();
        log(reader.exception());
        const error = new RangeError('broken');
        const task = createTask(reader.readline());
        yield* sleep(0);
        reader.setException(error);
        log(reader.exception() === error, yield* end(task), reader);
      }),
    ).toEqual(['null', "true RangeError: broken <StreamReader exception=RangeError('broken')>"]);
  });

  it('C84 test_exception_cancel, and data for a reader that was cancelled', () => {
    expect(
      traceOf(function* (log) {
        const broken = new StreamReader();
        const task = createTask(broken.readline());
        yield* sleep(0);
        task.cancel();
        yield* sleep(0);
        broken.setException(new Error('message'));
        log(yield* end(task), broken);

        for (const act of [
          (reader: StreamReader) => reader.feedData(bytes('data\n')),
          (reader: StreamReader) => reader.feedEof(),
          (reader: StreamReader) => reader.setException(new Error('message')),
        ]) {
          const reader = new StreamReader();
          const cancelled = createTask(reader.readline());
          yield* sleep(0);
          cancelled.cancel();
          act(reader); // before the task has its turn
          log(yield* end(cancelled), String(reader), yield* end(reader.readline()));
        }
      }),
    ).toEqual([
      "CancelledError <StreamReader exception=Error('message')>",
      'CancelledError <StreamReader 5 bytes> "data\\n"',
      'CancelledError <StreamReader eof> ""',
      "CancelledError <StreamReader exception=Error('message')> Error: message",
    ]);
  });

  it('C82 a cancelled read takes nothing', () => {
    expect(
      traceOf(function* (log) {
        for (const read of [
          (reader: StreamReader) => reader.readline(),
          (reader: StreamReader) => reader.readexactly(6),
        ]) {
          const reader = fed(['li']);
          const task = createTask(read(reader));
          yield* sleep(0);
          reader.feedData(bytes('ne1'));
          yield* sleep(1);
          task.cancel();
          yield* sleep(0);
          reader.feedData(bytes('\n'));
          log(yield* end(task), yield* end(read(reader)));
        }
      }),
    ).toEqual(Array(2).fill('CancelledError "line1\\n"'));
  });

  it('C82 one reader at a time', () => {
    expect(
      traceOf(function* (log) {
        const reader = new StreamReader();
        const task = createTask(reader.readline());
        yield* sleep(0);
        log(yield* end(reader.read(1)));
        log(yield* end(reader.readuntil('x')));
        log(yield* end(reader.readline()));
        log(yield* end(reader.readexactly(1)));
        log(yield* end(reader.read()));
        feedSoon(reader, ['line\n']);
        log(yield* end(task));
      }),
    ).toEqual([
      ...['read', 'readuntil', 'readuntil', 'readexactly', 'read'].map(
        (name) => `Error: ${name}() called while another coroutine is already waiting for incoming data`,
      ),
      '"line\\n"',
    ]);
  });

  it('C82 a reader that was woken and finds nothing does not take the place of the next one', () => {
    expect(
      traceOf(function* (log, loop) {
        const reader = new StreamReader();
        const ann = createTask(reader.readline());
        yield* sleep(0);
        reader.feedData(bytes('a'));
        log('bob', yield* end(reader.read(1))); // before ann has her turn
        loop.callLater(1, () => reader.feedData(bytes('b')));
        log('bob', yield* end(reader.read(1)));
        log('ann', yield* end(ann));
      }),
    ).toEqual([
      'bob "a"',
      'bob "b"',
      'ann Error: readuntil() called while another coroutine is already waiting for incoming data',
    ]);
  });

  it('C82 nothing may be fed after the end', () => {
    expect(
      traceOf(function* (log) {
        const reader = new StreamReader();
        reader.feedEof();
        log(outcome(() => reader.feedData(bytes(''))));
        log(outcome(() => reader.feedEof()));
        yield* sleep(0);
      }),
    ).toEqual(['Error: feed_data after feed_eof', 'undefined']);
  });
});

describe('streams: making a reader, and its text', () => {
  it('test_invalid_limit', () => {
    expect(
      traceOf(function* (log) {
        for (const limit of [0, -1]) log(outcome(() => new StreamReader({ limit })));
        yield* sleep(0);
      }),
    ).toEqual(Array(2).fill('RangeError: Limit cannot be <= 0'));
  });

  it('test_streamreader_constructor_without_loop, _use_running_loop, _use_global_loop', () => {
    expect(outcome(() => new StreamReader())).toBe('Error: no running event loop');
    expect(
      traceOf(function* (log, loop) {
        const reader = new StreamReader();
        const task = createTask(reader.readline());
        yield* sleep(0);
        log(reader, inspect(reader) === String(reader));
        loop.callSoon(() => reader.feedEof());
        log(yield* end(task));
      }),
    ).toEqual(['<StreamReader waiter=<Future pending cb=[Task.task_wakeup()]>> true', '""']);
  });

  it('test___repr__, _nondefault_limit, _eof, _data, _exception, _waiter, _transport', () => {
    expect(
      traceOf(function* (log) {
        log(new StreamReader(), new StreamReader({ limit: 123 }), fed(['data']));
        const broken = new StreamReader();
        broken.setException(new Error());
        const bound = new StreamReader();
        bound.setTransport(new FakeTransport());
        log(
          broken,
          bound,
          outcome(() => bound.setTransport(new FakeTransport())),
        );
        yield* sleep(0);
      }),
    ).toEqual([
      '<StreamReader> <StreamReader limit=123> <StreamReader 4 bytes>',
      '<StreamReader exception=Error()> <StreamReader transport=<Transport>> Error: Transport already set',
    ]);
  });
});

/** Notes what it is asked to do. */
class FakeTransport {
  readonly asked: string[] = [];

  pauseReading(): void {
    this.asked.push('pause');
  }

  resumeReading(): void {
    this.asked.push('resume');
  }

  toString(): string {
    return '<Transport>';
  }
}

describe('streams: flow control', () => {
  function* limited(chunks: readonly string[]): Coro<[StreamReader, FakeTransport]> {
    const transport = new FakeTransport();
    const reader = new StreamReader({ limit: 4 });
    reader.setTransport(transport);
    for (const chunk of chunks) reader.feedData(bytes(chunk));
    yield* sleep(0);
    return [reader, transport];
  }

  it('pauses above twice the limit, once, and resumes at the limit', () => {
    expect(
      traceOf(function* (log) {
        const [reader, transport] = yield* limited(['12345678']);
        log(transport.asked, reader);
        reader.feedData(bytes('9'));
        reader.feedData(bytes('0'));
        log(transport.asked, reader);
        yield* reader.read(5);
        log(transport.asked);
        yield* reader.readexactly(1);
        log(transport.asked, reader);
        yield* reader.read(1);
        reader.feedData(bytes('123456'));
        log(transport.asked);
        yield* reader.read(100);
        log(transport.asked, reader);
      }),
    ).toEqual([
      ' <StreamReader 8 bytes limit=4 transport=<Transport>>',
      'pause <StreamReader 10 bytes limit=4 transport=<Transport> paused>',
      'pause',
      'pause,resume <StreamReader 4 bytes limit=4 transport=<Transport>>',
      'pause,resume,pause',
      'pause,resume,pause,resume <StreamReader limit=4 transport=<Transport>>',
    ]);
  });

  it('resumes when a read needs more than twice the limit', () => {
    expect(
      traceOf(function* (log) {
        const [reader, transport] = yield* limited(['1234567890']);
        const task = createTask(reader.readexactly(12));
        yield* sleep(0);
        log(transport.asked);
        reader.feedData(bytes('ab'));
        log(String(transport.asked), yield* end(task), transport.asked);
      }),
    ).toEqual(['pause,resume', 'pause,resume,pause "1234567890ab" pause,resume,pause,resume']);
  });

  it('resumes when a line that is too long is dropped', () => {
    expect(
      traceOf(function* (log) {
        for (const rest of ['', '\nabc']) {
          const [reader, transport] = yield* limited(['1234567890', rest]);
          log(yield* end(reader.readline()), transport.asked, yield* left(reader));
        }
      }),
    ).toEqual([
      'RangeError: Separator is not found, and chunk exceed the limit pause,resume left ""',
      'RangeError: Separator is found, but chunk is longer than limit pause,resume left "abc"',
    ]);
  });
});

describe('streams: however the bytes are cut', () => {
  const TEXT = 'GET / HTTP/1.0\r\nHost: a\r\n\r\nbody';

  /** What three kinds of reads make of the chunks. With `isLate`, each chunk comes when the reader waits. */
  function* readAll(chunks: readonly string[], isLate: boolean): Coro<string[]> {
    const reader = new StreamReader();
    function* reads(): Coro<string[]> {
      const first = yield* reader.readline();
      const head = yield* reader.readuntil('\r\n\r\n');
      const body = yield* reader.readexactly(3);
      return [first, head, body, yield* reader.read(), yield* reader.readline()].map(String);
    }
    const task = createTask(reads());
    for (const chunk of chunks) {
      if (isLate) yield* sleep(1);
      reader.feedData(bytes(chunk));
    }
    if (isLate) yield* sleep(1);
    reader.feedEof();
    return yield* task;
  }

  it.each([true, false])('C82 every two cuts give the same, waiting: %s', (isLate) => {
    const wrong: string[] = [];
    traceOf(function* () {
      for (const chunks of [...cuts(TEXT), [...TEXT]]) {
        const got = JSON.stringify(yield* readAll(chunks, isLate));
        if (got !== JSON.stringify(['GET / HTTP/1.0\r\n', 'Host: a\r\n\r\n', 'bod', 'y', '']))
          wrong.push(got);
      }
    });
    expect(wrong).toEqual([]);
  });

  it('C82 every place at which the stream may end', () => {
    const wrong: string[] = [];
    traceOf(function* () {
      for (let length = 0; length <= TEXT.length; length++) {
        const text = TEXT.slice(0, length);
        for (let cut = 0; cut <= length; cut++) {
          const reader = fed([text.slice(0, cut), text.slice(cut)]);
          reader.feedEof();
          let got = '';
          try {
            got += yield* reader.readuntil('\r\n\r\n');
            got += yield* reader.readexactly(4);
          } catch (error) {
            if (!(error instanceof IncompleteReadError)) throw error;
            got += `${error.partial}!`;
          }
          const expected = length === TEXT.length ? text : `${text}!`;
          if (got !== expected || !reader.atEof()) wrong.push(JSON.stringify([text, got]));
        }
      }
    });
    expect(wrong).toEqual([]);
  });

  it('C82 random cuts, separators and reads give what one buffer gives', () => {
    let seed = 12345;
    const random = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * below);
    };
    const wrong: string[] = [];
    traceOf(function* () {
      for (let round = 0; round < 300; round++) {
        const text = Array.from({ length: 40 + random(60) }, () => 'aab\n'[random(4)]).join('');
        const reader = new StreamReader();
        let fedSoFar = 0;
        let at = 0;
        const feed = (): void => {
          const size = 1 + random(9);
          reader.feedData(bytes(text.slice(fedSoFar, fedSoFar + size)));
          fedSoFar = Math.min(text.length, fedSoFar + size);
          if (fedSoFar === text.length) reader.feedEof();
        };
        for (;;) {
          const separators = [['\n'], ['aab'], ['aa', 'b\n'], ['aabaab', 'b']][random(4)] as string[];
          const ends = separators.map((each) => [text.indexOf(each, at), each.length] as const);
          const ahead = ends.filter(([start]) => start !== -1).map(([start, length]) => start + length);
          const to = ahead.length === 0 ? text.length : Math.min(...ahead);
          const task = createTask(reader.readuntil(separators));
          while (!task.done()) {
            yield* sleep(0);
            if (!task.done() && fedSoFar < text.length && random(2) === 0) feed();
          }
          const isOver = task.exception() instanceof IncompleteReadError;
          const got = isOver ? (task.exception() as IncompleteReadError).partial : task.result();
          if (String(got) !== text.slice(at, to) || isOver !== (ahead.length === 0))
            wrong.push(JSON.stringify([text, at, separators, String(got)]));
          if (isOver) break;
          at = to;
        }
      }
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it('a long line in small pieces is searched once, and chunks that fit are not copied', () => {
    traceOf(function* () {
      const reader = new StreamReader({ limit: 1_000_000 });
      const task = createTask(reader.readline());
      for (let left = 100_000; left > 0; left--) {
        reader.feedData(bytes('x'));
        if (left % 2 === 0) yield* sleep(0);
      }
      reader.feedData(bytes('\n'));
      expect((yield* task).length).toBe(100_001);

      const chunk = new Uint8Array(Buffer.from('one\ntwo\n'));
      reader.feedData(chunk);
      const line = yield* reader.readline();
      expect([line.buffer === chunk.buffer, (yield* reader.readline()).buffer === chunk.buffer]).toEqual([
        true,
        true,
      ]);
    });
  });
});

/** Answers a request and hangs up, as the server of CPython's tests does. */
class TestServer extends Protocol {
  #transport: Transport | null = null;

  override connectionMade(transport: Transport): void {
    this.#transport = transport;
  }

  override dataReceived(data: Buffer): void {
    if (!data.toString().endsWith('\r\n\r\n')) return;
    this.#transport?.write(bytes('HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\nTest message'));
    this.#transport?.close();
  }
}

/** Connects to a server of its own. Whatever is reported is logged. */
function* connected(log: Log): Coro<[StreamReader, StreamWriter]> {
  const loop = getRunningLoop();
  loop.setExceptionHandler((_loop, { message, exception }) => log('reported:', message, exception));
  const server = yield* loop.createServer(() => new TestServer(), '127.0.0.1', 0);
  return yield* openConnection('127.0.0.1', server.sockets[0]?.getsockname()[1] as number);
}

/** What a program logs on the blocking loop. On the loop that rides on Node's, it must be the same. */
async function onBoth(main: (log: Log) => Coro<unknown>): Promise<string[]> {
  const [blocking, hosted]: [string[], string[]] = [[], []];
  const logInto =
    (lines: string[]): Log =>
    (...words) =>
      void lines.push(words.map(String).join(' '));
  run(main(logInto(blocking)));
  await runHosted(main(logInto(hosted)));
  expect(hosted).toEqual(blocking);
  return blocking;
}

const REQUEST = bytes('GET / HTTP/1.0\r\n\r\n');

describe('streams: connections', () => {
  it('C86 test_open_connection, test_async_writer_api', async () => {
    expect(
      await onBoth(function* (log) {
        const [reader, writer] = yield* connected(log);
        writer.write(REQUEST);
        log(yield* end(reader.readline()));
        log((yield* end(reader.read())).endsWith('\\r\\n\\r\\nTest message"'));
        log(writer.isClosing());
        writer.close();
        log(writer.isClosing());
        log(yield* end(writer.waitClosed()));
      }),
    ).toEqual(['"HTTP/1.0 200 OK\\r\\n"', 'true', 'false', 'true', 'undefined']);
  });

  it('C86 test_open_connection_error', async () => {
    expect(
      await onBoth(function* (log) {
        const [reader, writer] = yield* connected(log);
        const { transport } = writer as unknown as { transport: { getProtocol(): Protocol } };
        transport.getProtocol().connectionLost(new Error('division by zero'));
        log(yield* end(reader.read()), '-', yield* end(writer.drain()));
        writer.close();
        yield* sleep(0);
      }),
    ).toEqual(['Error: division by zero - Error: division by zero']);
  });

  it('C86 a connection that is refused', async () => {
    expect(
      await onBoth(function* (log) {
        const loop = getRunningLoop();
        const server = yield* loop.createServer(() => new TestServer(), '127.0.0.1', 0);
        const port = server.sockets[0]?.getsockname()[1] as number;
        server.close();
        yield* server.waitClosed();
        try {
          yield* openConnection('127.0.0.1', port);
        } catch (error) {
          log((error as { readonly code?: string }).code);
        }
      }),
    ).toEqual(['ECONNREFUSED']);
  });

  it('C86 test_wait_closed_on_close, test_wait_closed_on_close_with_unread_data', async () => {
    expect(
      await onBoth(function* (log) {
        const [reader, writer] = yield* connected(log);
        writer.write(REQUEST);
        log(yield* end(reader.readline()), writer.isClosing());
        writer.close();
        log(writer.isClosing(), yield* end(writer.waitClosed()));
      }),
    ).toEqual(['"HTTP/1.0 200 OK\\r\\n" false', 'true undefined']);
  });

  it('C86 test_async_writer_api_exception_after_close', async () => {
    expect(
      await onBoth(function* (log) {
        const [reader, writer] = yield* connected(log);
        writer.write(REQUEST);
        yield* reader.readline();
        yield* reader.read();
        writer.close();
        writer.write(bytes('data'));
        log(yield* ending(writer.drain()));
      }),
    ).toEqual(['Error: Connection lost (ECONNRESET)']);
  });

  it('C86 test_eof_feed_when_closing_writer', async () => {
    expect(
      await onBoth(function* (log) {
        const [reader, writer] = yield* connected(log);
        writer.close();
        yield* writer.waitClosed();
        log(reader.atEof(), yield* end(reader.read()));
      }),
    ).toEqual(['true ""']);
  });

  it('C86 the limit of the reader', async () => {
    expect(
      await onBoth(function* (log) {
        const loop = getRunningLoop();
        const server = yield* loop.createServer(() => new TestServer(), '127.0.0.1', 0);
        const port = server.sockets[0]?.getsockname()[1] as number;
        const [reader, writer] = yield* openConnection('127.0.0.1', port, { limit: 5 });
        writer.write(REQUEST);
        log(yield* end(reader.readline()));
        writer.close();
      }),
    ).toEqual(['RangeError: Separator is found, but chunk is longer than limit']);
  });

  it('golden 23-wget: three hosts at the same time', async () => {
    function* browser(host: string, port: number, log: Log): Coro<void> {
      const [reader, writer] = yield* openConnection('127.0.0.1', port);
      log(host, 'connected');
      writer.write(bytes(`GET / HTTP/1.0\r\nHost: ${host}\r\n\r\n`));
      yield* writer.drain();
      for (;;) {
        const line = yield* end(reader.readline());
        if (line === '"\\r\\n"') break;
        log(host, '<header>', line);
      }
      log(host, '<content>', yield* end(reader.read()));
      writer.close();
    }
    const printed = `
      wget sina.test...
      wget sohu.test...
      wget 163.test...
      sohu.test header > HTTP/1.1 200 OK
      sohu.test header > Content-Type: text/html
      sohu.test header > Server: nginx
      163.test header > HTTP/1.0 302 Moved Temporarily
      163.test header > Server: Cdn Cache Server V2.0
      163.test header > Location: http://www.163.test/
      sina.test header > HTTP/1.1 200 OK
      sina.test header > Content-Type: text/html
      sina.test connected
      sohu.test connected
      163.test connected
      sohu.test <header> "HTTP/1.1 200 OK\\r\\n"
      sohu.test <header> "Content-Type: text/html\\r\\n"
      sohu.test <header> "Server: nginx\\r\\n"
      sohu.test <content> "<html>sohu</html>"
      163.test <header> "HTTP/1.0 302 Moved Temporarily\\r\\n"
      163.test <header> "Server: Cdn Cache Server V2.0\\r\\n"
      163.test <header> "Location: http://www.163.test/\\r\\n"
      163.test <content> ""
      sina.test <header> "HTTP/1.1 200 OK\\r\\n"
      sina.test <header> "Content-Type: text/html\\r\\n"
      sina.test <content> "<html>sina</html>"`
      .trim()
      .split(/\n +/);
    const lines = await onBoth(function* (log) {
      for (const visit of [wget, browser]) {
        const ports = yield* openThreeHosts(inTurn('sohu.test', '163.test', 'sina.test'));
        const arrived: string[] = [];
        const note: Log = (...words) => {
          // Three connects are under way at the same time, and may end in any order.
          if (words[1] === 'connected') arrived.push(String(words[0]));
          else log(...words);
          if (arrived.length < 3) return;
          for (const host of ports.keys()) log(host, 'connected');
          arrived.length = 0;
        };
        yield* gather(...[...ports].map(([host, port]) => visit(host, port, note) as Coro<unknown>));
      }
    });
    expect(lines).toEqual(printed);
  });
});
