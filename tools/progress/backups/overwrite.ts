import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { roleOf, SHARED } from '../../course/lesson-folder.ts';
import { writeAtomically } from '../../system/atomic-write.ts';
import { explainOsError } from '../../system/os-error.ts';
import { backUp } from './backup.ts';
import { alike, bytesOf, type LessonFolder, nameIn, ownFiles } from './learner-files.ts';

/** What became of the learner's files; paths are absolute. */
export interface Overwritten {
  /** The folder with what was there before; null when nothing that was there is gone. */
  readonly backup: string | null;
  /** The files that are new or changed. */
  readonly written: string[];
}

/**
 * Puts `contents` (by absolute path) in the lesson's folder, each file wholly or not at all. When anything would change,
 * every file there that the learner may have written in, and that is not what it should become, is backed up first.
 * @throws {UserError} when a file cannot be backed up, and then nothing has changed; or when one cannot be written.
 */
export async function overwrite(
  lesson: LessonFolder,
  contents: ReadonlyMap<string, Buffer>,
): Promise<Overwritten> {
  const sentence = (cause: string): string =>
    `The files of ${lesson.folder} could not all be put in place because ${cause}. Nothing is lost: what was there is there still, or in ${join('.workbook', 'backups', lesson.slug)}. Mend that and try again.`;
  return explainOsError(sentence, () => replaceAll(lesson, contents));
}

async function replaceAll(lesson: LessonFolder, contents: ReadonlyMap<string, Buffer>): Promise<Overwritten> {
  const changing = await filter(contents.keys(), async (file) => !(await isAlready(file, contents)));
  if (changing.length === 0) return { backup: null, written: [] };
  const present = new Set([...(await ownFiles(lesson)), ...contents.keys()]);
  const atRisk = await filter(present, (file) => isWorthKeeping(lesson, file, contents));
  let backup = atRisk.length === 0 ? null : await backUp(lesson, atRisk);
  for (const file of changing) {
    const content = contents.get(file) ?? Buffer.alloc(0);
    await mkdir(dirname(file), { recursive: true });
    await writeAtomically(file, content, async () => {
      // The editor may have saved since: those bytes need a copy too.
      const now = await bytesOf(file);
      if (now === null || alike(now, content)) return;
      const copy = backup === null ? null : await bytesOf(join(backup, nameIn(lesson.dir, file)));
      if (alike(now, copy)) return;
      const late = await backUp(lesson, [file]);
      backup ??= late;
    });
  }
  return { backup, written: changing };
}

async function isAlready(file: string, contents: ReadonlyMap<string, Buffer>): Promise<boolean> {
  return alike(await bytesOf(file), contents.get(file) ?? null);
}

async function isWorthKeeping(
  lesson: LessonFolder,
  file: string,
  contents: ReadonlyMap<string, Buffer>,
): Promise<boolean> {
  const bytes = await bytesOf(file);
  if (bytes === null || alike(bytes, contents.get(file) ?? null)) return false;
  // What nobody has touched belongs to the course, and would come back old after an update.
  const name = nameIn(lesson.dir, file);
  const isShared = SHARED.includes(roleOf(name));
  return !(isShared && alike(bytes, await bytesOf(join(lesson.solutionDir, name))));
}

async function filter<T>(items: Iterable<T>, keep: (item: T) => Promise<boolean>): Promise<T[]> {
  const kept: T[] = [];
  for (const item of items) if (await keep(item)) kept.push(item);
  return kept;
}
