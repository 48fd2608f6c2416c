import type { LearnerLesson } from '../course/substitution.ts';
import type { Course, Lesson } from '../course/types.ts';
import { progressOf } from './reducer.ts';
import type { Progress } from './types.ts';

/** How far the learner is with a lesson. */
export type LessonStatus = 'done' | 'begun' | 'open';

/** How far the learner is with a lesson, as far as progress knows. */
export function lessonStatus({ slug }: Pick<Lesson, 'slug'>, progress: Progress): LessonStatus {
  const { passedAt, exercises } = progressOf(progress, slug);
  if (passedAt !== undefined) return 'done';
  return exercises.length > 0 ? 'begun' : 'open';
}

/** Whether the learner has passed the lesson: the one place that says what that means. */
export function isDone(lesson: Pick<Lesson, 'slug'>, progress: Progress): boolean {
  return lessonStatus(lesson, progress) === 'done';
}

/**
 * Whether the answer to a lesson may be shown without asking: it passes, or the learner was asked before and said yes.
 */
export function mayLook({ slug }: Pick<Lesson, 'slug'>, progress: Progress): boolean {
  return isDone({ slug }, progress) || progressOf(progress, slug).lookedAt !== undefined;
}

/** How many lessons of the course the learner has passed. */
export function doneCount(course: Pick<Course, 'lessons'>, progress: Progress): number {
  return course.lessons.filter((lesson) => isDone(lesson, progress)).length;
}

/** The slugs of all lessons that the learner has passed, including lessons that the course no longer has. */
export function passedSlugs(progress: Progress): ReadonlySet<string> {
  return new Set(Object.keys(progress.lessons).filter((slug) => isDone({ slug }, progress)));
}

/**
 * Whether later lessons run on what the learner wrote in this one: the tests of all its code passed when they last ran.
 * The prediction, the stretch exercises and the compiler hold nobody up.
 */
export function canBeStoodOn(lesson: Pick<Lesson, 'slug' | 'exercises'>, progress: Progress): boolean {
  if (isDone(lesson, progress)) return true;
  const { exercises } = progressOf(progress, lesson.slug);
  const code = lesson.exercises.filter(({ number, stretch }) => number !== 0 && !stretch);
  return code.length > 0 && code.every(({ number }) => exercises.includes(number));
}

/** The lesson as the learner has it now. */
export function learnerLesson(
  course: Pick<Course, 'lessons'>,
  lesson: Lesson,
  progress: Progress,
): LearnerLesson {
  const standing = course.lessons.filter((each) => canBeStoodOn(each, progress));
  return { course, lesson, standing: new Set(standing.map(({ slug }) => slug)) };
}

/** The first lesson that the learner has not passed; undefined when all are passed. */
export function firstOpen(course: Pick<Course, 'lessons'>, progress: Progress): Lesson | undefined {
  return course.lessons.find((lesson) => !isDone(lesson, progress));
}

/** The first lesson after `lesson` that the learner has not passed; when there is no such lesson, the first before it; undefined when all are passed. */
export function nextOpen(
  course: Pick<Course, 'lessons'>,
  lesson: Pick<Lesson, 'number'>,
  progress: Progress,
): Lesson | undefined {
  const later = course.lessons.filter(({ number }) => number > lesson.number);
  return firstOpen({ lessons: later }, progress) ?? firstOpen(course, progress);
}

/** The lesson to go on with: the one that the watcher was on, or, when that is passed, the first that is not; undefined when all are passed. */
export function nextLesson(course: Pick<Course, 'lessons'>, progress: Progress): Lesson | undefined {
  const last = course.lessons.find(({ slug }) => slug === progress.current);
  return last !== undefined && !isDone(last, progress) ? last : firstOpen(course, progress);
}
