import { tokensFrom } from './tokens.ts';

/**
 * Counts the arguments of a call from its source text.
 * @param open the index of the `(`. What stands in strings, templates, regular expressions and comments does not count.
 */
export function countArguments(text: string, open: number): number {
  let count = 0;
  let filled = false;
  for (const { token, at, depth } of tokensFrom(text, open)) {
    if (depth === 0) break;
    if (depth === 1 && token === ',') {
      if (filled) count += 1;
      filled = false;
    } else if (at > open) filled = true;
  }
  return filled ? count + 1 : count;
}
