import { readFile } from 'node:fs/promises';
import { UserError } from '../errors.ts';
import { writeThrough } from '../system/atomic-write.ts';
import { isSystemError, osErrorReason } from '../system/os-error.ts';
import { asProgress, isRecord, type Unreadable } from './parse.ts';
import { openProgress } from './store.ts';
import type { Progress } from './types.ts';

const format = 'from-yield-to-await progress';

/** The progress that went out or is now here, and what the store has to say about its file. */
export interface Transferred {
  readonly progress: Progress;
  readonly notices: readonly string[];
}

/**
 * Writes the progress of the workbook in `root` to a new file, to take to another machine.
 * @throws {UserError} when `file` exists already or cannot be written.
 */
export async function exportProgress(root: string, file: string): Promise<Transferred> {
  const store = await openProgress(root);
  const progress = await store.read();
  const content = { format, version: 1, exportedAt: new Date().toISOString(), progress };
  try {
    await writeThrough(file, `${JSON.stringify(content, null, 2)}\n`);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'EEXIST') {
      throw new UserError(
        `${file} exists already and was left as it is. Choose another name, or remove it first.`,
      );
    }
    throw new UserError(
      `Your progress could not be written to ${file} because ${osErrorReason(error)}. Choose another place.`,
      1,
    );
  }
  return { progress, notices: store.notices };
}

/**
 * Adds the progress in `file`, which `exportProgress` wrote, to the progress of the workbook in `root`. Nothing that is there is
 * lost: see `mergeProgress` in merge.ts.
 * @throws {UserError} when `file` is not such a file, and then nothing has changed; or when the result cannot be saved.
 */
export async function importProgress(root: string, file: string): Promise<Transferred> {
  const imported = await readExport(file);
  const store = await openProgress(root);
  const progress = await store.apply({ type: 'merge', progress: imported });
  if (!store.saved) throw new UserError(`Nothing was imported. ${store.notices.join(' ')}`, 1);
  return { progress, notices: store.notices };
}

async function readExport(file: string): Promise<Progress> {
  let value: unknown;
  try {
    value = JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''));
  } catch (error) {
    if (isSystemError(error)) {
      throw new UserError(`${file} could not be read because ${osErrorReason(error)}. Nothing was changed.`);
    }
    throw refused(file, 'corrupt');
  }
  if (!isRecord(value) || value['format'] !== format) throw refused(file, 'foreign');
  const version = value['version'];
  if (version !== 1) throw refused(file, typeof version === 'number' && version > 1 ? 'newer' : 'foreign');
  const progress = asProgress(value['progress']);
  if (typeof progress === 'string') throw refused(file, progress);
  return progress;
}

function refused(file: string, reason: Unreadable): UserError {
  const what = {
    corrupt: 'is damaged or was not copied whole: it is not JSON. Export it again on the other machine',
    foreign: 'is not a file that `lesson progress export` wrote. Export one on the other machine',
    newer: 'was written by a newer version of this workbook. Update this one first',
  }[reason];
  return new UserError(`${file} ${what}. Nothing was changed.`);
}
