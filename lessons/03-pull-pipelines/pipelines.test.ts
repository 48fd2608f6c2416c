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
      if (asked > 100) throw new Error('the source has been asked 100 times, and the questions go on');
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

/** A walk that gives `values` and then fails; what is asked of it stands in `trace`. */
function broken<T>(values: readonly T[], trace: string[]): Generator<T, void, void> {
  function* failing(): Generator<T, void, void> {
    yield* values;
    trace.push('pull: an error');
    throw new Error('disk on fire');
  }
  return watched(failing(), trace);
}

/** A value on one line: a line break shows as ⏎. */
function shown(value: unknown): string {
  return String(value).replaceAll('\r', '␍').replaceAll('\n', '⏎') || '(empty)';
}

/** 1, 2, 3, ... without an end. */
function* naturals(): Generator<number, never, void> {
  for (let number = 1; ; number++) yield number;
}

/** What `run` gives, or the error that it throws. An exercise that is not written yet is neither. */
function outcome<T>(run: () => T): T | string {
  try {
    return run();
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('TODO')) throw error;
    return `threw ${error}`;
  }
}

/** The first values of a walk, at most `most` of them; an error comes last. */
function valuesOf<T>(walk: () => Iterable<T>, most = 20): (T | string)[] {
  const values: (T | string)[] = [];
  const failure = outcome(() => {
    for (const value of walk()) {
      values.push(value);
      if (values.length >= most) break;
    }
  });
  return failure === undefined ? values : [...values, failure];
}

/** What one step of a walk gives, in words. */
function told(walk: Iterator<unknown>): string {
  return outcome(() => {
    const { value, done } = walk.next();
    if (!done) return `yields ${shown(value)}`;
    return value === undefined ? 'ends' : `returns ${shown(value)}`;
  });
}

/** Asks until the walk yields nothing more, and writes down what each call gives; an endless walk is left early. */
function readAll(walk: Iterator<unknown>, trace: string[]): void {
  for (let calls = 0; calls < 20; calls++) {
    const step = told(walk);
    trace.push(step);
    if (!step.startsWith('yields')) return;
  }
}

/** For a test about one mistake: what was got when that mistake was made. Anything else is for the tests after it. */
function onlyIf<T>(isMade: boolean, got: T, right: T): T {
  return isMade ? got : right;
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
  it('keeps what is left over in a frame of its own', () => {
    const three = (walk: Iterator<string>): string[] => [told(walk), told(walk), told(walk)];
    const left = (): Generator<string, void, void> => lines(['a one\na t', 'wo\na three\n']);
    const right = (): Generator<string, void, void> => lines(['b one\nb ', 'two\n', 'b three\n']);
    const alone = [outcome(() => three(left())), outcome(() => three(right()))];
    const together = outcome(() => {
      const [first, second] = [left(), right()];
      const steps = [1, 2, 3].map(() => [told(first), told(second)] as const);
      return [steps.map(([step]) => step), steps.map(([, step]) => step)];
    });
    expect(
      together,
      'two walks that run at the same time give other lines than each of them alone. Declare what is left over inside the function: outside, all walks share it',
    ).toEqual(alone);
  });

  it('yields each line of a chunk, without its line break', () => {
    const walk = lines(['one\ntwo\n\nthree']);
    expect(
      [told(walk), told(walk)],
      'a chunk can hold several lines, one after the other. A line is what stands before a line break; the line break is not part of it',
    ).toEqual(['yields one', 'yields two']);
  });

  it('joins a line that was cut in two', () => {
    expect(
      valuesOf(() => lines(['one\ntw', 'o\nthree\n']), 2),
      'a chunk ends where the disk or the network likes: what stands after its last line break is the beginning of a line, not a line',
    ).toEqual(['one', 'two']);
  });

  it('gives the last line, with or without a line break', () => {
    expect(
      {
        without: valuesOf(() => lines(['one\ntwo'])),
        with: valuesOf(() => lines(['one\ntwo\n'])),
      },
      'a line break ends a line, and a final one does not start another. When there are no more chunks, the rest is a line if it has characters',
    ).toEqual({ without: ['one', 'two'], with: ['one', 'two'] });
  });

  it('gives nothing when there is no text', () => {
    expect(
      {
        'no chunks': valuesOf(() => lines([])),
        'one empty chunk': valuesOf(() => lines([''])),
        'two empty chunks': valuesOf(() => lines(['', ''])),
      },
      'no characters, no lines: an empty chunk is not an empty line',
    ).toEqual({ 'no chunks': [], 'one empty chunk': [], 'two empty chunks': [] });
  });

  it('takes no notice of an empty chunk', () => {
    expect(
      valuesOf(() => lines(['o', '', 'ne\n', '', 'two', '', '\nthree', ''])),
      'an empty chunk brings no characters and changes nothing: it ends neither the line nor the text',
    ).toEqual(['one', 'two', 'three']);
  });

  it('keeps empty lines', () => {
    expect(
      valuesOf(() => lines(['\none\n\n', '\ntwo\n'])),
      'two line breaks in a row have a line between them, and it is empty: a later stage may be looking for it',
    ).toEqual(['', 'one', '', '', 'two']);
  });

  it('takes \\r\\n for one line break, also when a chunk ends inside it', () => {
    expect(
      valuesOf(() => lines(['one\r\ntwo\r', '\nthree\r', '', '\n'])).map(shown),
      '`\\r\\n` is one line break, and a chunk can end between the two: you cannot know whether a `\\r` belongs to a line break before you have the next character',
    ).toEqual(['one', 'two', 'three']);
  });

  it('leaves all other characters alone', () => {
    expect(
      {
        'many lines': valuesOf(() => lines(['  one \t\ntwo\rtwo\r\r\n\r', 'three\n four\r'])).map(shown),
        'a space at the end': valuesOf(() => lines(['one\n '])),
      },
      'only `\\n` and `\\r\\n` are line breaks: spaces, tabs and a `\\r` on its own belong to the line',
    ).toEqual({
      'many lines': ['  one \t', 'two␍two␍', '␍three', ' four␍'],
      'a space at the end': ['one', ' '],
    });
  });

  it('gives the same lines wherever the chunks end', () => {
    const text = 'a\r\n\nbc\rd\r\n\r\ne';
    const right = ['a', '', 'bc␍d', '', 'e'];
    const got = (chunks: string[]): string[] => valuesOf(() => lines(chunks)).map(shown);
    const wrong = [...cuts(text)].find((chunks) => got(chunks).join('|') !== right.join('|')) ?? [text];
    const chunks = wrong.map(shown).join(' | ');
    expect(
      { chunks, lines: got(wrong) },
      'the borders of the chunks must not show in the lines: cut in this way, the same text gives other lines',
    ).toEqual({ chunks, lines: right.map(shown) });
  });

  it('asks for a chunk only when it has no complete line left', () => {
    const trace: string[] = [];
    const walk = lines(watched(['a\nb\nc', 'c\n', 'd'], trace));
    trace.push('built');
    readAll(walk, trace);
    expect(
      trace.filter((entry) => entry !== 'close'),
      'a chunk is pulled when a line is wanted and no complete one is left: not when `lines` is called, and not all at once. And no complete line waits for the chunk after it',
    ).toEqual([
      'built',
      'pull a⏎b⏎c',
      'yields a',
      'yields b',
      'pull c⏎',
      'yields cc',
      'pull d',
      'pull: the end',
      'yields d',
      'ends',
    ]);
  });

  it('closes the chunks when it is closed', () => {
    const trace: string[] = [];
    const walk = lines(watched(['a\nb\nc', 'd\n'], trace));
    trace.push(told(walk), told(walk));
    trace.push(outcome(() => (walk.return().done ? 'done' : 'still open')));
    expect(
      trace,
      '`break` calls `return()` on this walk, and nothing else can reach the chunks: it must close them, once, hand over no more lines, and be done',
    ).toEqual(['pull a⏎b⏎c', 'yields a', 'yields b', 'close', 'done']);
  });
});

describe('2. grep', () => {
  const log = ['ok', 'error: disk', 'ok', 'error: fan, error: door'];

  it('yields the lines that match', () => {
    const step = told(grep(/b/, ['a', 'abc']));
    expect(
      onlyIf(step === 'ends', step, 'yields abc'),
      'this walk ends and has yielded nothing, although a line matches. A `yield` pauses the function that it stands in and no other: a callback with a star of its own makes a generator that nobody asks',
    ).toBe('yields abc');
  });

  it('yields whole lines, in order', () => {
    expect(
      valuesOf(() => grep(/disk|d..r$/, ['disk full', ...log]), 4),
      'each line that matches is yielded whole, and no other line is: the pattern chooses lines, it does not cut them',
    ).toEqual(['disk full', 'error: disk', 'error: fan, error: door']);
  });

  it('yields an empty line that matches', () => {
    expect(
      valuesOf(() => grep(/^$/, ['one', '', 'two'])),
      'an empty line is a line like any other, and a pattern can match it',
    ).toEqual(['']);
  });

  it('remembers nothing from one line to the next', () => {
    const same = ['error 1', 'error 2', 'error 3'];
    expect(
      {
        'with no flag': valuesOf(() => grep(/error/, same)),
        'with the flag g': valuesOf(() => grep(/error/g, same)),
        'with the flag y': valuesOf(() => grep(/error/y, same)),
      },
      'a regex with the flag g or y has a memory: it keeps in `lastIndex` where it stopped, and starts the next line there',
    ).toEqual({ 'with no flag': same, 'with the flag g': same, 'with the flag y': same });
  });

  it('uses the flags of the pattern', () => {
    expect(
      {
        'flag i': valuesOf(() => grep(/ERROR/i, ['error', 'ok'])),
        'flag m': valuesOf(() => grep(/^two/m, ['one\rtwo'])),
        'flag s': valuesOf(() => grep(/one.two/s, ['one\rtwo'])),
        'flag u': valuesOf(() => grep(/^.$/u, ['🙂', 'ab'])),
      },
      'the flags are part of the pattern: without them, the same letters between the slashes match other lines',
    ).toEqual({ 'flag i': ['error'], 'flag m': ['one\rtwo'], 'flag s': ['one\rtwo'], 'flag u': ['🙂'] });
  });

  it('takes no notice of what the pattern was used for before', () => {
    const pattern = /error/g;
    pattern.test('an error');
    expect(
      valuesOf(() => grep(pattern, ['error 1', 'error 2'])),
      'the pattern may have been used before your first line, and then its `lastIndex` is not 0',
    ).toEqual(['error 1', 'error 2']);
  });

  it('takes no notice of what the pattern is used for during a pause', () => {
    const pattern = /error/g;
    const walk = grep(pattern, ['error 1', 'error 2', 'error 3']);
    const steps = [1, 2, 3].map(() => {
      const step = told(walk);
      pattern.test('an error');
      return step;
    });
    expect(
      steps,
      'your frame is paused between two lines, and meanwhile the caller may use the same pattern: what `lastIndex` was before the pause is no longer true after it',
    ).toEqual(['yields error 1', 'yields error 2', 'yields error 3']);
  });

  it('asks for a line only when it is asked for one', () => {
    const trace: string[] = [];
    const walk = grep(/error/, watched(log, trace));
    trace.push('built');
    readAll(walk, trace);
    expect(
      trace.filter((entry) => entry !== 'close'),
      'pull line after line until one matches, hand it over, and pull the next one when you are asked again. One stage that collects first makes the whole pipeline read everything',
    ).toEqual([
      'built',
      'pull ok',
      'pull error: disk',
      'yields error: disk',
      'pull ok',
      'pull error: fan, error: door',
      'yields error: fan, error: door',
      'pull: the end',
      'ends',
    ]);
  });

  it('closes its source when it is closed', () => {
    const trace: string[] = [];
    const walk = grep(/error/, watched(log, trace));
    trace.push(told(walk));
    trace.push(outcome(() => (walk.return().done ? 'done' : 'still open')));
    expect(
      trace,
      'a loop that you leave closes your walk, and knows no other: your walk has to close its source, once, and then it is done',
    ).toEqual(['pull ok', 'pull error: disk', 'yields error: disk', 'close', 'done']);
  });
});

describe('3. firstMatch', () => {
  /** Looks for a value, and writes down what happens to the source, and which values are judged. */
  function search<T>(source: (trace: string[]) => Iterable<T>, wanted: (value: T) => boolean): string[] {
    const trace: string[] = [];
    const found = outcome(() =>
      firstMatch(source(trace), (value) => {
        trace.push(`wanted ${value}?`);
        return wanted(value);
      }),
    );
    return [...trace, typeof found === 'string' ? found : `found ${found}`];
  }

  /** A question that is not answered for ever. */
  function limited<T>(wanted: (value: T) => boolean): (value: T) => boolean {
    let asked = 0;
    return (value) => {
      asked += 1;
      if (asked > 100) throw new Error('`wanted` has been asked 100 times, and the questions go on');
      return wanted(value);
    };
  }

  it('begins one walk', () => {
    const right = { walks: 1, found: 12 };
    let walks = 0;
    const values = {
      [Symbol.iterator]() {
        walks += 1;
        if (walks > 3) throw new Error('a fourth walk has begun');
        return [3, 12, 7][Symbol.iterator]();
      },
    };
    const found = outcome(() => firstMatch(values, (n) => n > 10));
    expect(
      onlyIf(walks > 3, { walks, found }, right),
      'each call of `[Symbol.iterator]()` begins a new walk, at the first value: one walk is enough, so begin it before the loop',
    ).toEqual(right);
  });

  it('gives the first value that is wanted', () => {
    expect(
      {
        'above 10': outcome(() =>
          firstMatch(
            [3, 12, 7, 20],
            limited((n) => n > 10),
          ),
        ),
        'above 90': outcome(() =>
          firstMatch(
            [3, 12, 7, 20],
            limited((n) => n > 90),
          ),
        ),
      },
      'what comes back is a value of the source: the first one for which `wanted` answers true. Without such a value, it is `undefined`',
    ).toEqual({ 'above 10': 12, 'above 90': undefined });
  });

  it('takes 0 and the empty string for values', () => {
    expect(
      {
        'below 1': outcome(() =>
          firstMatch(
            [3, 0, -1],
            limited((n) => n < 1),
          ),
        ),
        'not a': outcome(() =>
          firstMatch(
            ['a', '', 'b'],
            limited((text) => text !== 'a'),
          ),
        ),
      },
      '`wanted` decides, not the value: 0 and the empty string can be what the caller is looking for',
    ).toEqual({ 'below 1': 0, 'not a': '' });
  });

  it('finds it in values without an end', () => {
    expect(
      outcome(() => firstMatch(watched(naturals(), []), (n) => n * n > 50)),
      'reading on until `done` never ends here, by `[...values]` or by a loop: look at each value as it comes, and leave at the first that is wanted',
    ).toBe(8);
  });

  it('asks for nothing after the value that it has found', () => {
    expect(
      search(
        (trace) => watched([1, undefined, 3, 4], trace),
        (n) => n !== 1,
      ).filter((line) => line !== 'close'),
      'each value is pulled once and judged once, and the first that is wanted is the last: a value that you have pulled and not used is lost. `undefined` can be wanted, too',
    ).toEqual(['pull 1', 'wanted 1?', 'pull undefined', 'wanted undefined?', 'found undefined']);
  });

  it('closes the source once when it leaves early', () => {
    expect(
      search(
        (trace) => watched([1, 2, 3, 4], trace),
        (n) => n > 1,
      ),
      'if you leave early, close the source, once: otherwise its file stays open. Leaving a `for...of` has closed it already',
    ).toEqual(['pull 1', 'wanted 1?', 'pull 2', 'wanted 2?', 'close', 'found 2']);
  });

  it('leaves alone a source that has ended by itself', () => {
    expect(
      search(
        (trace) => watched([1, 2], trace),
        (n) => n > 5,
      ),
      'a walk that has answered `done` has tidied up already: only a walk that is left before its end needs closing',
    ).toEqual(['pull 1', 'wanted 1?', 'pull 2', 'wanted 2?', 'pull: the end', 'found undefined']);
  });

  it('closes the source when wanted throws', () => {
    expect(
      search(
        (trace) => watched([1, 2], trace),
        () => {
          throw new Error('cannot say');
        },
      ),
      'an error in `wanted` makes you leave early as well: close the source, once, and let the error pass on to the caller',
    ).toEqual(['pull 1', 'wanted 1?', 'close', 'threw Error: cannot say']);
  });

  it('leaves alone a source that has thrown', () => {
    expect(
      search(
        (trace) => broken([1], trace),
        (n) => n > 5,
      ),
      'if `next()` itself throws, the source has ended: the error goes to the caller, and there is nothing left to close',
    ).toEqual(['pull 1', 'wanted 1?', 'pull: an error', 'threw Error: disk on fire']);
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

  it('looks at every line', () => {
    const head = outcome(() => header(watched(['a', 'b', 'c', 'd', '', 'body'], [])));
    const right = ['a', 'b', 'c', 'd'];
    expect(
      onlyIf(/^(a,c|b,d)/.test(String(head)), head, right),
      'every other line is missing: each `next()` gives another line, so call it once a round and keep its answer',
    ).toEqual(right);
  });

  it('gives the lines before the empty one', () => {
    expect(
      {
        'two lines': outcome(() => header(watched(letter, []))),
        'no line': outcome(() => header(watched(['', 'Hello'], []))),
        'a space': outcome(() => header(watched(['A: 1', ' ', '', '', 'B'], []))),
      },
      'the first empty line ends the header and is not part of it. There may be no line before it, and a line with a space in it is not empty',
    ).toEqual({ 'two lines': ['From: Ada', 'To: Grace'], 'no line': [], 'a space': ['A: 1', ' '] });
  });

  it('asks for no line after the empty one', () => {
    const trace: string[] = [];
    const failure = outcome(() => void header(watched(letter, trace)));
    if (failure !== undefined) trace.push(failure);
    expect(
      trace.filter((entry) => entry !== 'close'),
      'a walk has no way back: each line that you ask for is gone for the next reader, and the lines of the body are not yours',
    ).toEqual(['pull From: Ada', 'pull To: Grace', 'pull (empty)']);
  });

  it('leaves the walk open', () => {
    const trace: string[] = [];
    const walk = watched(letter, trace);
    trace.push(`header: ${outcome(() => header(walk).join(', '))}`);
    for (const line of walk) trace.push(`body: ${line}`);
    expect(
      trace,
      'the walk is closed, so the caller finds it done and never gets the body. Leaving a `for...of` closes the walk, by `break` and by `return`',
    ).toEqual([
      'pull From: Ada',
      'pull To: Grace',
      'pull (empty)',
      'header: From: Ada, To: Grace',
      'pull Dear Grace,',
      'body: Dear Grace,',
      'pull it runs.',
      'body: it runs.',
      'pull: the end',
    ]);
  });

  it('stops where the walk ends, when there is no empty line', () => {
    expect(
      outcome(() => header(watched(['From: Ada', 'To: Grace'], []))),
      'there may be no empty line: then every line belongs to the header. A walk that has ended answers `done` however often you ask, and its `undefined` is not a line',
    ).toEqual(['From: Ada', 'To: Grace']);
  });

  it('reads from a pipeline', () => {
    const walk = lines(['A: 1\r\nB: 2\r', '\n\r\nbo', 'dy\r\n']);
    expect(
      { header: outcome(() => header(walk)), body: valuesOf(() => walk) },
      'one reader for the header and another for the body, on one walk: the second goes on where the first has stopped',
    ).toEqual({ header: ['A: 1', 'B: 2'], body: ['body'] });
  });
});

describe('5. tee (stretch)', () => {
  /** What the next step of a copy gives; a list of copies may turn out to be too short. */
  const toldBy = (copy: Iterator<unknown> | undefined): string =>
    copy === undefined ? 'is missing' : told(copy);

  it('keeps the values of each source to itself', () => {
    const alone = ['abc', 'xyz'].map((text) => outcome(() => tee(text, 2).copies.map((copy) => told(copy))));
    const together = outcome(() => {
      const [left, right] = [tee('abc', 2), tee('xyz', 2)];
      const steps = [0, 1].map((at) => [toldBy(left.copies[at]), toldBy(right.copies[at])] as const);
      return [steps.map(([step]) => step), steps.map(([, step]) => step)];
    });
    expect(
      together,
      'two sources that are split at the same time give other values than each of them alone. Declare what is kept inside `tee`: outside, all of them share it',
    ).toEqual(alone);
  });

  it('gives every copy all the values', () => {
    const got = outcome(() =>
      tee(watched('abcdef', []), 3).copies.map((copy) => valuesOf(() => copy).join('')),
    );
    expect(
      got,
      'each copy gives all the values, in order. You can go through a walk only once: if each copy asks the source for itself, they share its values out between them',
    ).toEqual(['abcdef', 'abcdef', 'abcdef']);
  });

  it('copies values without an end', () => {
    expect(
      outcome(() => {
        const { copies } = tee(watched(naturals(), []), 2);
        return copies.map((copy) => `${told(copy)}, ${told(copy)}`);
      }),
      'you cannot read the source to its end first: it may not have one',
    ).toEqual(['yields 1, yields 2', 'yields 1, yields 2']);
  });

  it('asks the source once for each value, when the first copy wants it', () => {
    const trace: string[] = [];
    const { copies } = tee(watched(['a', 'b'], trace), 2);
    trace.push('built');
    for (const at of [0, 0, 1, 0, 1, 1, 0]) trace.push(`copy ${at} ${toldBy(copies[at])}`);
    expect(
      trace,
      'the copy that is ahead pulls, the slower copies read what is kept, and a source that has answered `done` is not asked again',
    ).toEqual([
      'built',
      'pull a',
      'copy 0 yields a',
      'pull b',
      'copy 0 yields b',
      'copy 1 yields a',
      'pull: the end',
      'copy 0 ends',
      'copy 1 yields b',
      'copy 1 ends',
      'copy 0 ends',
    ]);
  });

  it('keeps what some copy still has to read, and nothing else', () => {
    const { copies, waiting } = tee(watched(naturals(), []), 3);
    const kept = [0, 0, 0, 1, 2, 2, 1, 1, 2, 2].map((at) => {
      toldBy(copies[at]);
      return `copy ${at} is asked, kept: ${waiting().join(' ')}`;
    });
    expect(
      kept,
      'the values from the slowest copy up to the fastest are kept: drop a value as soon as every copy has given it out, and not before',
    ).toEqual([
      'copy 0 is asked, kept: 1',
      'copy 0 is asked, kept: 1 2',
      'copy 0 is asked, kept: 1 2 3',
      'copy 1 is asked, kept: 1 2 3',
      'copy 2 is asked, kept: 2 3',
      'copy 2 is asked, kept: 2 3',
      'copy 1 is asked, kept: 3',
      'copy 1 is asked, kept: 3',
      'copy 2 is asked, kept: ',
      'copy 2 is asked, kept: 4',
    ]);
  });

  it('shows a list of its own', () => {
    const { copies, waiting } = tee(watched(naturals(), []), 2);
    toldBy(copies[0]);
    const before = waiting();
    toldBy(copies[0]);
    const shownBefore = before.join(' ');
    before.length = 0;
    expect(
      { 'shown before': shownBefore, 'shown now': waiting().join(' '), 'the slower copy': toldBy(copies[1]) },
      '`waiting()` hands out a copy of the list: the caller may keep it, or empty it, and the slower copies still need the values',
    ).toEqual({ 'shown before': '1', 'shown now': '1 2', 'the slower copy': 'yields 1' });
  });

  it('keeps nothing for a copy that is closed', () => {
    const { copies, waiting } = tee(watched(naturals(), []), 2);
    const [fast, slow] = copies;
    const kept: string[] = [];
    toldBy(slow);
    for (let step = 0; step < 3; step++) toldBy(fast);
    kept.push(`slow is open: ${waiting().join(' ')}`);
    outcome(() => slow?.return());
    kept.push(`slow is closed: ${waiting().join(' ')}`);
    for (let step = 0; step < 2; step++) toldBy(fast);
    kept.push(`fast goes on: ${waiting().join(' ')}`);
    expect(
      kept,
      'a copy that is closed will read nothing more: keep no value for it that the others have given out already',
    ).toEqual(['slow is open: 2 3', 'slow is closed: ', 'fast goes on: ']);
  });

  it('does not ask a source that has thrown again, and ends after what is kept', () => {
    const trace: string[] = [];
    const { copies } = tee(broken(['a'], trace), 2);
    for (const at of [0, 0, 1, 1, 0]) trace.push(`copy ${at} ${toldBy(copies[at])}`);
    expect(
      trace,
      'an error is an end as well, and comes once: the copy that asked gets it, the others get what is kept, and a source that has failed is neither asked nor closed again',
    ).toEqual([
      'pull a',
      'copy 0 yields a',
      'pull: an error',
      'copy 0 threw Error: disk on fire',
      'copy 1 yields a',
      'copy 1 ends',
      'copy 0 ends',
    ]);
  });

  it('closes the source with the last copy, once', () => {
    const trace: string[] = [];
    const { copies } = tee(watched(['a', 'b', 'c'], trace), 2);
    const [one, two] = copies;
    toldBy(one);
    toldBy(two);
    outcome(() => one?.return());
    trace.push('one is closed');
    trace.push(`two ${toldBy(two)}`);
    outcome(() => two?.return());
    trace.push('two is closed');
    outcome(() => two?.return());
    expect(
      trace,
      'the copies share the source: the first to leave must not close it, the last must, and only once',
    ).toEqual(['pull a', 'one is closed', 'pull b', 'two yields b', 'close', 'two is closed']);
  });
});
