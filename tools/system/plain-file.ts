import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { join } from 'node:path';

/** What stands at a path, without following a link there. */
export type Standing = 'file' | 'folder' | 'link' | 'other' | null;

/** What stands at `path`; null when nothing does, or when the system does not say. */
export async function standingAt(path: string): Promise<Standing> {
  const found = await lstat(path).catch(() => null);
  if (found === null) return null;
  if (found.isSymbolicLink()) return 'link';
  if (found.isDirectory()) return 'folder';
  return found.isFile() ? 'file' : 'other';
}

/**
 * Whether a file is really inside a folder: it is a file, and neither it nor a folder on the way is a link.
 * @param name relative to `folder`, with `/` between its parts. `folder` itself may be a link.
 */
export async function isPlainFile(folder: string, name: string): Promise<boolean> {
  const parts = name.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..')) return false;
  for (let count = 1; count < parts.length; count++)
    if ((await standingAt(join(folder, ...parts.slice(0, count)))) !== 'folder') return false;
  return (await standingAt(join(folder, ...parts))) === 'file';
}

/**
 * The text of a file that is really inside a folder: see `isPlainFile`.
 * @throws an error when it is not, or the file system's.
 */
export async function readPlainFile(folder: string, name: string): Promise<string> {
  if (!(await isPlainFile(folder, name)))
    throw new Error(`${name} is not a file in its folder, but a link or something else`);
  // Windows has no such flag. There, what was looked at a moment ago is read.
  const handle = await open(join(folder, name), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}
