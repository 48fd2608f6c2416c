import { posix } from 'node:path';
import { listFolder } from '../../course/folder-files.ts';
import type { Role } from '../../course/lesson-folder.ts';
import type { Course, Lesson } from '../../course/types.ts';
import { isPlainFile } from '../../system/plain-file.ts';
import { pathOfFile } from '../markup/links.ts';

/** A file of a lesson that the book shows. */
export interface BookFile {
  readonly lesson: Lesson;
  /** What it is for; hints are not shown, which would give too much away. */
  readonly kind: Extract<Role, 'page' | 'note' | 'picture'>;
  /** In the lesson's folder, with `/`: `picture.svg`, `given/room.svg`. */
  readonly name: string;
  /** Its folder, from the root of the workbook and of the book alike. */
  readonly home: string;
  /** In the book: `lessons/04-send/index.html`. */
  readonly path: string;
}

/** The files of all lessons that the book shows, in the order of the lessons. Links are left out: they can lead anywhere. */
export async function bookFiles({ lessons }: Course): Promise<BookFile[]> {
  return (await Promise.all(lessons.map(filesOf))).flat();
}

/** The path of the page on which the whole run of a lesson's demo can be walked through. */
export const walkPath = ({ folder }: Lesson): string => `lessons/${folder}/walk.html`;

async function filesOf(lesson: Lesson): Promise<BookFile[]> {
  const shown: BookFile[] = [];
  for (const { name, role } of await listFolder(lesson.dir).catch(() => [])) {
    if (role !== 'page' && role !== 'note' && role !== 'picture') continue;
    if (!(await isPlainFile(lesson.dir, name))) continue;
    const source = `lessons/${lesson.folder}/${name}`;
    shown.push({ lesson, kind: role, name, home: posix.dirname(source), path: pathOfFile(source) });
  }
  return shown;
}
