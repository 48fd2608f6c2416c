import { readFile } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { listFolder } from '../../course/folder-files.ts';
import { KEPT } from '../../course/lesson-folder.ts';
import type { Lesson } from '../../course/types.ts';
import { isMissing } from '../../system/os-error.ts';

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

/** Whether two files are alike, byte for byte; two that are not there are. */
export function alike(a: Uint8Array | null, b: Uint8Array | null): boolean {
  return a === null || b === null ? a === b : Buffer.compare(a, b) === 0;
}

/**
 * Every file in the lesson's folder that the learner may have written in; absolute. It is read from the disk, so that what
 * the learner has made since the course was loaded is there too. None when the folder is gone.
 */
export async function ownFiles(lesson: Pick<Lesson, 'dir'>): Promise<string[]> {
  const files = (await listFolder(lesson.dir)).filter(({ role }) => KEPT.includes(role));
  return files.map(({ name }) => join(lesson.dir, name));
}

/** The name of `file` inside `folder`, with `/`: `fibonacci.ts`. @throws {Error} when it is not inside. */
export function nameIn(folder: string, file: string): string {
  const name = relative(folder, file);
  if (name === '' || name === '..' || name.startsWith(`..${sep}`) || isAbsolute(name)) {
    throw new Error(`${file} is not inside ${folder}`);
  }
  return name.replaceAll(sep, '/');
}
