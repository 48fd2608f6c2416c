import { mkdir, mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Gives `work` an empty folder from which `node_modules` can be reached, and removes it afterwards, whatever happens.
 * It lies in `.workbook/scratch`, or in the system's folder for temporary files when the workbook is read-only.
 */
export async function withTempFolder<T>(root: string, work: (dir: string) => Promise<T>): Promise<T> {
  const dir = await makeTempFolder(root);
  try {
    return await work(dir);
  } finally {
    await rm(dir, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function makeTempFolder(root: string): Promise<string> {
  try {
    const parent = join(root, '.workbook', 'scratch');
    await mkdir(parent, { recursive: true });
    return await realpath(await mkdtemp(join(parent, 'verify-')));
  } catch {
    const dir = await realpath(await mkdtemp(join(tmpdir(), 'workbook-')));
    await linkFolder(join(root, 'node_modules'), join(dir, 'node_modules'));
    return dir;
  }
}

/** Makes `path` another name of the folder `target`; on Windows a junction, which needs no special right. */
export async function linkFolder(target: string, path: string): Promise<void> {
  await symlink(target, path, 'junction');
}
