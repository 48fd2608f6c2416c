import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromRoot } from '../system/files.ts';
import { isMissing } from '../system/os-error.ts';
import { byDepth, listFolder } from './folder-files.ts';
import { CODE, roleOf } from './lesson-folder.ts';
import type { Lesson } from './types.ts';

const nothing: ReadonlyMap<string, string> = new Map();

/**
 * Reads the code in a lesson's folder, by name; own folders come last. A folder that is missing has none.
 * @param overlay text to use instead of a file, by the file's absolute path.
 * @throws the file system's error when something is there and cannot be read.
 */
export async function readLessonFiles(
  lesson: Pick<Lesson, 'dir'>,
  overlay: ReadonlyMap<string, string> = nothing,
): Promise<ReadonlyMap<string, Buffer>> {
  const onDisk = (await listFolder(lesson.dir).catch(ifMissing([]))).map(({ name }) => name);
  const inOverlay = [...overlay.keys()].map((file) => fromRoot(lesson.dir, file));
  const names = [...new Set([...onDisk, ...inOverlay])].filter((name) => CODE.includes(roleOf(name)));
  const files = new Map<string, Buffer>();
  for (const name of names.sort(byDepth)) {
    const file = join(lesson.dir, name);
    const text = overlay.get(file);
    // A file can vanish between the listing and the reading: editors save by renaming.
    const bytes = text === undefined ? await readFile(file).catch(ifMissing(null)) : Buffer.from(text);
    if (bytes !== null) files.set(name, bytes);
  }
  return files;
}

/** What cannot be read for another reason is there all the same. */
function ifMissing<T>(value: T): (error: unknown) => T {
  return (error) => {
    if (isMissing(error)) return value;
    throw error;
  };
}

/** Names and bytes, as one SHA-256 in hexadecimal. */
export function hashFiles(files: ReadonlyMap<string, Buffer>): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of files) hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}

/** Names the bytes of a lesson's code as they are now: a verdict with this hash is about them. */
export async function hashLesson(lesson: Lesson, overlay?: ReadonlyMap<string, string>): Promise<string> {
  return hashFiles(await readLessonFiles(lesson, overlay));
}
