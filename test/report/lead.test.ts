import { describe, expect, it } from 'vitest';
import { leadOf } from '../../tools/report/lead.ts';
import type { TestResult, TypeProblem } from '../../tools/verdict.ts';
import { exercise, lesson, test, verdict } from './fixture.ts';

const file = (name: string): string => `lessons/01-one/${name}.ts`;

const one = lesson(1, 'one', {
  exercises: [
    { ...exercise(0, 'Predict'), files: ['predict.ts'] },
    { ...exercise(1, 'a'), files: ['a.ts'] },
    { ...exercise(2, 'b'), files: ['b.ts'] },
  ],
});

const problem = (name: string): TypeProblem => ({
  file: file(name),
  line: 1,
  column: 1,
  code: 'TS1',
  message: 'No.',
});

/** What is told first, in a word or two. */
function lead(
  tests: readonly TestResult[],
  problems: readonly string[] = [],
  saved: readonly string[] = [],
): string | undefined {
  const of = verdict({ kind: 'failed', tests, typeProblems: problems.map(problem) });
  const first = leadOf(of, one, saved.map(file));
  if (first?.what === 'test') return first.test.name;
  return first?.problems.map((each) => each.file.slice(15, -3)).join(' ');
}

const blank = test('0. Predict > line 1', 'todo');
const guess = test('0. Predict > line 1', 'failed');

describe('what the learner is told first, when nobody knows what was saved', () => {
  it.each([
    [
      'a test that fails, before what the compiler objects to',
      [blank, test('1. a > x', 'failed')],
      ['b'],
      '1. a > x',
    ],
    ['what the compiler objects to, before a blank', [blank, test('1. a > x')], ['a'], 'a'],
    ['what the compiler objects to, before what is not written', [test('1. a > x', 'todo')], ['b'], 'b'],
    ['a guess that is wrong, before what the compiler objects to', [guess], ['a'], '0. Predict > line 1'],
    ['a blank, when the compiler is content', [blank, test('1. a > x', 'todo')], [], '0. Predict > line 1'],
    ['nothing, when nothing is wrong', [test('1. a > x')], [], undefined],
  ])('%s', (_, tests, problems, expected) => {
    expect(lead(tests, problems)).toBe(expected);
  });
});

describe('what the learner is told first about a file that was just saved', () => {
  it.each([
    ['a test of it that fails, before a guess', [guess, test('2. b > x', 'failed')], [], ['b'], '2. b > x'],
    ['a test of it that fails, before its types', [test('2. b > x', 'failed')], ['b'], ['b'], '2. b > x'],
    ['its types, before a guess that is wrong', [guess, test('1. a > x')], ['a'], ['a'], 'a'],
    ['its types, before those of other files', [blank], ['a', 'b'], ['b'], 'b a'],
    [
      'a test of another that fails, when nothing is wrong with it',
      [guess],
      ['a'],
      ['b'],
      '0. Predict > line 1',
    ],
  ])('%s', (_, tests, problems, saved, expected) => {
    expect(lead(tests, problems, saved)).toBe(expected);
  });
});
