import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

const reset = '\u001b[0m';
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes begin with one
const pieces = /\u001b\[[\d;]*m|\u001b\]8;[^\u001b]*\u001b\\|[\s\S]/gu;

/** How much of `text` fits into `columns`, as an index; escape codes are not cut in two. */
function fitting(text: string, columns: number): number {
  let index = 0;
  let used = 0;
  for (const [piece] of text.matchAll(pieces)) {
    used += width(piece);
    if (used > columns) break;
    index += piece.length;
  }
  return index;
}

/** How many columns `text` takes; escape codes take none. */
export function width(text: string): number {
  return stringWidth(text);
}

/** The lines of `text` broken between words at `columns`; a word that is longer is cut. Empty text has no lines. */
export function wrap(text: string, columns: number): string[] {
  if (text === '') return [];
  const whole = text.replace(COMMAND, (command) =>
    width(command) < columns ? command.replaceAll(' ', UNBROKEN) : command,
  );
  return wrapAnsi(whole, Math.max(1, columns), { hard: true }).replaceAll(UNBROKEN, ' ').split('\n');
}

/** A command to be copied, between backticks or in the colour of code. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a colour begins with one.
const COMMAND = /(?:`|\u001b\[36m)(?:npx|npm|git) [^`\u001b\n]*`?/g;

/** A blank at which no line ends; of the characters that no text has. */
const UNBROKEN = '\ue000';

/** One line without escape codes cut into pieces of at most `columns`, blanks and all: for code, and for values. */
export function chop(line: string, columns: number): string[] {
  const parts: string[] = [];
  let rest = line;
  do {
    // Even a character that is wider than all the columns has to go somewhere.
    const end = fitting(rest, columns) || String.fromCodePoint(rest.codePointAt(0) ?? 0).length;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  } while (rest !== '');
  return parts;
}

/** `text` in at most `columns` columns, ending in `ellipsis` when something was cut off. */
export function truncate(text: string, columns: number, ellipsis = '…'): string {
  if (width(text) <= columns) return text;
  const index = fitting(text, columns - width(ellipsis));
  // What was cut off may have held the end of a style.
  return text.slice(0, index) + (text.includes('\u001b') ? reset : '') + ellipsis;
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

/** What cannot be seen, turns lines around, or is half a character; such text may stand in no XML either. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is made visible
const unseen = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Cs}/gu;

const named: Readonly<Record<string, string>> = { '\t': '\\t', '\r': '\\r', '\0': '\\0' };

/** A value in which every character can be seen: control characters and their kin as they are written in TypeScript, line ends kept. */
export function visible(text: string): string {
  return text.replace(unseen, (character) => {
    const code = character.charCodeAt(0).toString(16);
    return (
      named[character] ?? (code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`)
    );
  });
}
