import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashLesson } from '../../tools/course/hash.ts';
import { makeWorkbook, type Workbook } from '../runner/workbook.ts';

let workbook: Workbook;

beforeEach(() => {
  workbook = makeWorkbook();
  workbook.write('lessons/01-a/a.ts', 'one');
  workbook.write('lessons/01-a/b.ts', 'two');
});

afterEach(() => workbook.remove());

const hash = (overlay?: ReadonlyMap<string, string>) => hashLesson(workbook.lesson('01-a'), overlay);

it('is the same for the same bytes, and for nothing else', async () => {
  const before = await hash();
  expect(before).toMatch(/^[0-9a-f]{16,}$/);
  expect(await hash()).toBe(before);
  workbook.write('lessons/01-a/README.md', 'prose does not count');
  expect(await hash()).toBe(before);
  workbook.write('lessons/01-a/a.ts', 'onet');
  workbook.write('lessons/01-a/b.ts', 'wo');
  expect(await hash()).not.toBe(before);
});

it('counts the text of the overlay in place of the file', async () => {
  const file = join(workbook.root, 'lessons/01-a/a.ts');
  const other = await hash(new Map([[file, 'three']]));
  expect(other).not.toBe(await hash());
  workbook.write('lessons/01-a/a.ts', 'three');
  expect(await hash()).toBe(other);
});

it('counts the list of the tests, which a pass is held against', async () => {
  const before = await hash();
  workbook.write('solutions/01-a/tests.json', '{"a.test.ts":["1. a > is one"]}');
  expect(await hash()).not.toBe(before);
});

it('of a folder that is gone is the hash of nothing', async () => {
  const lesson = workbook.lesson('01-a');
  rmSync(lesson.dir, { recursive: true });
  expect(await hashLesson(lesson)).toMatch(/^[0-9a-f]{16,}$/);
});
