import { createHash } from 'node:crypto';
import type { CourseWord } from '../../course/formats/words.ts';
import type { Course, Lesson } from '../../course/types.ts';
import { noProgress } from '../../progress/reducer.ts';
import { isDone, mayLook } from '../../progress/status.ts';
import type { Progress } from '../../progress/types.ts';
import type { Html } from '../markup/html.ts';

/** What all pages of a book are made from. */
export interface Book {
  /** The title of the course. */
  readonly title: string;
  readonly course: Course;
  /** What is not written yet; nothing when left out. */
  readonly planned?: readonly PlannedStage[];
  /** The words of the course; none when it has no list of them. */
  readonly words?: readonly CourseWord[];
  /** Absent in a book of files: it is nobody's. */
  readonly progress?: Progress;
  /** What a page sends with each request, when it is served by `lesson book`. */
  readonly token?: string;
  /** What the watcher says beside the text of a lesson; given together with the token. */
  readonly aside?: (lesson: Lesson) => Html;
}

/** A stage of which no lesson is there yet, or not all. */
export interface PlannedStage {
  readonly letter: string;
  readonly name: string;
  /** In Markdown. */
  readonly builds: string;
  readonly lessons: readonly PlannedLesson[];
}

/** A lesson that is to come. */
export interface PlannedLesson {
  readonly number: number;
  /** In Markdown. */
  readonly title: string;
}

/** What is remembered of the reader; nothing in a book of files. */
export const progressIn = ({ progress = noProgress }: Book): Progress => progress;

/** A digest of all that the ticks in the pages depend on: a page with another digest has old ticks. */
export function marksOf({ course, progress }: Pick<Book, 'course' | 'progress'>): string {
  const lessons = course.lessons.map((lesson) => [
    lesson.folder,
    progress !== undefined && isDone(lesson, progress),
    progress?.lessons[lesson.slug]?.exercises,
    progress !== undefined && mayLook(lesson, progress),
  ]);
  return createHash('sha256')
    .update(JSON.stringify([progress?.current, lessons]))
    .digest('base64url');
}

/** `04` */
export const numeral = ({ number }: Lesson): string => String(number).padStart(2, '0');

/** `30 min`, `30 + 10 min` with stretch exercises; empty when the page does not say. */
export function minutesOf({ minutes, stretchMinutes }: Lesson): string {
  if (minutes === 0) return '';
  return stretchMinutes > 0 ? `${minutes} + ${stretchMinutes} min` : `${minutes} min`;
}

/** The way from the root of the book to a lesson's page. */
export const pathOf = ({ folder }: Lesson): string => `lessons/${folder}/index.html`;

/** Whether the book has a page of words. */
export const hasWords = ({ words = [] }: Pick<Book, 'words'>): boolean => words.length > 0;
