import { escapeXml, oneLine } from '../words/escape.ts';

/** The width of one column of the monospaced text, in pixels: the widest of the usual system fonts, at 12 px. */
export const COLUMN = 7.25;

const nothing = /\p{M}|\p{Cf}/u;
const wide =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

function columnsOfOne(character: string): number {
  if (nothing.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** How many columns `text` takes in a monospaced font. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += columnsOfOne(character);
  return columns;
}

/** How many pixels `text` takes at 12 px, never too few. */
export function widthOf(text: string): number {
  return Math.ceil(columnsOf(text) * COLUMN);
}

/** What a reader sees of a text in the picture, and all of it when that is less. */
export interface Squeezed {
  readonly shown: string;
  readonly whole?: string;
}

/** `text` on one line of at most `columns` columns, with `…` where something was cut off: at its end, or at its start. */
export function squeeze(text: string, columns: number, side: 'end' | 'start' = 'end'): Squeezed {
  const line = oneLine(text);
  if (columnsOf(line) <= columns) return line === text ? { shown: line } : { shown: line, whole: text };
  const characters = side === 'end' ? [...line] : [...line].reverse();
  const kept: string[] = [];
  let used = 0;
  for (const character of characters) {
    used += columnsOfOne(character);
    if (used > columns - 1) break;
    kept.push(character);
  }
  const shown = side === 'end' ? `${kept.join('')}…` : `…${kept.reverse().join('')}`;
  return { shown, whole: text };
}

/** The `<title>` that shows the whole text to a pointer; nothing when the picture shows it already. */
export function tooltip({ whole }: Squeezed): string {
  return whole === undefined ? '' : `<title>${escapeXml(whole)}</title>`;
}

/** The lines of `text`, broken between words where possible, none with more than `columns` columns. */
export function wrapWords(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of oneLine(text).split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && columnsOf(last) + 1 + columnsOf(word) <= columns)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(squeeze(word, columns).shown);
  }
  return lines;
}

/** A coordinate: at most two decimals. */
export function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}
