import type { Exercise, Lesson } from '../course/types.ts';
import type { LessonProgress } from '../progress/types.ts';
import type { Verdict } from '../verdict.ts';
import { leadOf } from './lead.ts';

/**
 * The exercise that the learner is at: the one whose test the report tells of; when no test tells, the first that is not
 * done, stretch ones last.
 * @param verdict null before there is one.
 * @param own what is remembered of the lesson.
 * @param saved the files that were saved last, from the root.
 * @returns undefined when every test passes, even if the compiler objects.
 */
export function exerciseAtHand(
  lesson: Lesson,
  verdict: Verdict | null,
  own: LessonProgress,
  saved: readonly string[] = [],
): Exercise | undefined {
  if (verdict?.kind === 'type-error') return undefined;
  const running = verdict?.tests.find((test) => test.name === verdict.during);
  const lead = verdict === null ? undefined : leadOf(verdict, lesson, saved);
  const number = (running ?? (lead?.what === 'test' ? lead.test : undefined))?.exercise;
  const reported =
    lead?.what === 'types' && running === undefined
      ? exerciseIn(lesson, verdict, lead.problems[0]?.file)
      : lesson.exercises.find((exercise) => exercise.number === number);
  if (reported !== undefined || verdict?.kind === 'passed') return reported;
  const open = lesson.exercises.filter((exercise) => !own.exercises.includes(exercise.number));
  return open.find((exercise) => !exercise.stretch) ?? open[0] ?? lesson.exercises[0];
}

/** The first exercise in a file of which not every test passes: the compiler objects to that file. */
function exerciseIn(lesson: Lesson, verdict: Verdict | null, file: string | undefined): Exercise | undefined {
  const isOpen = ({ number }: Exercise): boolean =>
    verdict?.tests.some(({ exercise, status }) => exercise === number && status !== 'passed') === true;
  return lesson.exercises.find(
    (exercise) =>
      isOpen(exercise) && exercise.files?.some((name) => file === `lessons/${lesson.folder}/${name}`),
  );
}
