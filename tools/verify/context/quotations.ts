import { join } from 'node:path';
import { type Fence, scanFences } from '../../course/formats/fences.ts';
import { textOf } from '../../system/files.ts';
import type { LessonFiles } from './lesson-files.ts';

/** The README of the workbook, whose sample screen quotes what a learner is told: ` ```text wrong=01-two-fibonaccis/name `. */
export interface FrontPage {
  /** Absolute. */
  readonly file: string;
  readonly text: string;
  readonly quotations: readonly FrontPageQuotation[];
}

/** A fence, and the wrong answer that it quotes the verdict on. */
export interface FrontPageQuotation {
  readonly fence: Fence;
  /** The folder of the lesson, and the name of the wrong answer. */
  readonly folder: string;
  readonly name: string;
}

/** Reads the README beside `lessons`; one that is missing quotes nothing. */
export async function readFrontPage(root: string): Promise<FrontPage> {
  const file = join(root, 'README.md');
  const text = (await textOf(file)) ?? '';
  const quotations = scanFences(text).flatMap((fence) => {
    const [folder, name] = fence.attributes.get('wrong')?.split('/') ?? [];
    return folder === undefined ? [] : [{ fence, folder, name: name ?? '' }];
  });
  return { file, text, quotations };
}

/** Whether a page, the lesson's own or the front page, quotes what is told about a wrong answer: then all of its verdict counts. */
export function isQuoted(
  { quotations }: FrontPage,
  { lesson, readme }: LessonFiles,
  answer: string,
): boolean {
  return (
    scanFences(readme).some(({ attributes }) => attributes.get('wrong') === answer) ||
    quotations.some(({ folder, name }) => folder === lesson.folder && name === answer)
  );
}
