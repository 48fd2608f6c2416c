import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { UserError } from '../../errors.ts';
import { explainOsError } from '../../system/os-error.ts';
import { type Backup, listBackups } from './backup.ts';
import { type LessonFolder, nameIn } from './learner-files.ts';
import { type Overwritten, overwrite } from './overwrite.ts';

export { type Backup, backUp, listBackups } from './backup.ts';

/** What `restore` did. */
export interface Restored extends Overwritten {
  /** The backup that was put back. */
  readonly from: Backup;
}

/**
 * Puts a backup back; the present files are backed up first, so a second `restore` undoes the first. Files that are not
 * in the backup are left alone.
 * @param which the name or the folder of a backup; the newest when absent.
 * @throws {UserError} when there is no such backup, or it cannot be read, or the files cannot be written.
 */
export async function restore(lesson: LessonFolder, which?: string): Promise<Restored> {
  const backups = await listBackups(lesson);
  if (backups.length === 0) {
    throw new UserError(
      `There is no backup of ${lesson.folder}. One is made whenever \`lesson reset\` is about to change your files.`,
    );
  }
  const from = which === undefined ? backups[0] : backups.find(({ name }) => name === basename(which));
  if (from === undefined) {
    const names = backups.map(({ name }) => `  ${name}`).join('\n');
    throw new UserError(
      `There is no backup ${which} of ${lesson.folder}. There are, the newest first:\n${names}`,
    );
  }
  const sentence = (cause: string): string => `The backup ${from.name} could not be read because ${cause}.`;
  const contents = await explainOsError(sentence, () => read(lesson, from));
  return { from, ...(await overwrite(lesson, contents)) };
}

async function read(lesson: LessonFolder, from: Backup): Promise<Map<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  for (const file of from.files) {
    contents.set(join(lesson.dir, nameIn(from.folder, file)), await readFile(file));
  }
  return contents;
}
