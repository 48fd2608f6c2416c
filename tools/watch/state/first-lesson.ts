import { findLesson } from '../../course/find.ts';
import type { Course, Lesson } from '../../course/types.ts';
import { UserError } from '../../errors.ts';
import { nextLesson } from '../../progress/status.ts';
import type { Progress } from '../../progress/types.ts';

/**
 * The lesson to begin with: the one that was asked for; else the one that the watcher was on, unless that is done and
 * others are not; else the first that is not done.
 * @throws {UserError} when the one that was asked for is not there, or there are no lessons at all.
 */
export function firstLesson(course: Course, progress: Progress, wanted: string | undefined): Lesson {
  if (wanted !== undefined) return findLesson(course, wanted);
  const last = course.lessons.find((lesson) => lesson.slug === progress.current);
  const lesson = nextLesson(course, progress) ?? last ?? course.lessons[0];
  if (lesson !== undefined) return lesson;
  const sentences = course.problems.map(({ sentence }) => sentence);
  throw new UserError([`There are no lessons in ${course.root}.`, ...sentences].join('\n'));
}
