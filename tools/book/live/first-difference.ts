import { fitted, longTexts } from '../../report/values.ts';

/** What was expected and what came, a line of each; null where one of them has nothing there. */
export interface FirstDifference {
  readonly expected: string | null;
  readonly received: string | null;
}

/** How many characters a value may have to be shown whole. */
const COLUMNS = 32;

/** The first line in which two values differ: of short ones the whole, of transcripts what happened. Null when they are the same. */
export function firstDifference(
  expected: string | undefined,
  received: string | undefined,
): FirstDifference | null {
  const texts = longTexts(expected, received, COLUMNS);
  const lines = (text: string | undefined): readonly string[] => {
    if (text === undefined) return [];
    const shown = texts === null ? fitted(text, COLUMNS) : text;
    return typeof shown === 'string' ? shown.split('\n') : shown;
  };
  const left = lines(texts?.expected ?? expected);
  const right = lines(texts?.received ?? received);
  const at = Array.from({ length: Math.max(left.length, right.length) }).findIndex(
    (_, index) => left[index] !== right[index],
  );
  return at < 0 ? null : { expected: left[at]?.trim() ?? null, received: right[at]?.trim() ?? null };
}
