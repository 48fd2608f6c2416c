import { findLesson } from '../../course/find.ts';
import { fastTrack } from '../../course/stages.ts';
import type { Course, Lesson } from '../../course/types.ts';
import { UserError } from '../../errors.ts';
import { firstOpen, nextLesson } from '../../progress/status.ts';
import type { Progress } from '../../progress/types.ts';

/**
 * The lesson to begin with: the one that was asked for; else the one that the watcher was on, unless that is done and
 * others are not; else the first that is not done.
 * @throws {UserError} when the one that was asked for is not there, or there are no lessons at all.
 */
export function firstLesson(course: Course, progress: Progress, wanted?: string | undefined): Lesson {
  if (wanted !== undefined) return findLesson(course, wanted);
  const last = course.lessons.find((lesson) => lesson.slug === progress.current);
  const lesson = nextLesson(course, progress) ?? last ?? course.lessons[0];
  if (lesson !== undefined) return lesson;
  const sentences = course.problems.map(({ sentence }) => sentence);
  throw new UserError([`There are no lessons in ${course.root}.`, ...sentences].join('\n'));
}

/**
 * The lesson to begin with on the fast track: the first of it that is not done; when all are, its first.
 * @throws {UserError} when no lesson is on it.
 */
export function firstOnTrack(course: Course, progress: Progress): Lesson {
  const lessons = fastTrack(course.lessons);
  const lesson = firstOpen({ lessons }, progress) ?? lessons[0];
  if (lesson !== undefined) return lesson;
  throw new UserError(
    'No lesson of this course is on a fast track: no stage line ends in `· fast track`. `npx lesson watch` goes through all lessons.',
  );
}
