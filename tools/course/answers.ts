import { join } from 'node:path';
import { textOf } from '../system/files.ts';
import { readFolder } from './folder-files.ts';
import { toShown } from './formats/markers.ts';
import { ANSWERED } from './lesson-folder.ts';
import type { Lesson } from './types.ts';

/** One file that the learner writes, and what the solution says in its place. */
export interface AnswerFile {
  readonly name: string;
  readonly own: string;
  readonly solution: string;
}

/** The learner's files beside their solutions, both without the markers. A file that the learner has deleted is empty. */
export async function answersOf(lesson: Lesson): Promise<AnswerFile[]> {
  const solutions = await readFolder(lesson.solutionDir, ANSWERED);
  return Promise.all(
    [...solutions].map(async ([name, text]) => {
      const own = (await textOf(join(lesson.dir, name))) ?? '';
      return { name, own: toShown(own, name), solution: toShown(text, name) };
    }),
  );
}
