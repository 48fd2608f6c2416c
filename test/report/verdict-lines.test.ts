import { describe, expect, it } from 'vitest';
import { renderVerdict } from '../../tools/report/verdict-lines.ts';
import { plainLook } from '../../tools/terminal/style.ts';
import { width } from '../../tools/terminal/text.ts';
import { failing, lesson, passing, test, verdict } from './fixture.ts';

const one = lesson(1, 'one', { title: 'Two Fibonaccis' });
const place = { file: 'lessons/01-one/topic.ts', line: 3, column: 5 };

function draw(of: ReturnType<typeof verdict>, columns = 80, more: object = {}): string {
  const lines = renderVerdict(of, one, { look: plainLook(columns), ...more });
  expect(lines.filter((line) => width(line) > columns && !line.includes('.ts:'))).toEqual([]);
  return `\n${lines.join('\n')}\n`;
}

describe('a failure', () => {
  it('says which test, why, what came, where, and what else there is', () => {
    expect(draw(failing(), 80)).toMatchInlineSnapshot(`
      "
      ✗ 1. fibs › begins

        Each number is the sum of the two before it

        expected  [1, 1, 2, 3, 5]
        received  [0, 1, 2, 4, 8]

        lessons/01-one/topic.ts:3:5
          1 | export function fibs() {
          2 |   const all = [];
        > 3 |     all.push(a);
            |     ^
          4 | }

        0 of 2 tests pass; 1 fails, 1 is not written yet. Stretch: 0 of 1.
      "
    `);
  });

  it('breaks its lines in a narrow window', () => {
    expect(draw(failing(), 40)).toMatchInlineSnapshot(`
      "
      ✗ 1. fibs › begins

        Each number is the sum of the two
        before it

        expected  [1, 1, 2, 3, 5]
        received  [0, 1, 2, 4, 8]

        lessons/01-one/topic.ts:3:5
          1 | export function fibs() {
          2 |   const all = [];
        > 3 |     all.push(a);
            |     ^
          4 | }

        0 of 2 tests pass; 1 fails, 1 is not
        written yet. Stretch: 0 of 1.
      "
    `);
  });

  it('sets transcripts side by side, and marks the first line where they part', () => {
    const tests = [
      test('1. fibs > prints', 'failed', {
        explanation: 'the body waits for the first `next()`',
        expected: 'made\nnext\nbody\ndone',
        received: 'made\nbody\nnext\ndone',
        output: 'hello\n\u001b[31mred\u001b[0m\n',
      }),
    ];
    const shown = failing({ tests, sentence: 'It does not pass.' });
    expect(draw(shown, 120)).toMatchInlineSnapshot(`
      "
      ✗ 1. fibs › prints

        The body waits for the first \`next()\`

          expected                                                 │ received
          made                                                     │ made
        › next                                                     │
          body                                                     │ body
                                                                   │ next
          done                                                     │ done

        lessons/01-one/topic.ts:3:5
          1 | export function fibs() {
          2 |   const all = [];
        > 3 |     all.push(a);
            |     ^
          4 | }

        it printed
        │ hello
        │ red

        0 of 1 test passes; 1 fails.
      "
    `);
    expect(draw(shown, 40)).toMatchInlineSnapshot(`
      "
      ✗ 1. fibs › prints

        The body waits for the first \`next()\`

          - expected
          + received
            made
        › - next
            body
          + next
            done

        lessons/01-one/topic.ts:3:5
          1 | export function fibs() {
          2 |   const all = [];
        > 3 |     all.push(a);
            |     ^
          4 | }

        it printed
        │ hello
        │ red

        0 of 1 test passes; 1 fails.
      "
    `);
  });

  it('cuts long values where there is little room, and never what is said below them', () => {
    const story = (first: string): string =>
      Array.from({ length: 25 }, (_, at) => `${first} ${at}`).join('\n');
    const tests = [
      test('1. fibs > prints', 'failed', {
        explanation: 'why',
        expected: story('a'),
        received: story('b'),
        place,
      }),
    ];
    const lines = renderVerdict(failing({ tests }), one, { look: plainLook(80), rows: 20 });
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "✗ 1. fibs › prints

        Why

          expected                             │ received
        › a 0                                  │ b 0
          a 1                                  │ b 1
          a 2                                  │ b 2
          a 3                                  │ b 3
          … 21 lines more

        lessons/01-one/topic.ts:3:5
          1 | export function fibs() {
          2 |   const all = [];
        > 3 |     all.push(a);
            |     ^
          4 | }

        0 of 1 test passes; 1 fails."
    `);
    expect(lines.length).toBeLessThanOrEqual(20);
  });

  it('mentions that the compiler objects, after the failure', () => {
    const typeProblems = [{ ...place, code: 'TS2322', message: "Type 'string' is not a number." }];
    const shown = draw(failing({ typeProblems }));
    expect(shown.indexOf('The compiler objects too')).toBeGreaterThan(
      shown.indexOf('each number is the sum'),
    );
  });

  it('keeps flat arrays on a line when they fit', () => {
    const tests = [
      test('1. fibs > x', 'failed', { expected: '[\n  1,\n  2,\n]', received: '[\n  1,\n  "b",\n]' }),
    ];
    expect(draw(failing({ tests }))).toContain('  expected  [1, 2]\n  received  [1, "b"]\n');
  });
});

describe('what is not written', () => {
  it('is not called wrong', () => {
    const tests = [
      test('1. fibs > begins', 'todo', { explanation: 'TODO 1: collect', place }),
      ...passing.slice(1),
    ];
    const sentence = 'Not written yet: TODO 1, collect.';
    expect(draw(verdict({ kind: 'todo', sentence, tests, place }))).toMatchInlineSnapshot(`
      "
      · 1. fibs › begins

        Not written yet: TODO 1, collect.

        lessons/01-one/topic.ts:3:5

        1 of 2 tests pass; 1 is not written yet. Stretch: 1 of 1.
      "
    `);
  });
});

it('tells of the compiler before what is not written, with the code that it objects to', () => {
  const frame = { firstLine: 3, lines: ['  return 1;'], mark: place };
  const typeProblems = [{ ...place, code: 'TS2322', message: 'A number is no string.', frame }];
  const tests = [test('1. fibs > begins'), test('2. fib > begins', 'todo', { place })];
  expect(draw(verdict({ kind: 'todo', tests, typeProblems }))).toMatchInlineSnapshot(`
    "
    ✗ The compiler objects

      A number is no string. (TS2322)

      lessons/01-one/topic.ts:3:5
      > 3 |   return 1;
          |     ^

      1 of 2 tests pass; 1 is not written yet.
    "
  `);
});

describe('a pass', () => {
  it('says what was learned and how to go on', () => {
    expect(draw(verdict(), 80, { next: 'Press n for lesson 2.' })).toMatchInlineSnapshot(`
      "
      ✓ Two Fibonaccis: done

        All 2 tests pass. Stretch: 1 of 1.

        Now you can say who owns the loop.

        Still on the page: “Break it” and “In Python”.

        Press n for lesson 2.
      "
    `);
  });

  it('waits for the compiler', () => {
    expect(draw(verdict(), 80, { typesPending: true, next: 'Press n.' })).toMatchInlineSnapshot(`
      "
      … The tests pass; the types are being checked

        All 2 tests pass. Stretch: 1 of 1.
      "
    `);
  });

  it('says what is wrong with a stretch exercise that somebody is at', () => {
    const failing = { ...test('3. adds (stretch) > adds', 'failed'), explanation: 'adding is not joining' };
    const wrong = { ...failing, expected: '3', received: '12' };
    expect(draw(verdict({ tests: [...passing.slice(0, 2), wrong] }))).toMatchInlineSnapshot(`
      "
      ✓ Two Fibonaccis: done

        All 2 tests pass. Stretch: 0 of 1.

        Now you can say who owns the loop.

        To stretch, if you like:
        + 3 adds

        ✗ 3. adds (stretch) › adds

        Adding is not joining

        expected  3
        received  12

        Still on the page: “Break it” and “In Python”.
      "
    `);
  });

  it('says that a stretch exercise did not come to its end', () => {
    const shown = draw(verdict({ stretchTrouble: 'A stretch exercise did not come to its end.' }));
    expect(shown).toContain(
      'All 2 tests pass. Stretch: 1 of 1.\n\n  A stretch exercise did not come to its end.\n',
    );
  });

  it('sets open stretch exercises apart', () => {
    const tests = [...passing.slice(0, 2), test('3. adds (stretch) > adds', 'todo')];
    expect(draw(verdict({ tests }))).toMatchInlineSnapshot(`
      "
      ✓ Two Fibonaccis: done

        All 2 tests pass. Stretch: 0 of 1.

        Now you can say who owns the loop.

        To stretch, if you like:
        + 3 adds

        Still on the page: “Break it” and “In Python”.
      "
    `);
  });
});

describe('trouble', () => {
  it.each([
    ['hung', 'This never ends'],
    ['out-of-memory', 'This ran out of memory'],
    ['crashed', 'The run ended before the tests did'],
    ['broken', 'This does not run yet'],
    ['no-tests', 'No test ran'],
    ['incomplete', 'No pass yet: the tests are incomplete'],
    ['trouble', 'Your code could not be judged'],
  ] as const)('%s has a headline of its own', (kind, headline) => {
    const shown = draw(verdict({ kind, sentence: 'Why it is so.', tests: [], place }));
    expect(shown).toBe(`\n✗ ${headline}\n\n  Why it is so.\n\n  lessons/01-one/topic.ts:3:5\n`);
  });

  it('does not say that the run ended before the tests when it did not', () => {
    const tests = [{ name: '1. a > b', exercise: 1, status: 'passed' }] as const;
    const crashed = { kind: 'crashed', sentence: 'Why it is so.', place } as const;
    expect(draw(verdict({ ...crashed, tests }))).toMatch(/^\n✗ Something went wrong outside the tests\n/);
    const notRun = [...tests, { ...tests[0], status: 'not-run' }] as const;
    expect(draw(verdict({ ...crashed, tests: notRun }))).toMatch(/^\n✗ The run ended before the tests did\n/);
  });

  it('shows the compiler its own place', () => {
    const typeProblems = [
      {
        ...place,
        code: 'TS2322',
        message: "Type 'string' is not assignable to type 'number'.",
        frame: { firstLine: 3, lines: ['x'], mark: place },
      },
      { ...place, line: 9, code: 'TS2345', message: 'Another.' },
    ];
    const shown = verdict({
      kind: 'type-error',
      sentence: 'All 2 tests pass, and',
      typeProblems,
      place,
    });
    expect(draw(shown)).toMatchInlineSnapshot(`
      "
      ✗ The tests pass, and the compiler objects

        Type 'string' is not assignable to type 'number'. (TS2322)

        lessons/01-one/topic.ts:3:5
        > 3 | x
            |  ^

        and at
        lessons/01-one/topic.ts:9:5 TS2345

        All 2 tests pass. Stretch: 1 of 1.
      "
    `);
  });
});

describe('the first answers to a prediction', () => {
  const predict = {
    number: 0,
    title: 'Predict',
    stretch: false,
    hints: [],
    blanks: [1],
    files: ['predict.ts'],
  };
  const one = lesson(1, 'one', { exercises: [predict, ...lesson(1, 'one').exercises] });
  const firstTries = { 1: true };
  const told = 'Your prediction: 1 of 1 line was right the first time.';
  const line = test('0. Predict > line 1');
  const wrong = failing();
  const failed = { ...wrong, tests: [line, ...wrong.tests] };
  const tests = [line, ...passing];

  it.each([
    ['when the lesson passes', verdict({ tests }), {}, true],
    ['not while the types are being checked', verdict({ tests }), { typesPending: true }, false],
    ['when what is left is not written yet', verdict({ kind: 'todo', tests }), {}, true],
    ['not at each save of code that is wrong', failed, { saved: ['lessons/01-one/topic.ts'] }, false],
    ['when the prediction was saved', failed, { saved: ['lessons/01-one/predict.ts'] }, true],
  ])('are told %s', (_when, of, options, isTold) => {
    const lines = renderVerdict(of, one, { look: plainLook(), firstTries, ...options });
    expect(lines.some((text) => text.includes(told))).toBe(isTold);
  });
});
