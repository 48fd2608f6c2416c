import type { Exercise, Lesson } from '../course/types.ts';
import type { LessonProgress } from '../progress/types.ts';
import type { Verdict } from '../verdict.ts';
import { firstFailure } from './first-failure.ts';

/**
 * The exercise that the learner is at: the one whose test the report tells of; when no test tells, the first that is not
 * done, stretch ones last.
 * @param verdict null before there is one.
 * @param own what is remembered of the lesson.
 * @returns undefined when every test passes, even if the compiler objects.
 */
export function exerciseAtHand(
  lesson: Lesson,
  verdict: Verdict | null,
  own: LessonProgress,
): Exercise | undefined {
  if (verdict?.kind === 'type-error') return undefined;
  const running = verdict?.tests.find((test) => test.name === verdict.during);
  const lost =
    verdict?.kind === 'incomplete' ? verdict.tests.find(({ status }) => status === 'not-run') : undefined;
  const number = verdict === null ? undefined : (running ?? firstFailure(verdict, lesson) ?? lost)?.exercise;
  const reported = lesson.exercises.find((exercise) => exercise.number === number);
  if (reported !== undefined || verdict?.kind === 'passed') return reported;
  const open = lesson.exercises.filter((exercise) => !own.exercises.includes(exercise.number));
  return open.find((exercise) => !exercise.stretch) ?? open[0] ?? lesson.exercises[0];
}
