import { join } from 'node:path';
import { filesUnder, fromRoot, textOf } from '../system/files.ts';
import { type FolderFile, type Role, roleOf } from './lesson-folder.ts';

/**
 * The files of a folder that is laid out as a lesson's, in the order of names, with those of its own folders last. Names that
 * begin with a dot are left out. A folder that is missing has none.
 * @throws the file system's error when it cannot be read.
 */
export async function listFolder(dir: string): Promise<FolderFile[]> {
  const names = (await filesUnder(dir))
    .map((file) => fromRoot(dir, file))
    .filter((name) => !/(?:^|\/)\.[^/]*$/.test(name))
    .sort(byDepth);
  return names.map((name) => ({ name, role: roleOf(name) }));
}

/** The texts of the files that have one of these roles, by name. What cannot be read is left out. */
export async function readFolder(dir: string, roles: readonly Role[]): Promise<Map<string, string>> {
  const wanted = (await listFolder(dir).catch(() => [])).filter(({ role }) => roles.includes(role));
  const read = wanted.map(async ({ name }) => [name, await textOf(join(dir, name))] as const);
  const texts = new Map<string, string>();
  for (const [name, text] of await Promise.all(read)) if (text !== null) texts.set(name, text);
  return texts;
}

/** The order of two names: that of the letters, but files in folders come last. */
export function byDepth(a: string, b: string): number {
  const depth = (name: string): number => name.split('/').length;
  return depth(a) - depth(b) || (a < b ? -1 : a > b ? 1 : 0);
}
