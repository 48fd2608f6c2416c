import { describe, expect, it } from 'vitest';
import { end, importing, loaded, start, TEST, thrown, verdictOn, WORK } from './run.ts';

const OTHER = '/w/lessons/01-loop/loop.ts';
const TESTS = `import { work } from './work.ts';
it('works', () => {
  expect(work(), 'work gives 1').toBe(1);
});`;

/** What is said of a TypeError, and at which place. */
function said(message: string, work: string, ...places: readonly string[]) {
  const texts = { [WORK]: work, [TEST]: TESTS, [OTHER]: 'for (const call of ready) call();' };
  const events = [importing, loaded, start, end(thrown('TypeError', message, ...places))];
  const [test] = verdictOn({ events, texts }).tests;
  return {
    said: test?.explanation,
    at: `${test?.place?.file}:${test?.place?.line}`,
    meant: test?.meant,
    isVerbatim: test?.isVerbatim,
  };
}

describe.skipIf(process.platform === 'win32')('what JavaScript throws, in words of the course', () => {
  it('a name that the test imports and the file does not export', () => {
    expect(said('work is not a function', 'function work() {}', 'work.test.ts:3')).toEqual({
      said: '`work` is not there: work.ts does not export it. Write `export` in front of it, and check the spelling.',
      at: 'lessons/02-work/work.test.ts:3',
      meant: 'work gives 1',
      isVerbatim: undefined,
    });
  });

  it('a function that was called instead of being handed over', () => {
    const work = 'class Task {\n  begin() {\n    loop.callSoon(this.step());\n  }\n}';
    expect(said('call is not a function', work, `${OTHER}:1`, 'work.test.ts:2')).toEqual({
      said: '`call` is not a function: something else was handed over to be called later. At line 3 of work.ts, `this.step()` is called right away and what it returns is handed over. To hand over the function itself, leave out the parentheses: `this.step`.',
      at: 'lessons/02-work/work.ts:3',
      meant: 'work gives 1',
      isVerbatim: undefined,
    });
  });

  it.each([
    ['a delay that is worked out is none', 'loop.callLater(wait(), step);', null],
    ['a function made by bind is one', 'loop.callSoon(step.bind(this));', null],
    ['nothing handed over is named', 'later(1, step()); loop.callSoon(step);', null],
    [
      'a value stands there',
      'box.addDoneCallback(undefined as never);',
      'At line 1 of work.ts, that is `undefined as never`.',
    ],
    [
      'what the function is to be given is none',
      "loop.callSoon(say, 'soon', one()); setTimeout(step, 10);",
      null,
    ],
    ['a call in a call', 'loop.callSoon(step(one(2)));', 'leave out the parentheses: `step`.'],
    [
      'code with a backtick in it',
      'loop.callSoon(step(`a`));',
      'At line 1 of work.ts, step(\\`a\\`) is called',
    ],
    ['a delayed call', 'loop.callLater(1, step(2));', 'leave out the parentheses: `step`.'],
    ['a promise that is given no function', 'promise.then(step()).finally(undefined);', null],
  ])('%s', (_, work, part) => {
    const { said: words } = said('call is not a function', work, `${OTHER}:1`);
    if (part === null) expect(words).toBe('TypeError: call is not a function');
    else expect(words).toContain(part);
  });

  it('what is no function has nothing to do with what is handed over somewhere else', () => {
    const { said: words } = said(
      'values is not a function',
      'loop.callSoon(step());\nvalues();',
      'work.ts:2',
    );
    expect(words).toBe('TypeError: values is not a function');
  });

  it('a method that has lost its object', () => {
    const work =
      'class Task {\n  begin() {\n    loop.callSoon(this.run);\n  }\n  run(): void {\n    this.count += 1;\n  }\n}';
    const message = "Cannot read properties of undefined (reading 'count')";
    expect(said(message, work, 'work.ts:6', `${OTHER}:1`)).toMatchObject({
      said: expect.stringMatching(
        /^`run` was called without its object.* at line 3 of work\.ts\..*`this\.run\.bind\(this\)`\.$/,
      ),
      at: 'lessons/02-work/work.ts:3',
    });
    expect(said(message, work.replace('this.count', 'other.count'), 'work.ts:6').said).toBe(
      `TypeError: ${message}`,
    );
  });

  it('a yield* of something that cannot be iterated', () => {
    expect(said('five is not iterable', 'function* work() {\n  yield* five;\n}', 'work.ts:2').said).toBe(
      'What stands after `yield*` cannot be iterated (five is not iterable). It has to be an iterable, such as a generator; a generator function has to be called first: `yield* name()`.',
    );
    expect(said('_a_ is not iterable', 'function* work() {\n  yield* _a_;\n}', 'work.ts:2').said).toContain(
      '(\\_a\\_ is not iterable)',
    );
    expect(said('five is not iterable', 'for (const one of five);', 'work.ts:1').said).toBe(
      'TypeError: five is not iterable',
    );
  });

  it('anything else in its own words', () => {
    expect(said('x.y is not a function', 'loop.callSoon(step());', 'work.ts:1', 'work.test.ts:3')).toEqual({
      said: 'TypeError: x.y is not a function',
      at: 'lessons/02-work/work.ts:1',
      meant: 'work gives 1',
      isVerbatim: true,
    });
  });
});

describe.skipIf(process.platform === 'win32')('something that is not written yet', () => {
  const todo = {
    t: 'todo',
    error: thrown('Error', 'TODO 2: count', '/w/lessons/01-loop/loop.ts:4'),
  } as const;
  const sentence =
    'Not written yet: TODO 2, count. It is in lessons/01-loop/loop.ts, line 4, and belongs to lesson 1, which this one builds on.';

  it('is what a test fails of that came to it, whatever became of the error', () => {
    const failure = {
      ...thrown('AssertionError', 'it ends: expected 1 to be 2', 'work.test.ts:3'),
      expected: '2',
    };
    const verdict = verdictOn({ events: [importing, loaded, start, todo, end(failure)] });
    expect(verdict).toMatchObject({ kind: 'todo', sentence });
    expect(verdict.tests).toEqual([
      {
        name: '1. work > works',
        exercise: 1,
        status: 'todo',
        explanation: 'TODO 2: count',
        place: { file: 'lessons/01-loop/loop.ts', line: 4, column: 1 },
      },
    ]);
  });

  it('is what a test fails of that never came to it, when nothing of its exercise is written', () => {
    const failure = {
      ...thrown('AssertionError', 'it ends: expected 1 to be 2', 'work.test.ts:3'),
      expected: '2',
    };
    const open = thrown('Error', 'TODO 1: work', '/w/lessons/02-work/work.ts:4');
    const events = [importing, loaded, start, end(failure)];
    expect(verdictOn({ events, unwritten: new Map([[1, open]]) })).toMatchObject({
      kind: 'todo',
      sentence: 'Not written yet: TODO 1, work. It is in lessons/02-work/work.ts, line 4.',
      tests: [{ status: 'todo', explanation: 'TODO 1: work' }],
    });
    expect(verdictOn({ events, unwritten: new Map([[2, open]]) }).kind).toBe('failed');
  });

  it('is what a test waits for that came to it', () => {
    const ending = { how: 'hung', evidence: { frames: [], heap: 0, isFree: true }, raw: '' } as const;
    expect(verdictOn({ events: [importing, loaded, start, todo], ending })).toMatchObject({
      kind: 'todo',
      sentence,
      tests: [{ status: 'todo' }],
    });
  });

  it.each([
    [true, /waited 5 seconds for a promise/],
    [false, /^“1. work > works” never returned: it was still running after 5 seconds/],
  ])('one that stands at no statement waits, if it answers: %s', (isFree, says) => {
    const ending = { how: 'hung', evidence: { frames: [], heap: 0, isFree }, raw: '' } as const;
    expect(verdictOn({ events: [importing, loaded, start], ending }).sentence).toMatch(says);
  });

  it('does not matter to a test that passes', () => {
    expect(verdictOn({ events: [importing, loaded, start, todo, end()] }).kind).toBe('passed');
  });
});

it.skipIf(process.platform === 'win32')('no lines of a test are shown that say what its message says', () => {
  const at = (name: string, message: string) =>
    verdictOn({
      events: [importing, loaded, start, end(thrown(name, message, 'work.test.ts:3'))],
      texts: { [TEST]: TESTS },
    });
  expect(at('AssertionError', 'work gives 1: expected 2 to be 1')).not.toHaveProperty('frame');
  expect(at('AssertionError', 'expected 2 to be 1')).toHaveProperty('frame');
  expect(at('TypeError', 'x.y is not a function')).toHaveProperty('frame');
});
