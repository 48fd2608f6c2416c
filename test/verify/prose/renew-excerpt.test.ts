import { expect, it } from 'vitest';
import { renewed } from '../../../tools/verify/prose/renew-excerpt.ts';

const told = `✗ 2. fib › begins

  Each number is the sum of the two
  before it

    expected  [1, 1, 2]
    received  [0, 1, 2]

    lessons/01-one/topic.ts:3:5
`;

it.each([
  ['one line', 'each number is the sum of two', '  Each number is the sum of the two'],
  [
    'from one line to another, with those that came between',
    'each number is the sum of the two before\n\n  expected [1, 1, 3]\n',
    '  Each number is the sum of the two\n  before it\n\n    expected  [1, 1, 2]',
  ],
  [
    'lines around one that is found again',
    'Numbers are sums\nbefore it.....\nexpected  [1, 1, 2]\n[',
    '  Each number is the sum of the two\n  before it\n\n    expected  [1, 1, 2]\n    received  [0, 1, 2]',
  ],
  ['no further than there are lines', 'a\nb\nc\n✗ 2. fibs › begins', '✗ 2. fib › begins'],
  ['all of it when nothing is found again', 'adding numbers is not joining words', told.trimEnd()],
  ['all of it when the order is another', 'lessons/01-one/topic.ts:4:5\n✗ 2. fibs › begins', told.trimEnd()],
])('%s', (_what, before, now) => {
  expect(renewed(before, told)).toBe(now);
});
