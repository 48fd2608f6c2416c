import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isSystemError } from './os-error.ts';

/**
 * Puts `content` in `file`, wholly or not at all: a reader sees the old bytes or the new ones.
 * The folder must exist.
 * @param ready is asked just before the old bytes go; the file stays as it was when it throws.
 * @throws the file system's error, or that of `ready`.
 */
export async function writeAtomically(
  file: string,
  content: string | Uint8Array,
  ready: () => Promise<void> = async () => {},
): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
  try {
    await writeThrough(temporary, content);
    await ready();
    await replace(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
}

/**
 * Makes a new file and returns when its bytes are on the disk. Leaves none behind when that fails.
 * @throws the file system's error; `EEXIST` when there is such a file already.
 */
export async function writeThrough(file: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
    await handle.close();
  } catch (error) {
    await handle.close().catch(() => {});
    await rm(file, { force: true }).catch(() => {});
    throw error;
  }
}

/**
 * Renames, with patience: Windows refuses while anybody, a virus scanner too, has the file open, and that soon passes.
 * @throws the file system's error.
 */
export async function replace(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await rename(from, to);
    } catch (error) {
      const passing = isSystemError(error) && ['EPERM', 'EACCES', 'EBUSY'].includes(error.code);
      if (process.platform !== 'win32' || !passing || attempt === 20) throw error;
      await delay(10 * attempt);
    }
  }
}
