import { join, posix } from 'node:path';
import { listFolder } from '../../course/folder-files.ts';
import type { Role } from '../../course/lesson-folder.ts';
import type { Course, Lesson } from '../../course/types.ts';
import { pathOfFile } from '../markup/links.ts';

/** A file of a lesson that the book shows. */
export interface BookFile {
  readonly lesson: Lesson;
  /** What it is for; hints are not shown, which would give too much away. */
  readonly kind: Extract<Role, 'page' | 'note' | 'picture'>;
  /** Absolute. */
  readonly file: string;
  /** Its folder, from the root of the workbook and of the book alike. */
  readonly home: string;
  /** In the book: `lessons/04-send/index.html`. */
  readonly path: string;
}

/** The files of all lessons that the book shows, in the order of the lessons. */
export async function bookFiles({ lessons }: Course): Promise<BookFile[]> {
  const each = lessons.map(async (lesson) =>
    (await listFolder(lesson.dir).catch(() => [])).flatMap(({ name, role }): BookFile[] => {
      if (role !== 'page' && role !== 'note' && role !== 'picture') return [];
      const source = `lessons/${lesson.folder}/${name}`;
      const home = posix.dirname(source);
      return [{ lesson, kind: role, file: join(lesson.dir, name), home, path: pathOfFile(source) }];
    }),
  );
  return (await Promise.all(each)).flat();
}
