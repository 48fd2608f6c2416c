import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isIgnored } from './ignored.ts';

/**
 * Names folders as they are now: the name changes when one of them is made, is gone, or is another one under the same path,
 * and not when something is saved in them. A watch stays with the folder that it was put on, so after such a change it may
 * look at nothing.
 * @param deep with the folders in them, and in those.
 * @param shallow without.
 */
export async function whereabouts(deep: readonly string[], shallow: readonly string[] = []): Promise<string> {
  const names = [...deep.map(nameAll), ...shallow.map(nameOf)];
  return (await Promise.all(names)).join('\n');
}

async function nameAll(folder: string): Promise<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const inside = entries
    .filter((entry) => entry.isDirectory() && !isIgnored(entry.name))
    .map(({ name }) => join(folder, name));
  return whereabouts(inside.sort(), [folder]);
}

async function nameOf(folder: string): Promise<string> {
  try {
    // A number of a file that was deleted is soon given to another: when it was made tells them apart.
    const { dev, ino, birthtimeNs } = await stat(folder, { bigint: true });
    return `${folder} ${dev} ${ino} ${birthtimeNs}`;
  } catch {
    return `${folder} is not there`;
  }
}
