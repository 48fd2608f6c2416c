import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withTempFolder } from '../../tools/system/temp-folder.ts';
import { tempTree } from '../course/fixture.ts';

it('gives a folder in .workbook and takes it away, also after a failure', async () => {
  const root = await tempTree({});
  const scratch = join(root, '.workbook', 'scratch');
  const given = await withTempFolder(root, async (dir) => {
    expect(await readdir(scratch)).toHaveLength(1);
    await writeFile(join(dir, 'a'), '');
    return dir;
  });
  expect(given.startsWith(scratch)).toBe(true);
  await expect(withTempFolder(root, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await readdir(scratch)).toEqual([]);
});

it('goes elsewhere when the workbook cannot be written, and can still reach the packages', async () => {
  const root = await tempTree({
    '.workbook': 'a file where the folder should be',
    'node_modules/a/index.js': '',
  });
  const given = await withTempFolder(root, async (dir) => {
    expect(existsSync(join(dir, 'node_modules/a/index.js'))).toBe(true);
    return dir;
  });
  expect(given.startsWith(root)).toBe(false);
  expect(existsSync(given)).toBe(false);
  expect(existsSync(join(root, 'node_modules/a/index.js'))).toBe(true);
});
