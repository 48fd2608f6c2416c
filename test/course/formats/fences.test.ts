import { describe, expect, it } from 'vitest';
import { parseInfo, proseLines, scanFences } from '../../../tools/course/formats/fences.ts';

describe('scanFences', () => {
  it.each([
    [
      'attributes',
      '```ts file=a.ts#b run\nx\n```',
      {
        language: 'ts',
        attributes: new Map([
          ['file', 'a.ts#b'],
          ['run', ''],
        ]),
        content: 'x',
        line: 1,
        end: 3,
      },
    ],
    ['no language', '```\nx\n```', { language: '', attributes: new Map(), content: 'x' }],
    [
      'a longer fence around a shorter',
      '````md\n```ts\n```\n````',
      { language: 'md', content: '```ts\n```', end: 4 },
    ],
    ['tildes', '~~~text\n```\n~~~', { language: 'text', content: '```' }],
    [
      'an indented one',
      '- a\n\n  ```ts\n    x\n  y\n  ```',
      { content: '  x\ny', line: 3, end: 6, indent: '  ' },
    ],
    ['one that is never closed', '```ts\nx', { content: 'x', end: 3 }],
    ['Windows line ends', '```ts\r\nx\r\ny\r\n```\r\n', { content: 'x\ny', end: 4 }],
    ['an empty one', '```ts\n```', { content: '', end: 2 }],
  ])('%s', (_name, text, expected) => {
    const fences = scanFences(text);
    expect(fences).toHaveLength(1);
    expect(fences[0]).toMatchObject(expected);
  });

  it('does not take code in a line for a fence', () => {
    expect(scanFences('```x``` is code')).toEqual([]);
  });
});

it('proseLines empties fences and keeps the line numbers', () => {
  expect(proseLines('a\n```\nb\n```\nc')).toEqual(['a', '', '', '', 'c']);
});

it.each<[string, string, [string, string][]]>([
  ['', '', []],
  [' ts ', 'ts', []],
  ['ts run', 'ts', [['run', '']]],
  [
    'ts  file=../04-send/dialogue.ts#a=b run',
    'ts',
    [
      ['file', '../04-send/dialogue.ts#a=b'],
      ['run', ''],
    ],
  ],
])('parseInfo(%j)', (info, language, attributes) => {
  expect(parseInfo(info)).toEqual({ language, attributes: new Map(attributes) });
});
