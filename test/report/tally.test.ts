import { expect, it } from 'vitest';
import { firstTrySentence, tally } from '../../tools/report/tally.ts';
import type { TestResult } from '../../tools/verdict.ts';
import { lesson, test, verdict } from './fixture.ts';

it.each([
  [['passed', 'passed'], 'All 2 tests pass.'],
  [['passed', 'failed', 'todo', 'todo'], '1 of 4 tests pass; 1 fails, 2 are not written yet.'],
  [['failed', 'not-run'], '0 of 2 tests pass; 1 fails, 1 did not run.'],
] as const)('tally %j', (statuses, expected) => {
  expect(tally(verdict({ tests: statuses.map((status) => test('1. a', status)) }), lesson(1, 'one'))).toBe(
    expected,
  );
});

it('does not count the lines of the prediction that are given, unless they are wrong', () => {
  const line = (number: number, status: TestResult['status']) => test(`0. Predict > line ${number}`, status);
  const predict = { number: 0, title: 'Predict', stretch: false, hints: [], blanks: [2, 3] };
  const one = lesson(1, 'one', { exercises: [predict] });
  const of = (...tests: TestResult[]): string => tally(verdict({ tests }), one);
  expect(of(line(1, 'passed'), line(2, 'passed'), line(3, 'todo'))).toBe(
    '1 of 2 tests pass; 1 is not written yet.',
  );
  expect(of(line(1, 'failed'), line(2, 'passed'), line(3, 'passed'))).toBe('2 of 3 tests pass; 1 fails.');
  expect(of(line(1, 'not-run'), line(2, 'not-run'))).toBe('0 of 1 test passes; 1 did not run.');
});

const lines = (...statuses: TestResult['status'][]) => ({
  tests: statuses.map((status, at) => test(`0. Predict > line ${at + 1}`, status)),
});

it.each([
  [
    'one was wrong',
    lines('passed', 'passed', 'passed'),
    { 2: true, 3: false },
    '1 of 2 lines was right the first time.',
  ],
  [
    'all were right',
    lines('passed', 'passed', 'passed'),
    { 2: true, 3: true },
    '2 of 2 lines were right the first time.',
  ],
  [
    'none was right',
    lines('passed', 'passed', 'passed'),
    { 2: false, 3: false },
    '0 of 2 lines were right the first time.',
  ],
  ['a line is open', lines('passed', 'passed', 'todo'), { 2: true }, ''],
  ['one first answer is not known', lines('passed', 'passed', 'passed'), { 3: true }, ''],
  ['nothing is known', lines('passed', 'passed', 'passed'), undefined, ''],
  ['nothing ran', lines(), { 2: true, 3: true }, ''],
] as const)('the first answers to a prediction, when %s', (_name, verdictOn, firstTries, says) => {
  const predict = { number: 0, title: 'Predict', stretch: false, hints: [], blanks: [2, 3] };
  const sentence = firstTrySentence(verdictOn, lesson(1, 'one', { exercises: [predict] }), firstTries);
  expect(sentence).toBe(says === '' ? '' : `Your prediction: ${says}`);
});
