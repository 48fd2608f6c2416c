import type { Course, Lesson } from '../course/types.ts';
import type { Progress } from './types.ts';

/** Whether the lesson is whole, as far as progress knows. */
export function isDone(lesson: Lesson, progress: Progress): boolean {
  return progress.lessons[lesson.slug]?.passedAt !== undefined;
}

/** How many lessons are whole. */
export function doneCount(course: Course, progress: Progress): number {
  return course.lessons.filter((lesson) => isDone(lesson, progress)).length;
}
