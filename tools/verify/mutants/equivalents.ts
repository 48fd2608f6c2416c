import { join } from 'node:path';
import { filesOf, textOf } from '../../system/files.ts';
import type { Finding } from '../context/finding.ts';
import type { LessonFiles } from '../context/lesson-files.ts';
import type { Mutant } from './mutants-of.ts';

/** The folder of the lists of equivalent mutants, from the root. */
const FOLDER = 'test/mutants';

/** A mutant that no program can tell from the solution, as an author has named it. */
export interface Equivalent {
  /** In the folder of the solution. */
  readonly file: string;
  /** `before` of the mutant. */
  readonly line: string;
  readonly change: string;
  /** Why nothing can tell the difference. */
  readonly because: string;
}

/** The list of a lesson, from the root, with `/`. */
export function equivalentsFile({ lesson }: Pick<LessonFiles, 'lesson'>): string {
  return `${FOLDER}/${lesson.folder}.json`;
}

/** The equivalents that are named for a lesson, and what is wrong with their list. */
export async function readEquivalents(
  root: string,
  lessonFiles: Pick<LessonFiles, 'lesson'>,
): Promise<{ equivalents: Equivalent[]; findings: Finding[] }> {
  const file = equivalentsFile(lessonFiles);
  const text = await textOf(join(root, file));
  if (text === null) return { equivalents: [], findings: [] };
  const at = (message: string): Finding => ({ file, line: 1, message });
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (error) {
    return { equivalents: [], findings: [at(`this is not JSON: ${(error as Error).message}.`)] };
  }
  if (Array.isArray(list) && list.every(isEquivalent)) return { equivalents: list, findings: [] };
  const message =
    'this must be a list of objects, each with the texts `file`, `line`, `change` and `because`, none of them empty.';
  return { equivalents: [], findings: [at(message)] };
}

/** Lists that are named after no lesson. */
export async function strayLists(root: string, all: Iterable<LessonFiles>): Promise<Finding[]> {
  const known = [...all].map(equivalentsFile);
  const there = (await filesOf(join(root, FOLDER))).map((name) => `${FOLDER}/${name}`);
  return there
    .filter((file) => !known.includes(file))
    .map((file) => ({ file, line: 1, message: 'no lesson has this name: rename this file, or delete it.' }));
}

/** Takes the equivalents out of what survives. Each entry stands for one mutant. */
export function withoutEquivalents<T extends Pick<Mutant, 'before' | 'change'> & { readonly name: string }>(
  survivors: readonly T[],
  equivalents: readonly Equivalent[],
): { left: T[]; unused: Equivalent[] } {
  const unused = [...equivalents];
  const left = survivors.filter(({ name, before, change }) => {
    const at = unused.findIndex(
      (entry) => entry.file === name && entry.line === before && entry.change === change,
    );
    if (at >= 0) unused.splice(at, 1);
    return at < 0;
  });
  return { left, unused };
}

function isEquivalent(value: unknown): value is Equivalent {
  if (typeof value !== 'object' || value === null) return false;
  return ['file', 'line', 'change', 'because'].every((key) => {
    const text = (value as Readonly<Record<string, unknown>>)[key];
    return typeof text === 'string' && text.trim() !== '';
  });
}
