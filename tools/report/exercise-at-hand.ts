import { predictedLine } from '../course/formats/predicted-line.ts';
import type { Exercise, Lesson } from '../course/types.ts';
import type { LessonProgress } from '../progress/types.ts';
import type { Verdict } from '../verdict.ts';
import { firstFailure } from './first-failure.ts';
import { leadOf } from './lead.ts';

/** An exercise, with the hints that are of use now. */
export interface ExerciseAtHand extends Exercise {
  /** The test of the exercise that hints are about, counted from 1, when some are about one: of the prediction, its line. */
  readonly line?: number;
}

/**
 * The exercise that the learner is at: the one whose test the report tells of; when no test tells, the first that is not
 * done, stretch ones last.
 * @param verdict null before there is one.
 * @param own what is remembered of the lesson.
 * @param saved the files that were saved last, from the root.
 * @returns undefined when every test passes, even if the compiler objects. Where hints are about the line of the prediction that
 * is open, it has only these; where hints are about the test that fails, it has these first, and none about other tests.
 */
export function exerciseAtHand(
  lesson: Lesson,
  verdict: Verdict | null,
  own: LessonProgress,
  saved: readonly string[] = [],
): ExerciseAtHand | undefined {
  const exercise = atHand(lesson, verdict, own, saved);
  if (exercise === undefined || verdict === null) return exercise;
  return exercise.number === 0 ? atLine(exercise, verdict, lesson) : atTest(exercise, verdict, lesson);
}

function atLine(exercise: Exercise, verdict: Verdict, lesson: Lesson): ExerciseAtHand {
  const open = firstFailure({ tests: verdict.tests.filter((test) => test.exercise === 0) }, lesson);
  const line = open && predictedLine(open.name);
  const hints = exercise.hints.filter((hint) => line !== undefined && linesOf(hint).includes(line));
  return hints.length === 0 ? exercise : { ...exercise, hints, ...(line !== undefined && { line }) };
}

function atTest(exercise: Exercise, verdict: Verdict, lesson: Lesson): ExerciseAtHand {
  const tests = verdict.tests.filter((test) => test.exercise === exercise.number);
  const open = tests.find(({ name }) => name === verdict.during) ?? firstFailure({ tests }, lesson);
  const isAbout = (hint: string): boolean => open?.name.includes(testOf(hint) ?? '\n') === true;
  const about = exercise.hints.filter(isAbout);
  const general = exercise.hints.filter((hint) => testOf(hint) === undefined);
  if (general.length === exercise.hints.length) return exercise;
  const at = about.length > 0 && open !== undefined ? { line: tests.indexOf(open) + 1 } : {};
  return { ...exercise, hints: [...about, ...general], ...at };
}

/** The part of a test's name that a hint is about: it begins with `“answers once”: `. */
export function testOf(hint: string): string | undefined {
  return /^“([^”]+)”: /.exec(hint)?.[1];
}

/** The lines of the prediction that a hint is about: it begins with `Line 3` or `Lines 11 and 12`. */
export function linesOf(hint: string): number[] {
  const [, named = ''] = /^Lines? (\d+(?:(?:,| and|, and) \d+)*)\b/.exec(hint) ?? [];
  return [...named.matchAll(/\d+/g)].map(([number]) => Number(number));
}

function atHand(
  lesson: Lesson,
  verdict: Verdict | null,
  own: LessonProgress,
  saved: readonly string[],
): Exercise | undefined {
  if (verdict?.kind === 'type-error') return undefined;
  const running = verdict?.tests.find((test) => test.name === verdict.during);
  const lead = verdict === null ? undefined : leadOf(verdict, lesson, saved);
  const isLost = verdict?.kind === 'incomplete' || verdict?.kind === 'no-tests';
  const lost = isLost ? verdict.tests.find(({ status }) => status === 'not-run') : undefined;
  const number = (running ?? (lead?.what === 'test' ? lead.test : lost))?.exercise;
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
