import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../../errors.ts';
import { replace, writeThrough } from '../../system/atomic-write.ts';
import { filesUnder } from '../../system/files.ts';
import { explainOsError, isMissing } from '../../system/os-error.ts';
import { backupsFolder, stamp } from '../paths.ts';
import { alike, bytesOf, type LessonFolder, nameIn } from './learner-files.ts';

/** One folder of copies. */
export interface Backup {
  /** `2026-02-03T14-05-09-123Z`, with `-2`, `-3` after it when several were made at once. */
  readonly name: string;
  readonly folder: string;
  /** The copies; absolute. */
  readonly files: readonly string[];
}

/**
 * Copies `files` (absolute, inside the lesson's folder) to a new folder and gives that folder. Every copy has been read
 * back, and a folder that is there is whole: it gets its name when all is in it.
 * @throws {UserError} when a copy could not be made, or when none of the files exists; nothing is left behind then.
 */
export async function backUp(lesson: LessonFolder, files: readonly string[]): Promise<string> {
  const sentence = (cause: string): string =>
    `Your files of ${lesson.folder} could not be backed up because ${cause}. Nothing was changed; mend that and try again.`;
  return explainOsError(sentence, () => copyAll(lesson, files));
}

async function copyAll(lesson: LessonFolder, files: readonly string[]): Promise<string> {
  const all = backupsFolder(lesson);
  const started = stamp();
  const unfinished = join(all, `.${started}-${randomUUID()}`);
  try {
    await mkdir(unfinished, { recursive: true });
    let copies = 0;
    for (const file of new Set(files.map((f) => resolve(f)))) {
      const to = join(unfinished, nameIn(lesson.dir, file));
      const bytes = await bytesOf(file);
      if (bytes === null) continue;
      await copy(bytes, to);
      copies++;
    }
    if (copies === 0) throw new UserError(`There is nothing in ${lesson.folder} to back up.`, 1);
    return await giveName(unfinished, join(all, started));
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true }).catch(() => {});
    throw error;
  }
}

/**
 * The backups of a lesson, the newest first.
 * @throws {UserError} when their folder cannot be read.
 */
export async function listBackups(lesson: LessonFolder): Promise<Backup[]> {
  const all = backupsFolder(lesson);
  const sentence = (cause: string): string =>
    `The backups of ${lesson.folder} could not be read because ${cause}.`;
  return explainOsError(sentence, async () => {
    const names = (await foldersIn(all)).sort(byTime).reverse();
    return Promise.all(
      names.map(async (name) => ({
        name,
        folder: join(all, name),
        files: await filesUnder(join(all, name)),
      })),
    );
  });
}

/** A name that begins with a dot belongs to a backup that was never finished. */
async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error) => {
    if (isMissing(error)) return [];
    throw error;
  });
  return entries.filter((e) => e.isDirectory() && !e.name.startsWith('.')).map((e) => e.name);
}

/** `-10` comes after `-2`, and both after the name without a number. */
function byTime(a: string, b: string): number {
  const [timeA = '', countA = '1'] = a.split(/(?<=Z)-/);
  const [timeB = '', countB = '1'] = b.split(/(?<=Z)-/);
  return timeA < timeB ? -1 : timeA > timeB ? 1 : Number(countA) - Number(countB);
}

async function copy(bytes: Buffer, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await writeThrough(to, bytes);
  if (!alike(await bytesOf(to), bytes)) {
    throw new UserError(
      `The backup of ${basename(to)} does not read back as it was written, so nothing was changed. The disk may be failing.`,
      1,
    );
  }
}

/** A folder is never renamed over another that has something in it, so two at once get two names. */
async function giveName(unfinished: string, wanted: string): Promise<string> {
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted}-${n}`;
    if (await exists(name)) continue;
    try {
      await replace(unfinished, name);
      return name;
    } catch (error) {
      if (!(await exists(name))) throw error;
    }
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
