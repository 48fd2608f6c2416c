import { join } from 'node:path';
import { roleIn } from '../../course/lesson-folder.ts';
import type { Lesson } from '../../course/types.ts';
import { leadOf } from '../../report/lead.ts';
import type { State } from './state.ts';

/** Where the editor opens: the place of the first failure when it is in a file of the learner's, or else their first file. */
export function target(
  { verdict, course, saved }: State,
  lesson: Lesson,
): { file: string; line: number; column: number } {
  const lead = verdict === null ? undefined : leadOf(verdict, lesson, saved);
  const test = lead?.what === 'test' ? lead.test : undefined;
  const objected = lead?.what === 'types' ? lead.problems[0] : undefined;
  const places = [objected ?? test?.place, verdict?.place, verdict?.typeProblems[0]];
  for (const place of places) {
    const file = place === undefined ? '' : join(course.root, place.file);
    if (place !== undefined && lesson.sources.includes(file))
      return { file, line: place.line, column: place.column };
  }
  const wantsPrediction = test?.exercise === 0;
  const own = lesson.sources.find((file) => (roleIn(lesson.dir, file) === 'prediction') === wantsPrediction);
  return { file: own ?? lesson.sources[0] ?? lesson.readme, line: 1, column: 1 };
}
