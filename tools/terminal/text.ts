import { stripVTControlCharacters } from 'node:util';
import sliceAnsi from 'slice-ansi';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** How many columns `text` takes; escape codes take none. */
export function width(text: string): number {
  return stringWidth(text);
}

/** The lines of `text` broken between words at `columns`; a word that is longer is cut. Empty text has no lines. */
export function wrap(text: string, columns: number): string[] {
  if (text === '') return [];
  return wrapAnsi(text, Math.max(1, columns), { hard: true }).split('\n');
}

/** One line cut into pieces of at most `columns`, blanks and all: for code, and for values. */
export function chop(line: string, columns: number): string[] {
  return wrapAnsi(line, Math.max(1, columns), { hard: true, wordWrap: false, trim: false }).split('\n');
}

/** `text` in at most `columns` columns, ending in `ellipsis` when something was cut off. */
export function truncate(text: string, columns: number, ellipsis = '…'): string {
  if (width(text) <= columns) return text;
  return sliceAnsi(text, 0, Math.max(0, columns - width(ellipsis))) + ellipsis;
}

/** `text` filled up with blanks to `columns`; longer text is left as it is. */
export function pad(text: string, columns: number, side: 'left' | 'right' = 'right'): string {
  const blanks = ' '.repeat(Math.max(0, columns - width(text)));
  return side === 'right' ? text + blanks : blanks + text;
}

/** Rows of cells as lines: each column as wide as its widest cell, `gap` blanks between, no blanks at the end. */
export function columns(rows: readonly (readonly string[])[], gap = 2): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, width(cell));
    });
  const line = (row: readonly string[]) =>
    row.map((cell, i) => pad(cell, widths[i] ?? 0)).join(' '.repeat(gap));
  return rows.map((row) => line(row).trimEnd());
}

/** Each line moved right by `by` blanks; empty lines stay empty. */
export function indent(lines: readonly string[], by: number): string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line));
}

/** `items` set side by side with `gap` blanks between, as many to a line as fit in `columns`. */
export function flow(items: readonly string[], columns: number, gap = 3): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const joined = lines.length === 0 ? item : `${lines.at(-1)}${' '.repeat(gap)}${item}`;
    if (lines.length > 0 && width(joined) <= columns) lines[lines.length - 1] = joined;
    else lines.push(item);
  }
  return lines;
}

/** `left` and `right` at the two ends of a line; `right` goes when there is no room for both. */
export function ends(left: string, right: string, columns: number): string {
  const room = columns - width(left) - width(right);
  return room >= 2 ? left + ' '.repeat(room) + right : truncate(left, columns);
}

/** What somebody else's program printed, made harmless: no escape codes, tabs as blanks, other control characters gone. */
export function clean(text: string): string {
  const noCodes = stripVTControlCharacters(text).replaceAll('\r\n', '\n').replaceAll('\t', '  ');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return noCodes.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '');
}

const named: Readonly<Record<string, string>> = { '\t': '\\t', '\r': '\\r', '\0': '\\0' };

/** A value in which every character can be seen: control characters as they are written in TypeScript, line ends kept. */
export function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is made visible
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(2, '0');
    return named[character] ?? `\\x${code}`;
  });
}
