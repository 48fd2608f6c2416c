import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isMissing } from './os-error.ts';

/** A text without the byte order mark that some editors put in front of it: nobody sees it, and it counts as a character. */
export function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

/** The text of a file, or null when it is not there or cannot be read. */
export async function textOf(file: string): Promise<string | null> {
  try {
    return withoutMark(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
}

/** The text of a file, or null when it is not there. @throws the file system's error when it is there and cannot be read. */
export async function textIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
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

/**
 * Every file under `folder`, sorted; absolute. None when it is not there. Links to folders, hidden folders and packages are not entered.
 * @throws the file system's error when it cannot be read.
 */
export async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error) => {
    if (isMissing(error)) return [];
    throw error;
  });
  const found = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      if (!entry.isDirectory()) return [path];
      return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : filesUnder(path);
    }),
  );
  return found.flat().sort();
}

/** A path as findings and verdicts write it: relative to the root, with `/`. */
export function fromRoot(root: string, file: string): string {
  return relative(root, file).split(sep).join('/');
}
