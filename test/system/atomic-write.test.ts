import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { writeAtomically, writeThrough } from '../../tools/system/atomic-write.ts';
import { explainOsError, osErrorReason } from '../../tools/system/os-error.ts';
import { temporaryFolder } from '../progress/fixture.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  file = join(folder, 'a.txt');
});

test('the old bytes stay until the new ones are whole', async () => {
  await writeFile(file, 'old');
  await writeAtomically(file, 'new', async () => expect(await readFile(file, 'utf8')).toBe('old'));
  expect(await readFile(file, 'utf8')).toBe('new');
  expect(await readdir(folder)).toEqual(['a.txt']);
});

test('and stay for good when the writer is stopped, with nothing beside them', async () => {
  await writeFile(file, 'old');
  const stopped = writeAtomically(file, 'new', () => Promise.reject(new Error('stop')));
  await expect(stopped).rejects.toThrow('stop');
  expect(await readFile(file, 'utf8')).toBe('old');
  expect(await readdir(folder)).toEqual(['a.txt']);
});

test('a new file is never written over one that is there', async () => {
  await writeFile(file, 'old');
  await expect(writeThrough(file, 'new')).rejects.toThrow(/EEXIST/);
  expect(await readFile(file, 'utf8')).toBe('old');
});

function refusal(code: string, path?: string): Error {
  return Object.assign(new Error(`${code}: no`), { code, syscall: 'open', ...(path && { path }) });
}

test.each<[unknown, string]>([
  [refusal('ENOSPC', '/x'), 'the disk is full (/x)'],
  [refusal('EROFS'), 'the disk is read-only'],
  [refusal('EACCES'), 'this program has no permission'],
  [refusal('EIO'), 'of EIO'],
  [new Error('a sentence'), 'a sentence'],
])('because %s', (error, words) => {
  expect(osErrorReason(error)).toBe(words);
});

test('only what the system refuses becomes a sentence for the user', async () => {
  const sentence = (cause: string): string => `It failed because ${cause}.`;
  const ours = new TypeError('a mistake of ours');
  await expect(explainOsError(sentence, () => Promise.reject(ours))).rejects.toBe(ours);
  await expect(explainOsError(sentence, () => Promise.reject(refusal('EROFS')))).rejects.toMatchObject({
    name: 'UserError',
    message: 'It failed because the disk is read-only.',
  });
});
