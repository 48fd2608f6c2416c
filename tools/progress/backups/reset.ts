import { resolve } from 'node:path';
import { roleOf } from '../../course/lesson-folder.ts';
import { starterFiles } from '../../course/starters.ts';
import { type LessonFolder, nameIn, ownFiles } from './learner-files.ts';
import { type Overwritten, overwrite } from './overwrite.ts';

/** What `resetLesson` did. */
export interface Reset extends Overwritten {
  /** `.ts` files that the learner has added, left as they are; absolute. */
  readonly kept: string[];
}

/**
 * Makes a lesson new again, as the course has it.
 * @throws {UserError} as `resetLesson` does.
 */
export async function resetToStarters(lesson: LessonFolder): Promise<Reset> {
  return resetLesson(lesson, await starterFiles(lesson));
}

/**
 * Makes a lesson new again: its starters as they were, missing ones too. What differs is backed up first, the learner's
 * own extra files with it.
 * @param starters text by file, absolute or relative to the lesson's folder.
 * @throws {UserError} when a file cannot be backed up, and then nothing has changed; or when one cannot be written.
 */
export async function resetLesson(
  lesson: LessonFolder,
  starters: ReadonlyMap<string, string>,
): Promise<Reset> {
  const contents = new Map<string, Buffer>();
  for (const [name, text] of starters) {
    const file = resolve(lesson.dir, name);
    if (roleOf(nameIn(lesson.dir, file)) === 'test') throw new Error(`${file} is a test, not a starter`);
    contents.set(file, Buffer.from(text));
  }
  const result = await overwrite(lesson, contents);
  const kept = (await ownFiles(lesson)).filter(
    (file) => !contents.has(file) && roleOf(nameIn(lesson.dir, file)) !== 'demo',
  );
  return { ...result, kept };
}
