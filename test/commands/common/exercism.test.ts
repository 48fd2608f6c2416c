import { describe, expect, it } from 'vitest';
import { type Results, toResults } from '../../../tools/commands/common/exercism.ts';
import type { TestResult, Verdict } from '../../../tools/verdict.ts';

const test = (name: string, status: TestResult['status'], more: Partial<TestResult> = {}): TestResult => ({
  name,
  exercise: 1,
  status,
  ...more,
});

const verdict = (
  kind: Verdict['kind'],
  tests: readonly TestResult[],
  more: Partial<Verdict> = {},
): Verdict => ({
  slug: 'one',
  kind,
  sentence: 'What happened.',
  tests,
  hash: '',
  typeProblems: [],
  seconds: 0,
  ...more,
});

const statuses = ({ status, tests }: Results): string =>
  [status, ...tests.map((each) => each.status)].join(' ');

describe('toResults', () => {
  const problem = { file: 'lessons/01-one/one.ts', line: 2, column: 9, code: 'TS2322', message: 'No.' };

  it.each([
    ['all pass', verdict('passed', [test('a', 'passed')]), 'pass pass'],
    ['one is wrong', verdict('failed', [test('a', 'passed'), test('b', 'failed')]), 'fail pass fail'],
    ['one is not written', verdict('todo', [test('a', 'todo')]), 'fail fail'],
    [
      'only a stretch test fails',
      verdict('passed', [test('a', 'passed'), test('b', 'todo')]),
      'pass pass fail',
    ],
    ['a file does not parse', verdict('broken', [test('a', 'not-run')]), 'error error'],
    [
      'the compiler objects',
      verdict('type-error', [test('a', 'passed')], { typeProblems: [problem] }),
      'error pass',
    ],
    [
      'a test hangs',
      verdict('hung', [test('a', 'passed'), test('b', 'not-run'), test('c', 'not-run')], { during: 'b' }),
      'fail pass error error',
    ],
    ['it hangs while loading', verdict('hung', []), 'error'],
    ['nothing ran', verdict('no-tests', []), 'error'],
    ['not all ran', verdict('incomplete', [test('a', 'passed'), test('b', 'not-run')]), 'error pass error'],
  ])('when %s', (_, given, expected) => {
    expect(statuses(toResults(given))).toBe(expected);
  });

  it('says what is wrong with the whole only when no test does', () => {
    const broken = verdict('broken', [], { place: { file: 'lessons/01-one/one.ts', line: 3, column: 5 } });
    expect(toResults(broken).message).toBe('What happened.\nlessons/01-one/one.ts:3:5');
    const objected = verdict('type-error', [test('a', 'passed')], { typeProblems: [problem] });
    expect(toResults(objected).message).toBe('What happened.\nlessons/01-one/one.ts:2:9 TS2322 No.');
    expect(toResults(verdict('failed', [test('a', 'failed')]))).not.toHaveProperty('message');
  });

  it('gives the explanation with what was expected and received', () => {
    const failed = test('a', 'failed', { explanation: 'Ask again.', expected: '1', received: '2' });
    expect(toResults(verdict('failed', [failed])).tests[0]?.message).toBe(
      'Ask again.\nexpected: 1\nreceived: 2',
    );
  });

  it('never gives more than twenty lines of them', () => {
    const list = (word: string): string =>
      `[\n${Array.from({ length: 900 }, (_, at) => `  "${word} ${at}",`).join('\n')}\n]`;
    const failed = test('a', 'failed', {
      explanation: 'Ask again.',
      expected: list('row'),
      received: list('line'),
    });
    const [entry] = toResults(verdict('failed', [failed])).tests;
    expect(entry?.message?.split('\n').slice(0, 4)).toEqual([
      'Ask again.',
      '  expected                              │ received',
      '› row 0                                 │ line 0',
      '  row 1                                 │ line 1',
    ]);
    expect(entry?.message?.split('\n')).toHaveLength(21);
  });

  it('gives the sentence of the verdict to the test that hung', () => {
    const hung = verdict('hung', [test('a', 'not-run'), test('b', 'not-run')], { during: 'a' });
    expect(toResults(hung).tests.map(({ message }) => message)).toEqual([
      'What happened.',
      'This test did not run.',
    ]);
  });

  it('cuts the output at 500 characters, as the format demands', () => {
    const loud = test('a', 'passed', { output: 'x'.repeat(501) });
    const [entry] = toResults(verdict('passed', [loud])).tests;
    expect(entry?.output).toHaveLength(500);
    expect(entry?.output).toMatch(/x\n\(the rest is cut off\)$/);
  });

  it('links tests to exercises, also to the prediction', () => {
    const tests = [
      test('0. Predict > line 1', 'passed', { exercise: 0 }),
      test('loose', 'passed', { exercise: null }),
    ];
    const [predicted, loose] = toResults(verdict('passed', tests)).tests;
    expect(predicted).toHaveProperty('task_id', 0);
    expect(loose).not.toHaveProperty('task_id');
  });
});
