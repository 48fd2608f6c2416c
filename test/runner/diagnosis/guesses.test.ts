import { expect, it } from 'vitest';
import { guessesIn } from '../../../tools/runner/diagnosis/guesses.ts';
import type { FinishedRun } from '../../../tools/runner/diagnosis/input.ts';

const run = (name: string, status: FinishedRun['status'], error?: string): FinishedRun => ({
  name,
  exercise: 0,
  status,
  file: 'a.test.ts',
  stretch: false,
  error: error === undefined ? undefined : { name: error, message: 'wrong' },
  isOwn: false,
  isThere: true,
});

it('are the lines with blanks that were filled in, and no line that is given, open, or fails for another reason', () => {
  const exercises = [{ number: 0, title: 'Predict', stretch: false, hints: [], blanks: [2, 3, 4, 5] }];
  const tests = [
    run('0. Predict > line 1', 'passed'),
    run('0. Predict > line 2', 'passed'),
    run('0. Predict > line 3', 'failed', 'WrongGuess'),
    run('0. Predict > line 4', 'todo', 'Explanation'),
    run('0. Predict > line 5', 'failed', 'Explanation'),
    run('1. fib > line 2', 'passed'),
  ];
  expect(guessesIn(tests, { exercises })).toEqual({ 2: true, 3: false });
  expect(guessesIn(tests, { exercises: [] })).toEqual({});
});
