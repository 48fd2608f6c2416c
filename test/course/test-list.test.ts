import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formatTestList, parseTestList, readTestList } from '../../tools/course/test-list.ts';
import { tempTree } from './fixture.ts';

const list = new Map([
  ['a.test.ts', ['1. a > does', '1. a > does']],
  ['b.test.ts', ['2. b (stretch) > "quotes"\n']],
]);

it('is read as it was written', () => {
  expect(parseTestList(formatTestList(list))).toEqual(list);
});

it.each(['', 'null', '[]', '{}', '"a"', '{"a.test.ts": "a"}', '{"a.test.ts": [1]}', '{"a'])(
  'is none: %s',
  (text) => {
    expect(parseTestList(text)).toBeNull();
  },
);

it('is null only for a lesson that has no solution', async () => {
  const root = await tempTree({
    'whole/tests.json': formatTestList(list),
    'damaged/tests.json': '{',
    'without/a.ts': '',
  });
  const read = (folder: string) => readTestList({ solutionDir: join(root, folder) });
  expect(await read('whole')).toEqual(list);
  expect([await read('damaged'), await read('without'), await read('nowhere')]).toEqual([
    'unreadable',
    'unreadable',
    null,
  ]);
});
