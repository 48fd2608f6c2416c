import { readdir, readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';

/** The text of a file, or null when it is not there or cannot be read. */
export async function textOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return null;
  }
}

/** The names of the files in a folder, sorted; none when it is not there. Dot-files are not counted. */
export async function filesOf(dir: string): Promise<string[]> {
  return (await entriesOf(dir)).files;
}

/** The names of files and folders in a folder, sorted; none when it is not there. Those that begin with a dot are left out. */
export async function entriesOf(dir: string): Promise<{ files: string[]; folders: string[] }> {
  try {
    const entries = (await readdir(dir, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
    const named = (folders: boolean): string[] =>
      entries
        .filter((entry) => entry.isDirectory() === folders)
        .map(({ name }) => name)
        .sort();
    return { files: named(false), folders: named(true) };
  } catch {
    return { files: [], folders: [] };
  }
}

/** A path as findings and verdicts write it: relative to the root, with `/`. */
export function fromRoot(root: string, file: string): string {
  return relative(root, file).split(sep).join('/');
}
