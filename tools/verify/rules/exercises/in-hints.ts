import { join } from 'node:path';
import { NAMES } from '../../../course/lesson-folder.ts';
import { fromRoot } from '../../../system/files.ts';
import type { Context } from '../../context/context.ts';
import type { Finding } from '../../context/finding.ts';
import { disagreements } from './titles.ts';

/** hints.md has a heading for each exercise of README.md, under its title. */
export function* exercisesInHints({ root, lessons }: Context): Generator<Finding> {
  for (const lessonFiles of lessons) {
    const file = fromRoot(root, join(lessonFiles.lesson.dir, NAMES.hints));
    if (lessonFiles.hintsText === '') {
      const message = 'there are no hints: write a heading and a numbered list for each exercise.';
      yield { file, line: 1, message };
      continue;
    }
    const headings = lessonFiles.hints.map((section) => ({ ...section, file }));
    yield* disagreements(lessonFiles, headings, file, 'hints', (title) => `## ${title}`);
  }
}
