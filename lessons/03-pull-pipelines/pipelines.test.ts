import { describe, expect, it } from 'vitest';
import { demo } from '../../solutions/03-pull-pipelines/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import { traceOf } from '../../tools/testing/trace.ts';
import { firstMatch, grep, header, lines, tee } from './pipelines.ts';
import { transcript } from './predict.ts';

const END = { value: undefined, done: true } as const;

/**
 * A walk over `values` that writes into `trace` whenever it is asked, and when it is closed.
 * It refuses to go on when it has plainly been asked too often.
 */
function watched<T>(values: Iterable<T>, trace: string[]): Generator<T, void, void> {
  const walk = values[Symbol.iterator]();
  let asked = 0;
  let closed = false;
  const source = {
    next() {
      asked += 1;
      if (asked > 1000) throw new Error('it has been asked 1,000 times, and somebody still asks');
      const step = closed ? END : walk.next();
      trace.push(step.done ? 'pull: the end' : `pull ${shown(step.value)}`);
      return step.done ? END : step;
    },
    return() {
      closed = true;
      trace.push('close');
      return END;
    },
    [Symbol.iterator]: () => source,
  };
  return source as unknown as Generator<T, void, void>;
}

/** A value on one line: a line break shows as ⏎. */
function shown(value: unknown): string {
  return String(value).replaceAll('\n', '⏎') || '(empty)';
}

/** 1, 2, 3, ... without an end. */
function* naturals(): Generator<number, never, void> {
  for (let number = 1; ; number++) yield number;
}

/** What `run` gives; when it throws, the words of the error. An exercise that is not written yet is no story. */
function story<T>(run: () => T): T | string {
  try {
    return run();
  } catch (error) {
    const { message } = error as Error;
    if (message.startsWith('TODO')) throw error;
    return message;
  }
}

/** All the ways to cut a text into chunks: 2 ** (length - 1) of them. */
function* cuts(text: string): Generator<string[], void, void> {
  for (let mask = 0; mask < 2 ** (text.length - 1); mask++) {
    const chunks = [''];
    for (const [at, character] of [...text].entries()) {
      if (at > 0 && mask & (2 ** (at - 1))) chunks.push('');
      chunks[chunks.length - 1] += character;
    }
    yield chunks;
  }
}

describePrediction(transcript, demo);

describe('1. lines', () => {
  it('joins a line that was cut in two', () => {
    const walk = lines(['one\ntw', 'o\nthree\n']);
    expect(
      [walk.next().value, walk.next().value],
      'a chunk ends where the disk or the network likes: what stands behind its last line break is the beginning of a line, not a line',
    ).toEqual(['one', 'two']);
  });

  it('gives the last line, with or without a line break', () => {
    expect(
      {
        without: [...lines(['one\ntwo'])],
        with: [...lines(['one\ntwo\n'])],
        blank: [...lines(['one\n '])],
      },
      'a line break ends a line and begins none: at the end of the chunks, what is left over is a line if it has characters',
    ).toEqual({ without: ['one', 'two'], with: ['one', 'two'], blank: ['one', ' '] });
  });

  it('gives nothing when there is no text', () => {
    expect(
      [[...lines([])], [...lines([''])], [...lines(['', ''])]],
      'no characters, no lines: an empty chunk is not an empty line',
    ).toEqual([[], [], []]);
  });

  it('keeps empty lines', () => {
    expect(
      [...lines(['\none\n\n', '\ntwo\n'])],
      'two line breaks in a row have a line between them, and it is empty: somebody downstream may be waiting for it',
    ).toEqual(['', 'one', '', '', 'two']);
  });

  it('takes \\r\\n for one line break, also when a chunk ends inside it', () => {
    expect(
      [...lines(['one\r\ntwo\r', '\nthree\r\n'])],
      'a chunk can end between `\\r` and `\\n`: whether a `\\r` belongs to a line break is known only when the next character is',
    ).toEqual(['one', 'two', 'three']);
  });

  it('leaves all other characters alone', () => {
    expect(
      [...lines(['  one \t\ntwo\rtwo\r\r\n\r', 'three\n four\r'])],
      'only `\\n` and `\\r\\n` are line breaks: blanks, tabs and a `\\r` on its own belong to the line',
    ).toEqual(['  one \t', 'two\rtwo\r', '\rthree', ' four\r']);
  });

  it('gives the same lines wherever the chunks end', () => {
    const wrong = [...cuts('a\r\n\nbc\rd\r\n\r\ne')].find(
      (chunks) => [...lines(chunks)].join('|') !== 'a||bc\rd||e',
    );
    expect(
      wrong,
      'the borders of the chunks must not show in the lines: cut in this way, the same text gives other lines',
    ).toBeUndefined();
  });

  it('asks for a chunk only when it has no complete line left', () => {
    const trace: string[] = [];
    const walk = lines(watched(['a\nb\nc', 'c\n', 'd'], trace));
    trace.push('built');
    for (const line of walk) trace.push(`line ${line}`);
    expect(
      trace,
      'a chunk is pulled when a line is wanted and none is complete: not before, not all at once, and no line waits for the chunk after it',
    ).toEqual([
      'built',
      'pull a⏎b⏎c',
      'line a',
      'line b',
      'pull c⏎',
      'line cc',
      'pull d',
      'pull: the end',
      'line d',
    ]);
  });

  it('closes the chunks when it is closed', () => {
    const trace: string[] = [];
    const walk = lines(watched(['a\nb\nc', 'd\n'], trace));
    trace.push(`line ${walk.next().value}`, `line ${walk.next().value}`);
    const step = walk.return();
    trace.push(step.done ? 'done' : `line ${step.value}`);
    expect(
      trace,
      '`break` calls `return()` on this walk, and nobody else holds the one that it reads from: it must close that one, hand over no more lines, and be done',
    ).toEqual(['pull a⏎b⏎c', 'line a', 'line b', 'close', 'done']);
  });
});

describe('2. grep', () => {
  const log = ['ok', 'error: disk', 'ok', 'error: fan, error: door'];

  it('yields the lines that match', () => {
    expect(
      grep(/b/, ['a', 'b']).next(),
      'a `yield` pauses the function that it stands in and no other: a callback with a star of its own makes a generator that nobody asks, and this one never pauses at all',
    ).toEqual({ value: 'b', done: false });
  });

  it('yields whole lines, in order', () => {
    expect(
      [...grep(/disk|d..r$/, log)],
      'a line passes whole or not at all: the pattern chooses lines, it does not cut them',
    ).toEqual(['error: disk', 'error: fan, error: door']);
  });

  it('remembers nothing from one line to the next', () => {
    const same = ['error 1', 'error 2', 'error 3'];
    expect(
      { plain: [...grep(/error/, same)], g: [...grep(/error/g, same)], y: [...grep(/error/y, same)] },
      'a regex with the flag g or y is not a plain question: it remembers in `lastIndex` where it stopped, and starts the next line there',
    ).toEqual({ plain: same, g: same, y: same });
  });

  it('asks with the flags of the pattern', () => {
    expect(
      {
        i: [...grep(/ERROR/i, ['error', 'ok'])],
        m: [...grep(/^two/m, ['one\rtwo'])],
        s: [...grep(/one.two/s, ['one\rtwo'])],
        u: [...grep(/^.$/u, ['🙂', 'ab'])],
      },
      'the flags are a part of the question: the same letters between the slashes, without their flags, choose other lines',
    ).toEqual({ i: ['error'], m: ['one\rtwo'], s: ['one\rtwo'], u: ['🙂'] });
  });

  it('does not mind where somebody else has left the pattern', () => {
    const pattern = /error/g;
    pattern.test('an error');
    expect(
      [...grep(pattern, ['error 1', 'error 2'])],
      'the pattern may have been used before, and while this walk pauses it may be used again: its memory counts for nothing',
    ).toEqual(['error 1', 'error 2']);
  });

  it('asks for a line only when it is asked for one', () => {
    const trace: string[] = [];
    const walk = grep(/error/, watched(log, trace));
    trace.push('built');
    for (const line of walk) trace.push(`got ${line}`);
    expect(
      trace,
      'one stage that collects first spoils the whole pipeline: pull line after line until one matches, hand it over, and wait',
    ).toEqual([
      'built',
      'pull ok',
      'pull error: disk',
      'got error: disk',
      'pull ok',
      'pull error: fan, error: door',
      'got error: fan, error: door',
      'pull: the end',
    ]);
  });

  it('closes its source when it is closed', () => {
    const trace: string[] = [];
    const walk = grep(/error/, watched(log, trace));
    for (const line of walk) {
      trace.push(`got ${line}`);
      break;
    }
    trace.push(walk.next().done ? 'done' : 'still open');
    expect(
      trace,
      'closing must travel on: whoever left the loop knows only this walk, so this walk has to close the one that it reads from',
    ).toEqual(['pull ok', 'pull error: disk', 'got error: disk', 'close', 'done']);
  });
});

describe('3. firstMatch', () => {
  it('gives the first value that is wanted, whatever it is', () => {
    expect(
      [firstMatch([3, 0, -1], (n) => n < 1), firstMatch(['a', '', 'b'], (s) => s !== 'a')],
      'the question decides, not the value: 0 and the empty string can be what somebody is looking for',
    ).toEqual([0, '']);
  });

  it('finds it in values without an end', () => {
    expect(
      story(() => firstMatch(watched(naturals(), []), (n) => n * n > 50)),
      'asking until somebody says "done" never ends here, by `[...values]` or by a loop: look at each value as it comes, and leave at the first that is wanted',
    ).toBe(8);
  });

  it('asks for no more, and closes the source once', () => {
    const trace: string[] = [];
    const found = firstMatch(watched([1, 2, 3, 4], trace), (n) => {
      trace.push(`wanted ${n}?`);
      return n > 1;
    });
    expect(
      [...trace, `found ${found}`],
      'who leaves early has to say so: a source that is neither asked nor closed keeps its file open for ever, and one that is closed needs no closing',
    ).toEqual(['pull 1', 'wanted 1?', 'pull 2', 'wanted 2?', 'close', 'found 2']);
  });

  it('leaves a source alone that has ended by itself', () => {
    const trace: string[] = [];
    const found = firstMatch(watched([1, 2], trace), (n) => n > 5);
    expect(
      [...trace, `found ${found}`],
      'a walk that has said "done" has tidied up already: closing is for walks that are left before their end',
    ).toEqual(['pull 1', 'pull 2', 'pull: the end', 'found undefined']);
  });

  it('closes the source when the question fails', () => {
    const trace: string[] = [];
    const found = story(() =>
      firstMatch(watched([1, 2], trace), () => {
        throw new Error('cannot say');
      }),
    );
    expect(
      [...trace, found],
      'an error in `wanted` leaves early as well, and the source must hear of it',
    ).toEqual(['pull 1', 'close', 'cannot say']);
  });

  it('closes a whole pipeline, each stage once', () => {
    function* firstStage(): Generator<number, void, void> {
      for (const value of [1, 2, 3]) yield value;
    }
    function* middleStage(): Generator<number, void, void> {
      for (const value of firstStage()) yield value;
    }
    function* lastStage(): Generator<number, void, void> {
      for (const value of middleStage()) yield value;
    }
    expect(
      traceOf(() => firstMatch(lastStage(), () => true), { of: ['firstStage', 'middleStage', 'lastStage'] }),
      'you close the last stage and each stage closes the one before it: the request goes all the way to the first stage, and then they end, the first one first',
    ).toEqual([
      'caller resumes lastStage: next()',
      'lastStage resumes middleStage: next()',
      'middleStage resumes firstStage: next()',
      'firstStage yields 1',
      'middleStage yields 1',
      'lastStage yields 1',
      'caller resumes lastStage: return()',
      'lastStage resumes middleStage: return()',
      'middleStage resumes firstStage: return()',
      'firstStage closes',
      'middleStage closes',
      'lastStage closes',
    ]);
  });
});

describe('4. header', () => {
  const letter = ['From: Ada', 'To: Grace', '', 'Dear Grace,', 'it runs.'];

  it('gives the lines before the empty one', () => {
    expect(
      [
        header(watched(letter, [])),
        header(watched(['', 'Hello'], [])),
        header(watched(['A: 1', ' ', '', '', 'B'], [])),
      ],
      'the first empty line is the border: what stands before it is the header, which may be empty, and the border is part of neither side',
    ).toEqual([['From: Ada', 'To: Grace'], [], ['A: 1', ' ']]);
  });

  it('asks for no line behind the empty one', () => {
    const trace: string[] = [];
    header(watched(letter, trace));
    expect(
      trace.filter((entry) => entry !== 'close'),
      'a walk has no way back: each line that you ask for is gone for the next reader, and the lines of the body are not yours',
    ).toEqual(['pull From: Ada', 'pull To: Grace', 'pull (empty)']);
  });

  it('leaves the walk open', () => {
    const trace: string[] = [];
    const walk = watched(letter, trace);
    trace.push(`header: ${header(walk).length} lines`);
    for (const line of walk) trace.push(`body: ${line}`);
    expect(
      trace,
      'leaving a `for...of` closes the walk, by `break` and by `return`: whoever wants the body after you finds it done',
    ).toEqual([
      'pull From: Ada',
      'pull To: Grace',
      'pull (empty)',
      'header: 2 lines',
      'pull Dear Grace,',
      'body: Dear Grace,',
      'pull it runs.',
      'body: it runs.',
      'pull: the end',
    ]);
  });

  it('stops where the walk ends, when there is no empty line', () => {
    expect(
      story(() => header(watched(['From: Ada', 'To: Grace'], []))),
      'nobody promised an empty line: a walk that is over answers `done` however often you ask, and its `undefined` is not a line',
    ).toEqual(['From: Ada', 'To: Grace']);
  });

  it('reads from a pipeline', () => {
    const walk = lines(['A: 1\r\nB: 2\r', '\n\r\nbo', 'dy\r\n']);
    expect(
      { header: header(walk), body: [...walk] },
      'one reader for the header and another for the body, on one walk: the second goes on where the first has stopped',
    ).toEqual({ header: ['A: 1', 'B: 2'], body: ['body'] });
  });
});

describe('5. tee (stretch)', () => {
  it('gives every copy all the values', () => {
    const { copies } = tee(watched('abcdef', []), 3);
    expect(
      copies.map((copy) => [...copy].join('')),
      'a walk can be walked once: copies that ask the source for themselves share its values out between them',
    ).toEqual(['abcdef', 'abcdef', 'abcdef']);
  });

  it('copies values without an end', () => {
    expect(
      story(() => {
        const { copies } = tee(watched(naturals(), []), 2);
        return copies.map((copy) => [copy.next().value, copy.next().value]);
      }),
      'reading the source to its end first is no way to copy it: it may not have one',
    ).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it('asks the source once for each value, when the first copy wants it', () => {
    const trace: string[] = [];
    const { copies } = tee(watched(['a', 'b'], trace), 2);
    trace.push('built');
    for (const at of [0, 0, 1, 0, 1, 1, 0]) {
      const step = copies[at]?.next();
      trace.push(`copy ${at}: ${step?.done ? 'done' : step?.value}`);
    }
    expect(
      trace,
      'the copy that is ahead pulls, the copies behind it read what is kept, and a source that has said "done" is asked no more',
    ).toEqual([
      'built',
      'pull a',
      'copy 0: a',
      'pull b',
      'copy 0: b',
      'copy 1: a',
      'pull: the end',
      'copy 0: done',
      'copy 1: b',
      'copy 1: done',
      'copy 0: done',
    ]);
  });

  it('keeps what some copy has still to read, and nothing else', () => {
    const { copies, waiting } = tee(watched(naturals(), []), 3);
    const kept = [0, 0, 0, 1, 2, 2, 1, 1, 2, 2].map((at) => {
      copies[at]?.next();
      return waiting().join(' ');
    });
    expect(
      kept,
      'what is kept reaches from the slowest copy to the fastest: a value that every copy has given out is let go at once',
    ).toEqual(['1', '1 2', '1 2 3', '1 2 3', '2 3', '2 3', '3', '3', '', '4']);
  });

  it('keeps nothing for a copy that is closed', () => {
    const { copies, waiting } = tee(watched(naturals(), []), 2);
    const [fast, slow] = copies;
    const kept: string[] = [];
    slow?.next();
    for (let step = 0; step < 3; step++) fast?.next();
    kept.push(`slow is open: ${waiting().join(' ')}`);
    slow?.return();
    kept.push(`slow is closed: ${waiting().join(' ')}`);
    for (let step = 0; step < 2; step++) fast?.next();
    kept.push(`fast goes on: ${waiting().join(' ')}`);
    expect(
      kept,
      'a copy that is closed will read nothing more: it must not hold up what the others have done with',
    ).toEqual(['slow is open: 2 3', 'slow is closed: ', 'fast goes on: ']);
  });

  it('asks a source that has thrown no more, and ends after what is kept', () => {
    const trace: string[] = [];
    const broken = {
      asked: 0,
      next(): IteratorResult<string, void> {
        this.asked += 1;
        trace.push(`pull ${this.asked}`);
        if (this.asked === 2) throw new Error('disk on fire');
        return { value: 'abc'[this.asked - 1] ?? '', done: false };
      },
      return(): IteratorResult<string, void> {
        trace.push('close');
        return END;
      },
      [Symbol.iterator]() {
        return this;
      },
    };
    const { copies } = tee(broken, 2);
    for (const at of [0, 0, 1, 1, 0]) {
      const got = story(() => {
        const step = copies[at]?.next();
        return step?.done ? 'done' : String(step?.value);
      });
      trace.push(`copy ${at}: ${got}`);
    }
    expect(
      trace,
      'an error is an end as well, and comes once: the copy that asked gets it, and a source that has failed is neither asked nor closed again',
    ).toEqual([
      'pull 1',
      'copy 0: a',
      'pull 2',
      'copy 0: disk on fire',
      'copy 1: a',
      'copy 1: done',
      'copy 0: done',
    ]);
  });

  it('closes the source with the last copy, once', () => {
    const trace: string[] = [];
    const { copies } = tee(watched(['a', 'b', 'c'], trace), 2);
    const [one, two] = copies;
    one?.next();
    two?.next();
    one?.return();
    trace.push('one is closed');
    trace.push(`two gives ${two?.next().value}`);
    two?.return();
    trace.push('two is closed');
    two?.return();
    expect(
      trace,
      'the source belongs to all copies together: the first to leave must not close it, the last must, and only once',
    ).toEqual(['pull a', 'one is closed', 'pull b', 'two gives b', 'close', 'two is closed']);
  });
});
