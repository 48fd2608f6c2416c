import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Lesson } from './types.ts';

const nothing: ReadonlyMap<string, string> = new Map();

/**
 * Reads the `.ts` files of a lesson's folder, by name, in the order of names. A folder that is missing has none.
 * @param overlay text that stands in the place of a file, by the file's absolute path.
 */
export async function readLessonFiles(
  lesson: Lesson,
  overlay: ReadonlyMap<string, string> = nothing,
): Promise<ReadonlyMap<string, Buffer>> {
  const onDisk = await readdir(lesson.dir).catch(() => []);
  const inOverlay = [...overlay.keys()]
    .filter((file) => dirname(file) === lesson.dir)
    .map((file) => basename(file));
  const names = [...new Set([...onDisk, ...inOverlay])].filter((name) => name.endsWith('.ts')).sort();
  const files = new Map<string, Buffer>();
  for (const name of names) {
    const file = join(lesson.dir, name);
    const text = overlay.get(file);
    // A file can vanish between the listing and the reading: editors save by renaming.
    const bytes = text === undefined ? await readFile(file).catch(() => null) : Buffer.from(text);
    if (bytes !== null) files.set(name, bytes);
  }
  return files;
}

/** Names and bytes, as one SHA-256 in hexadecimal. */
export function hashFiles(files: ReadonlyMap<string, Buffer>): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of files) hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}

/** Names the bytes of a lesson's `.ts` files as they are now: a verdict with this hash is about them. */
export async function hashLesson(lesson: Lesson, overlay?: ReadonlyMap<string, string>): Promise<string> {
  return hashFiles(await readLessonFiles(lesson, overlay));
}
