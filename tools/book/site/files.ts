import { join } from 'node:path';
import type { Course, Lesson } from '../../course/types.ts';
import { filesOf } from '../../system/files.ts';
import { pathOfFile } from '../markup/links.ts';

/** A file of a lesson that the book shows. */
export interface LessonFile {
  readonly lesson: Lesson;
  /** `page` is the README, `note` any other Markdown but the hints, which would give too much away; `picture` is an SVG. */
  readonly kind: 'page' | 'note' | 'picture';
  /** Absolute. */
  readonly file: string;
  /** Its folder, from the root of the workbook and of the book alike. */
  readonly home: string;
  /** In the book: `lessons/04-send/index.html`. */
  readonly path: string;
}

/** The files of all lessons that the book shows, in the order of the lessons. */
export async function bookFiles({ lessons }: Course): Promise<LessonFile[]> {
  const each = lessons.map(async (lesson) =>
    (await filesOf(lesson.dir)).flatMap((name): LessonFile[] => {
      const kind = kindOf(name);
      const home = `lessons/${lesson.folder}`;
      return kind
        ? [{ lesson, kind, file: join(lesson.dir, name), home, path: pathOfFile(`${home}/${name}`) }]
        : [];
    }),
  );
  return (await Promise.all(each)).flat();
}

function kindOf(name: string): LessonFile['kind'] | null {
  if (name === 'README.md') return 'page';
  if (name.endsWith('.svg')) return 'picture';
  return name.endsWith('.md') && name !== 'hints.md' ? 'note' : null;
}
