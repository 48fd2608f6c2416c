import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { LockLost, withLock } from '../../tools/progress/lock.ts';
import { temporaryFolder } from './fixture.ts';

let folder: string;
let lock: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  lock = join(folder, 'lock');
});

const never = { stale: 1000, wait: 100 };

async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  return child.pid ?? 0;
}

/** Several at once: each reads a number, waits a turn of the loop, and writes one more. */
async function count(times: number, patience = never): Promise<string> {
  const number = join(folder, 'number');
  await writeFile(number, '0');
  const one = () =>
    withLock(
      lock,
      async () => {
        const read = Number(await readFile(number, 'utf8'));
        await new Promise((resolve) => setImmediate(resolve));
        await writeFile(number, String(read + 1));
      },
      patience,
    );
  await Promise.all(Array.from({ length: times }, one));
  return readFile(number, 'utf8');
}

test('one at a time, and no file stays', async () => {
  expect(await count(20)).toBe('20');
  expect(await readdir(folder)).toEqual(['number']);
});

test('gives what the work gives, and frees the lock when it throws', async () => {
  expect(await withLock(lock, async () => 7)).toBe(7);
  await expect(withLock(lock, () => Promise.reject(new Error('mine')))).rejects.toThrow('mine');
  expect(await readdir(folder)).toEqual([]);
});

test('the lock of a dead process is taken over, by one at a time', async () => {
  await writeFile(lock, JSON.stringify({ pid: await deadPid(), host: hostname(), id: 'dead' }));
  expect(await count(20)).toBe('20');
  expect(await readdir(folder)).toEqual(['number']);
});

test('a right to remove that a dead process left behind stops nobody', async () => {
  await writeFile(lock, JSON.stringify({ pid: await deadPid(), host: hostname(), id: 'dead' }));
  await writeFile(`${lock}.dead`, '');
  await utimes(`${lock}.dead`, 1, 1);
  expect(await count(5)).toBe('5');
});

test.each([
  ['a living process', JSON.stringify({ pid: process.pid, host: hostname(), id: 'slow' })],
  ['another machine', JSON.stringify({ pid: 1, host: `not ${hostname()}`, id: 'far' })],
  ['nobody: the file is empty', ''],
])('an old lock of %s is taken over', async (_, ticket) => {
  await writeFile(lock, ticket);
  await utimes(lock, 1, 1);
  expect(await count(10)).toBe('10');
});

test('a fresh lock of a living process is waited for, not for ever', async () => {
  const ticket = JSON.stringify({ pid: process.pid, host: hostname(), id: 'busy' });
  await writeFile(lock, ticket);
  await expect(withLock(lock, async () => 7, { stale: 1000, wait: 0.05 })).rejects.toThrow(LockLost);
  expect(await readFile(lock, 'utf8')).toBe(ticket);
});

test('who lost the lock learns of it, begins again, and does not free the new holder', async () => {
  let begun = 0;
  const work = async (confirm: () => Promise<void>) => {
    begun++;
    if (begun === 1) {
      await writeFile(lock, 'of somebody else');
      await utimes(lock, 1, 1);
    }
    await confirm();
    return begun;
  };
  expect(await withLock(lock, work, never)).toBe(2);
  expect(await readdir(folder)).toEqual([]);
});
