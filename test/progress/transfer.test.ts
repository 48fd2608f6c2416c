import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { UserError } from '../../tools/errors.ts';
import { openProgress } from '../../tools/progress/store.ts';
import { exportProgress, importProgress } from '../../tools/progress/transfer.ts';
import { temporaryFolder, verdict } from './fixture.ts';

const monday = '2026-03-02T10:00:00.000Z';
const tuesday = '2026-03-03T10:00:00.000Z';

let here: string;
let there: string;
let file: string;
beforeEach(async () => {
  here = await temporaryFolder();
  there = await temporaryFolder();
  file = join(await temporaryFolder(), 'me.json');
});

async function pass(root: string, at: string, hash: string): Promise<void> {
  const store = await openProgress(root);
  await store.apply([
    { type: 'verdict', verdict: verdict('passed', [['1. a', 'passed']], { hash }), at },
    { type: 'moved', slug: 'send' },
  ]);
}

test('a round trip gives the same progress, and says what the file is', async () => {
  await pass(here, monday, 'h1');
  const { progress } = await exportProgress(here, file);
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
    format: 'from-yield-to-await progress',
    version: 1,
    exportedAt: expect.any(String),
    progress,
  });
  const imported = await importProgress(there, file);
  expect(imported).toEqual({ progress, notices: [] });
  expect(await (await openProgress(there)).read()).toEqual(progress);
});

test('joins what is there; twice is the same as once', async () => {
  await pass(here, monday, 'h1');
  await exportProgress(here, file);
  await pass(there, tuesday, 'h2');
  await (await openProgress(there)).apply([
    { type: 'moved', slug: 'loop' },
    { type: 'hint-shown', slug: 'loop', exercise: 1, shown: 2 },
  ]);
  const { progress } = await importProgress(there, file);
  expect(progress).toEqual({
    version: 1,
    current: 'loop',
    lessons: {
      send: { passedAt: monday, passedHash: 'h1', exercises: [1], hints: {} },
      loop: { exercises: [], hints: { 1: 2 } },
    },
  });
  expect((await importProgress(there, file)).progress).toEqual(progress);
});

test('nothing yet can be exported too', async () => {
  await exportProgress(here, file);
  expect((await importProgress(there, file)).progress).toEqual({ version: 1, lessons: {} });
});

test('an export never writes over a file', async () => {
  await writeFile(file, 'precious');
  const failed = exportProgress(here, file);
  await expect(failed).rejects.toThrow(UserError);
  await expect(failed).rejects.toThrow(/exists already and was left as it is/);
  expect(await readFile(file, 'utf8')).toBe('precious');
});

test('an export into no folder is an error in words', async () => {
  await expect(exportProgress(here, join(file, 'x.json'))).rejects.toThrow(
    /could not be written to .* because there is no/,
  );
});

describe('a bad file', () => {
  const good = { format: 'from-yield-to-await progress', version: 1, progress: { version: 1, lessons: {} } };
  test.each<[string, string, RegExp]>([
    ['empty', '', /not JSON/],
    ['truncated', JSON.stringify(good).slice(0, -5), /not JSON/],
    ['of another program', '{"format":"x","version":1}', /is not a file that `lesson progress export` wrote/],
    ['a list', '[]', /is not a file that/],
    ['without a version', JSON.stringify({ ...good, version: 'one' }), /is not a file that/],
    ['of a newer format', JSON.stringify({ ...good, version: 2 }), /newer version/],
    ['with newer progress', JSON.stringify({ ...good, progress: { version: 2 } }), /newer version/],
    [
      'with damaged progress',
      JSON.stringify({ ...good, progress: { version: 1, lessons: 7 } }),
      /is not a file that/,
    ],
  ])('%s: is refused and changes nothing', async (_, content, sentence) => {
    await pass(there, monday, 'h1');
    const before = await readFile(join(there, '.workbook', 'progress.json'));
    await writeFile(file, content);
    const failed = importProgress(there, file);
    await expect(failed).rejects.toThrow(UserError);
    await expect(failed).rejects.toThrow(sentence);
    expect(await readFile(join(there, '.workbook', 'progress.json'))).toEqual(before);
  });

  test('that is not there', async () => {
    await expect(importProgress(there, file)).rejects.toThrow(/because there is no such file/);
    expect(await readdir(there)).toEqual([]);
  });
});

test('an import that cannot be saved is an error', async () => {
  await pass(here, monday, 'h1');
  await exportProgress(here, file);
  await writeFile(join(there, '.workbook'), 'in the way');
  const failed = importProgress(there, file);
  await expect(failed).rejects.toThrow(UserError);
  await expect(failed).rejects.toThrow(/Nothing was imported\. Your progress cannot be saved because/);
});
