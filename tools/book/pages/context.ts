import { createHash } from 'node:crypto';
import type { Course, Lesson } from '../../course/types.ts';
import type { Progress } from '../../progress/types.ts';

/** What all pages of a book are made from. */
export interface Book {
  /** The title of the course. */
  readonly title: string;
  readonly course: Course;
  /** Absent in a book of files: it is nobody's. */
  readonly progress?: Progress;
  /** What a page sends with each request, when it is served by `lesson book`. */
  readonly token?: string;
}

/** How far the reader is with a lesson. */
export type LessonStatus = 'done' | 'begun' | 'open';

/** How far the reader is with a lesson; `open` in a book of files. */
export function lessonStatus({ progress }: Book, { slug }: Lesson): LessonStatus {
  const own = progress?.lessons[slug];
  if (own?.passedAt !== undefined) return 'done';
  return own !== undefined && own.exercises.length > 0 ? 'begun' : 'open';
}

/** A digest of all that the ticks in the pages depend on: a page with another digest has old ticks. */
export function marksOf({ course, progress }: Pick<Book, 'course' | 'progress'>): string {
  const lessons = course.lessons.map(({ slug, folder }) => {
    const own = progress?.lessons[slug];
    return [folder, own?.passedAt !== undefined, own?.exercises];
  });
  return createHash('sha256')
    .update(JSON.stringify([progress?.current, lessons]))
    .digest('base64url');
}

/** Lessons that stand together under one letter. */
export interface Stage {
  readonly letter: string;
  readonly name: string;
  readonly lessons: readonly Lesson[];
}

/** The stages in the order of their lessons. */
export function stagesOf({ course }: Book): Stage[] {
  const stages: { letter: string; name: string; lessons: Lesson[] }[] = [];
  for (const lesson of course.lessons) {
    const last = stages.at(-1);
    if (last?.letter === lesson.stage.letter && last.name === lesson.stage.name) last.lessons.push(lesson);
    else stages.push({ ...lesson.stage, lessons: [lesson] });
  }
  return stages;
}

/** The lesson to begin or to go on with: the one the watcher was on, or the first that is not done; null when all are. */
export function nextLesson(book: Book): Lesson | null {
  const open = book.course.lessons.filter((lesson) => lessonStatus(book, lesson) !== 'done');
  return open.find(({ slug }) => slug === book.progress?.current) ?? open[0] ?? null;
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
