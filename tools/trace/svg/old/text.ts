import { truncate, width } from '../../../terminal/text.ts';
import { escapeXml, oneLine } from '../../words/escape.ts';

/** The width of one column of the monospaced text, in pixels: the widest of the usual system fonts, at 12 px. */
export const COLUMN = 7.25;

/** How many pixels `text` takes at 12 px, never too few. */
export function widthOf(text: string): number {
  return Math.ceil(width(text) * COLUMN);
}

/** What a reader sees of a text in the picture, and all of it when that is less. */
export interface Squeezed {
  readonly shown: string;
  readonly whole?: string;
}

/** `text` on one line of at most `columns` columns, with `…` where something was cut off: at its end, or at its start. */
export function squeeze(text: string, columns: number, side: 'end' | 'start' = 'end'): Squeezed {
  const line = oneLine(text);
  if (width(line) <= columns) return line === text ? { shown: line } : { shown: line, whole: text };
  const shown = side === 'end' ? truncate(line, columns) : `…${endOf(line, columns - 1)}`;
  return { shown, whole: text };
}

/** The `<title>` that shows the whole text to a pointer; nothing when the picture shows it already. */
export function tooltip({ whole }: Squeezed): string {
  return whole === undefined ? '' : `<title>${escapeXml(whole)}</title>`;
}

/** As much of the end of `text` as fits into `columns`. */
function endOf(text: string, columns: number): string {
  const characters = [...text];
  while (width(characters.join('')) > columns) characters.shift();
  return characters.join('');
}

/** A coordinate: at most two decimals. */
export function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}
