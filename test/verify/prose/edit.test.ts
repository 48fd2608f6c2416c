import { describe, expect, it } from 'vitest';
import { scanFences } from '../../../tools/course/formats/fences.ts';
import { applyEdits, comparable, occurs } from '../../../tools/verify/prose/edit.ts';

describe('applyEdits', () => {
  const page = 'a\n\n```text output\nold\n```\n\n- b\n\n  ```ts\n  old\n  older\n  ```\nc';

  it.each([
    ['one fence', page, [[0, 'x\n\ny']], page.replace('old\n', 'x\n\ny\n')],
    ['an indented one', page, [[1, 'x\n\ny']], page.replace('  old\n  older\n', '  x\n\n  y\n')],
    [
      'both',
      page,
      [
        [0, 'x'],
        [1, 'y'],
      ],
      page.replace('old\n', 'x\n').replace('  old\n  older\n', '  y\n'),
    ],
    ['to nothing', page, [[0, '']], page.replace('old\n', '')],
    ['an empty one', '```\n```', [[0, 'x']], '```\nx\n```'],
    ['Windows line ends', 'a\r\n```\r\nold\r\n```\r\n', [[0, 'x\ny']], 'a\r\n```\r\nx\r\ny\r\n```\r\n'],
  ] as [string, string, [number, string][], string][])('%s', (_name, text, edits, expected) => {
    const fences = scanFences(text);
    const made = edits.flatMap(([at, content]) => (fences[at] ? [{ fence: fences[at], content }] : []));
    expect(applyEdits(text, made)).toBe(expected);
  });
});

it.each([
  ['\n\na  \r\nb\n\n', 'a\nb'],
  ['  a', '  a'],
])('comparable(%j)', (text, expected) => {
  expect(comparable(text)).toBe(expected);
});

it.each([
  ['b\nc', 'a\nb\nc\nd', true],
  ['  b  \n\n c', 'a\n   b\n\n\nc', true],
  ['b\nd', 'a\nb\nc\nd', false],
  ['a\nb\nc', 'b\nc', false],
])('occurs(%j, %j)', (part, all, expected) => {
  expect(occurs(part, all)).toBe(expected);
});
