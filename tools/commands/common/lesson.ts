import { findLesson } from '../../course/find.ts';
import { loadCourse } from '../../course/load.ts';
import type { Course, Lesson } from '../../course/types.ts';
import { UserError } from '../../errors.ts';
import { firstOpen } from '../../progress/status.ts';
import { openProgress } from '../../progress/store.ts';
import type { Progress } from '../../progress/types.ts';
import type { CommandContext } from '../cli/types.ts';

/**
 * The lessons on disk. Folders that cannot be read become lines on stderr.
 * @throws {UserError} when there are no lessons at all.
 */
export async function openCourse({ root, stderr }: Pick<CommandContext, 'root' | 'stderr'>): Promise<Course> {
  const course = await loadCourse(root);
  for (const { sentence } of course.problems) stderr.write(`${sentence}\n`);
  if (course.lessons.length > 0) return course;
  throw new UserError(
    `There are no lessons in ${root}/lessons: they were moved or deleted. Get them back with \`git checkout -- lessons\`, or download the workbook again.`,
    1,
  );
}

/**
 * The lesson that the first argument names; without one, the lesson whose folder the user stands in, or else the first
 * that is not whole; undefined when all are.
 * @throws {UserError} when the name fits no lesson, or several.
 */
export async function pickLesson(
  course: Course,
  context: Pick<CommandContext, 'root' | 'cwd' | 'args' | 'stderr'>,
): Promise<Lesson | undefined> {
  const [name] = context.args.positionals;
  if (name !== undefined) return findLesson(course, name, context.cwd);
  return lessonAt(course, context.cwd) ?? firstOpen(course, await readProgress(context));
}

/**
 * As `pickLesson`, for verbs that cannot do without.
 * @throws {UserError} also when no lesson is named and all are whole.
 */
export async function needLesson(
  course: Course,
  context: Pick<CommandContext, 'root' | 'cwd' | 'args' | 'stderr'>,
): Promise<Lesson> {
  const lesson = await pickLesson(course, context);
  if (lesson) return lesson;
  throw new UserError(
    'Every lesson passes, so none is next. Name the one you mean: a number, or a part of its name. `npx lesson list` shows them all.',
  );
}

/** What is remembered. What is wrong with the file becomes a line on stderr. */
export async function readProgress({
  root,
  stderr,
}: Pick<CommandContext, 'root' | 'stderr'>): Promise<Progress> {
  const store = await openProgress(root);
  const progress = await store.read();
  for (const notice of store.notices) stderr.write(`${notice}\n`);
  return progress;
}

/** The lesson whose folder this is, or that this is inside of. */
export function lessonAt(course: Course, cwd: string): Lesson | undefined {
  try {
    return findLesson(course, cwd, cwd);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
