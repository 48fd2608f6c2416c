import { readdir, readFile } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, sep } from 'node:path';
import type { Lesson } from '../../course/types.ts';
import { isSystemError } from '../../system/os-error.ts';

/** What is needed of a lesson to find its files. */
export type LessonFolder = Pick<Lesson, 'dir' | 'solutionDir' | 'slug' | 'folder'>;

/** The bytes of `file`, or null when there is no such file. @throws the file system's error when it cannot be read. */
export async function bytesOf(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Whether an error says that there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  return isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

/** Whether two files are alike, byte for byte; two that are not there are. */
export function alike(a: Uint8Array | null, b: Uint8Array | null): boolean {
  return a === null || b === null ? a === b : Buffer.compare(a, b) === 0;
}

/**
 * Every `.ts` file under the lesson's folder that is not a test, sorted; absolute. It is read from the disk, so that
 * what the learner has made since the course was loaded is there too. None when the folder is gone.
 */
export async function ownFiles(lesson: Pick<Lesson, 'dir'>): Promise<string[]> {
  return (await filesUnder(lesson.dir)).filter((file) => file.endsWith('.ts') && !isTest(file));
}

/** Whether `file` is a lesson's test, which is not the learner's to change. */
export function isTest(file: string): boolean {
  return basename(file).endsWith('.test.ts');
}

/** Every file under `folder`, sorted; absolute. Links to folders, hidden folders and packages are not entered. */
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

/** The name of `file` inside `folder`: `fibonacci.ts`. @throws {Error} when it is not inside. */
export function nameIn(folder: string, file: string): string {
  const name = relative(folder, file);
  if (name === '' || name === '..' || name.startsWith(`..${sep}`) || isAbsolute(name)) {
    throw new Error(`${file} is not inside ${folder}`);
  }
  return name;
}
