import { relative } from 'node:path';
import type { LessonFolder } from './learner-files.ts';
import type { Reset } from './reset.ts';

/** The question before a lesson is reset; somebody has to say yes to it. */
export function resetQuestion({ folder }: Pick<LessonFolder, 'folder'>): string {
  return `Put the files of ${folder} back as they came? Yours are kept aside.`;
}

/**
 * What a reset has done, as sentences.
 * @param root the folder of the workbook: paths are relative to it.
 */
export function resetSentence(
  { folder }: Pick<LessonFolder, 'folder'>,
  { backup, written }: Reset,
  root: string,
): string {
  if (written.length === 0) return `The files of ${folder} already are as they came.`;
  const kept = backup === null ? '' : ` Yours are in ${relative(root, backup)}.`;
  return `The files of ${folder} are as they came.${kept}`;
}
