import { chmod, lstat, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keyOf, makeKey } from '../../../tools/book/server/key.ts';
import { temporaryFolder } from '../fixture.ts';

const fileIn = (root: string): string => join(root, '.workbook/book-key');

describe('the key of a book', () => {
  it('is another each time one is made', () => {
    expect(new Set(Array.from({ length: 100 }, makeKey)).size).toBe(100);
    expect(makeKey()).toMatch(/^[\w-]{16}$/);
  });

  it('stays: bookmarks and open pages work with the next run', async () => {
    const root = await temporaryFolder();
    const key = await keyOf(root);
    expect(key).toMatch(/^[\w-]{16}$/);
    expect(await keyOf(root)).toBe(key);
  });

  it('is another in another workbook', async () => {
    expect(await keyOf(await temporaryFolder())).not.toBe(await keyOf(await temporaryFolder()));
  });

  it.skipIf(process.platform === 'win32')('can be read by the learner only', async () => {
    const root = await temporaryFolder();
    const key = await keyOf(root);
    expect((await lstat(fileIn(root))).mode & 0o777).toBe(0o600);
    await chmod(fileIn(root), 0o644);
    expect(await keyOf(root), 'others could have read the old one').not.toBe(key);
    expect((await lstat(fileIn(root))).mode & 0o777).toBe(0o600);
  });

  it.each(['', 'short', '../../../etc/passwd', 'sixteen letters!'])(
    'is made anew when the file says %j',
    async (text) => {
      const root = await temporaryFolder();
      await mkdir(join(root, '.workbook'));
      await writeFile(fileIn(root), text, { mode: 0o600 });
      const key = await keyOf(root);
      expect(key).toMatch(/^[\w-]{16}$/);
      expect(await keyOf(root)).toBe(key);
    },
  );

  it.skipIf(process.platform === 'win32')(
    'is not what a link leads to, and the file there stays',
    async () => {
      const [root, elsewhere] = [await temporaryFolder(), await temporaryFolder()];
      const other = join(elsewhere, 'file');
      await writeFile(other, 'sixteenletters-1', { mode: 0o600 });
      await mkdir(join(root, '.workbook'));
      await symlink(other, fileIn(root));
      expect(await keyOf(root)).not.toBe('sixteenletters-1');
      expect((await lstat(fileIn(root))).isFile()).toBe(true);
      expect((await lstat(other)).size).toBe(16);
    },
  );

  it('is there for this run when it cannot be kept', async () => {
    const root = await temporaryFolder();
    await writeFile(join(root, '.workbook'), 'a file where the folder should be');
    expect(await keyOf(root)).toMatch(/^[\w-]{16}$/);
    await rm(join(root, '.workbook'));
  });
});
