import { createHash } from 'node:crypto';
import { dirname, sep } from 'node:path';
import { fromRoot } from '../system/files.ts';
import type { Overlay } from './overlay.ts';
import { type FoundFile, readStandsOn } from './stands-on.ts';
import { type LearnerLesson, substitutionFor } from './substitution.ts';
import type { Lesson } from './types.ts';

/** The hash of a lesson of which something cannot be read. */
export const UNREADABLE = '';

/**
 * Names and texts, as one SHA-256 in hexadecimal. Of the lesson itself only what runs counts. Of what it stands on, it also
 * counts whether that is the learner's, and what is on the disk: the compiler reads that, whatever runs.
 */
export function hashFiles({ dir }: Pick<Lesson, 'dir'>, files: readonly FoundFile[]): string {
  const hash = createHash('sha256');
  const add = (text: string | null): void => {
    hash.update(text === null ? '-' : `${Buffer.byteLength(text)}\0`).update(text ?? '');
  };
  for (const { file, text, isOverlaid, onDisk } of files) {
    add(fromRoot(dirname(dirname(dir)), file));
    add(text);
    if (!isOverlaid || file.startsWith(dir + sep)) continue;
    add('instead of');
    add(onDisk);
  }
  return hash.digest('hex');
}

/** Names the bytes of everything that a verdict on a lesson depends on, as they are now: a verdict with this hash is about them. */
export async function hashLesson(lesson: Lesson, overlay?: Overlay): Promise<string> {
  return hashFiles(lesson, await readStandsOn(lesson, overlay));
}

/** The same for a lesson as a learner has it, with solutions instead of earlier lessons that cannot be stood on. */
export async function hashLearnerLesson(asked: LearnerLesson): Promise<string> {
  const { overlay } = await substitutionFor(asked);
  return hashLesson(asked.lesson, overlay);
}
