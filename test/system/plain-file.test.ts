import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPlainFile, readPlainFile, standingAt } from '../../tools/system/plain-file.ts';

let folder = '';
let elsewhere = '';

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'plain-')));
  elsewhere = await realpath(await mkdtemp(join(tmpdir(), 'plain-')));
  await writeFile(join(elsewhere, 'secret.md'), 'secret');
  await mkdir(join(folder, 'given'));
  await writeFile(join(folder, 'page.md'), 'page');
  await writeFile(join(folder, 'given/note.md'), 'note');
  await symlink(join(elsewhere, 'secret.md'), join(folder, 'link.md'), 'file');
  await symlink(join(folder, 'page.md'), join(folder, 'near.md'), 'file');
  await symlink(join(folder, 'nothing'), join(folder, 'dangling.md'), 'file');
  await symlink(elsewhere, join(folder, 'away'), 'junction');
});
afterAll(() => Promise.all([folder, elsewhere].map((each) => rm(each, { recursive: true }))));

describe('a file that is really inside its folder', () => {
  it.each([
    ['page.md', 'page'],
    ['given/note.md', 'note'],
  ])('is read: %s', async (name, text) => {
    expect(await isPlainFile(folder, name)).toBe(true);
    expect(await readPlainFile(folder, name)).toBe(text);
  });

  it('is read by way of a link to the folder', async () => {
    const link = join(elsewhere, 'folder');
    await symlink(folder, link, 'junction');
    expect(await readPlainFile(link, 'page.md')).toBe('page');
  });
});

describe('anything else is not read', () => {
  it.each([
    'link.md',
    'near.md',
    'dangling.md',
    'away',
    'away/secret.md',
    'given',
    'given/',
    'nothing.md',
    '../x',
    'given/../page.md',
    './page.md',
    '/etc/passwd',
    '',
  ])('%j', async (name) => {
    expect(await isPlainFile(folder, name)).toBe(false);
    await expect(readPlainFile(folder, name)).rejects.toThrow('is not a file in its folder');
  });

  it.skipIf(process.platform === 'win32')('a pipe, which nobody writes to', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    await expect(readPlainFile(folder, 'pipe.md')).rejects.toThrow('is not a file in its folder');
    expect(await standingAt(join(folder, 'pipe.md'))).toBe('other');
  });
});

it.each([
  ['page.md', 'file'],
  ['given', 'folder'],
  ['link.md', 'link'],
  ['away', 'link'],
  ['nothing', null],
])('what stands at %s is %s', async (name, standing) => {
  expect(await standingAt(join(folder, name))).toBe(standing);
});
