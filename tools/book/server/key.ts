import { randomBytes } from 'node:crypto';
import { lstat, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { bookKeyFile } from '../../progress/paths.ts';
import { textOf } from '../../system/files.ts';
import { isSystemError } from '../../system/os-error.ts';

/** A part of an address that nobody can guess. */
export function makeKey(): string {
  return randomBytes(12).toString('base64url');
}

/**
 * The secret in the address of a workbook's book: any user of this machine can connect to the server, and only the
 * learner may read the file with the secret. It is kept, so that a bookmark and a page that is open work with the next
 * run of the watcher too; where it cannot be kept, each run has another.
 */
export async function keyOf(root: string): Promise<string> {
  const file = bookKeyFile(root);
  const known = await keptKey(file);
  if (known !== null) return known;
  const key = makeKey();
  try {
    await mkdir(dirname(file), { recursive: true });
    await rm(file, { force: true });
    await writeFile(file, `${key}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
  return key;
}

/** Null when there is no key, or when somebody else could have read it. */
async function keptKey(file: string): Promise<string | null> {
  const found = await lstat(file).catch(() => null);
  if (!found?.isFile()) return null;
  // Windows has no such bits; there the folders of users are closed.
  if (process.platform !== 'win32' && (found.mode & 0o077) !== 0) return null;
  const key = ((await textOf(file)) ?? '').trim();
  return /^[\w-]{16}$/.test(key) ? key : null;
}
