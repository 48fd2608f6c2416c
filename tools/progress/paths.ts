import { dirname, join } from 'node:path';
import type { Lesson } from '../course/types.ts';

/** The folder of what the workbook keeps for itself and git does not see. */
function workbookFolder(root: string): string {
  return join(root, '.workbook');
}

/** The file that `store.ts` alone writes. */
export function progressFile(root: string): string {
  return join(workbookFolder(root), 'progress.json');
}

/** Where `verify` keeps what it has proved. */
export function verifiedFile(root: string): string {
  return join(workbookFolder(root), 'verified.json.gz');
}

/** Where `verify --mutants` does. */
export function mutantsFile(root: string): string {
  return join(workbookFolder(root), 'mutants.json.gz');
}

/** The file with the secret in the address of the book; only the learner can read it. */
export function bookKeyFile(root: string): string {
  return join(workbookFolder(root), 'book-key');
}

/** Where the copies of a lesson's files are kept. */
export function backupsFolder(lesson: Pick<Lesson, 'dir' | 'slug'>): string {
  return join(workbookFolder(dirname(dirname(lesson.dir))), 'backups', lesson.slug);
}

/** A moment as a part of a file name, which sorts by time: `2026-02-03T14-05-09-123Z`. */
export function stamp(at: Date = new Date()): string {
  return at.toISOString().replace(/[:.]/g, '-');
}
