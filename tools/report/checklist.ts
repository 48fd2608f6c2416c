import type { Exercise, Lesson } from '../course/types.ts';
import { stripMarkdown } from '../terminal/markdown.ts';
import type { Look } from '../terminal/style.ts';
import { flow } from '../terminal/text.ts';
import type { Verdict } from '../verdict.ts';

/** `open`: no test of it fails, and it is not done: it was not reached, or the compiler objects to its file. */
export type ExerciseStatus = 'done' | 'failing' | 'todo' | 'open';

/** An exercise and how it stands. */
export interface ChecklistItem {
  readonly exercise: Exercise;
  readonly status: ExerciseStatus;
}

/**
 * How each exercise of `lesson` stands: by the verdict, or, when none of its tests ran, by the numbers that progress
 * remembers.
 */
export function exerciseStatuses(
  lesson: Lesson,
  verdict: Verdict | null,
  done: readonly number[],
): ChecklistItem[] {
  return lesson.exercises.map((exercise) => ({
    exercise,
    status: checked(exercise, lesson, verdict, statusIn(exercise.number, verdict, done)),
  }));
}

/** Nothing is done that the compiler objects to. */
function checked(
  { files = [] }: Exercise,
  { folder }: Lesson,
  verdict: Verdict | null,
  status: ExerciseStatus,
): ExerciseStatus {
  const names = files.map((name) => `lessons/${folder}/${name}`);
  const isObjectedTo = verdict?.typeProblems.some(({ file }) => names.includes(file)) === true;
  return status === 'done' && isObjectedTo ? 'open' : status;
}

function statusIn(number: number, verdict: Verdict | null, done: readonly number[]): ExerciseStatus {
  const own = (verdict?.tests ?? []).filter((test) => test.exercise === number && test.status !== 'not-run');
  if (own.length === 0) return done.includes(number) ? 'done' : 'open';
  if (own.some((test) => test.status === 'failed')) return 'failing';
  if (own.some((test) => test.status === 'todo')) return 'todo';
  return isPartial(number, verdict) ? 'open' : 'done';
}

function isPartial(number: number, verdict: Verdict | null): boolean {
  return verdict?.tests.some((test) => test.exercise === number && test.status === 'not-run') === true;
}

function sign({ exercise, status }: ChecklistItem, { signs, style }: Look): string {
  if (status === 'done') return style.green(signs.pass);
  if (status === 'failing') return style.red(signs.fail);
  return exercise.stretch ? style.cyan(signs.stretch) : style.dim(signs.todo);
}

function label({ exercise, status }: ChecklistItem, { style }: Look): string {
  const text = `${exercise.number} ${stripMarkdown(exercise.title)}`;
  return status === 'failing' ? style.bold(text) : status === 'done' ? text : style.dim(text);
}

/** The exercises side by side, as many to a line as fit: `✓ 0 Predict   ✗ 1 fibs`. */
export function checklistRow(items: readonly ChecklistItem[], look: Look): string[] {
  const sorted = [...items].sort((a, b) => Number(a.exercise.stretch) - Number(b.exercise.stretch));
  return flow(
    sorted.map((item) => `${sign(item, look)} ${label(item, look)}`),
    look.width,
  );
}
