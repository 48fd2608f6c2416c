import { join } from 'node:path';
import { roleIn } from '../../course/lesson-folder.ts';
import type { Lesson } from '../../course/types.ts';
import { leadOf } from '../../report/lead.ts';
import type { Place } from '../../verdict.ts';
import type { State } from './state.ts';

/** Where the editor opens: the place of the first failure when it is in a file of the learner's, or else the file of the exercise. */
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
  const [written] = lesson.exercises.find(({ number }) => number === test?.exercise)?.files ?? [];
  const own =
    lesson.sources.find((file) => written !== undefined && file === join(lesson.dir, written)) ??
    lesson.sources.find((file) => (roleIn(lesson.dir, file) === 'prediction') === wantsPrediction);
  return { file: own ?? lesson.sources[0] ?? lesson.readme, line: 1, column: 1 };
}

/** Every place that the last verdict names; a page may ask to open these and no others. */
export function placesOf({ verdict }: Pick<State, 'verdict'>): Place[] {
  if (verdict === null) return [];
  const { tests, place, typeProblems, fault } = verdict;
  const places = [...tests.map((test) => test.place), place, fault?.where?.place, ...typeProblems];
  return places.flatMap((each) =>
    each === undefined ? [] : [{ file: each.file, line: each.line, column: each.column }],
  );
}
