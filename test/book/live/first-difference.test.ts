import { expect, it } from 'vitest';
import { firstDifference } from '../../../tools/book/live/first-difference.ts';

const story = (...lines: string[]): string => `[\n${lines.map((line) => `  "${line}",\n`).join('')}]`;

it.each([
  ['short values are whole', '[1, 2]', '[1, 3]', { expected: '[1, 2]', received: '[1, 3]' }],
  ['a printed array is on one line', '[\n  1,\n  2,\n]', '[]', { expected: '[1, 2]', received: '[]' }],
  [
    'of transcripts it is the first line in which they part',
    story('main: has a task, pending, and waits', 'coro: begins'),
    story('coro: begins', 'main: has a task, finished, soup'),
    { expected: 'main: has a task, pending, and waits', received: 'coro: begins' },
  ],
  [
    'where one is at its end, nothing',
    story('main: has a task, pending, and waits', 'coro: begins'),
    story('main: has a task, pending, and waits'),
    { expected: 'coro: begins', received: null },
  ],
  ['only one of them is told', 'true', undefined, { expected: 'true', received: null }],
  ['the same is no difference', 'true', 'true', null],
  ['nothing is no difference', undefined, undefined, null],
])('%s', (_, expected, received, shown) => {
  expect(firstDifference(expected, received)).toEqual(shown);
});
