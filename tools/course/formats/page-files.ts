import { proseLines } from './fences.ts';

/** Which files of the lesson a page names below its question, by their names in the folder. */
export interface PageFiles {
  /** What the reader writes. */
  readonly write: readonly string[];
  /** The given files that one needs to read first. */
  readonly first: readonly string[];
  /** What is given and can wait. */
  readonly later: readonly string[];
}

/** The list below the question of a page. */
export interface PageHead extends PageFiles {
  /** The lines of the list, from 1, with their kinds; null for a kind that there is not. */
  readonly items: readonly { readonly kind: keyof PageFiles | null; readonly line: number }[];
}

const KINDS: Readonly<Record<string, keyof PageFiles>> = {
  'You write': 'write',
  'Read first': 'first',
  'Not today': 'later',
};

/**
 * Reads the list below the question: ``- **You write** `task.ts` and `step-b.ts` ``.
 * @param question the line on which the question begins, from 1; 0 when the page has no question.
 */
export function parsePageHead(markdown: string, question: number): PageHead {
  const lines = proseLines(markdown);
  const found = { write: [] as string[], first: [] as string[], later: [] as string[] };
  const items: { kind: keyof PageFiles | null; line: number }[] = [];
  if (question === 0) return { ...found, items };
  let at = question - 1;
  while (lines[at]?.trim()) at++;
  while (at < lines.length && lines[at]?.trim() === '') at++;
  for (; lines[at]?.startsWith('- **'); at++) {
    const [, label = '', names = ''] = /^- \*\*([^*]+)\*\*(.*)$/.exec(lines[at] ?? '') ?? [];
    const kind = KINDS[label] ?? null;
    items.push({ kind, line: at + 1 });
    if (kind !== null) found[kind].push(...[...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
  }
  return { ...found, items };
}
