import { truncate, width } from '../../../terminal/text.ts';
import type { LabelPart } from '../../scene/scene.ts';
import { escapeXml, oneLine } from '../../words/escape.ts';
import { px } from './measure.ts';
import { LINE } from './sizes.ts';

/** A label as it stands on an arrow: one line or two. */
export type LabelLines = readonly (readonly LabelPart[])[];

/** What a label says, in one line. */
export const plain = (parts: readonly LabelPart[]): string => oneLine(parts.map(({ text }) => text).join(''));

/** How many characters the longest line has. */
export const columnsOf = (lines: LabelLines): number =>
  lines.reduce((most, line) => Math.max(most, width(plain(line))), 0);

/** A label within `columns` characters: broken into two lines where that is enough and allowed, otherwise its values are cut. */
export function fitLabel(parts: readonly LabelPart[], columns: number, mayBreak = true): LabelLines {
  const clean = parts.map((part) => ({ ...part, text: oneLine(part.text) }));
  if (width(plain(clean)) <= columns) return [clean];
  const broken = mayBreak ? (inTwo(clean, columns) ?? beforeValue(clean, columns)) : null;
  return broken ?? [cutValues(clean, columns)];
}

/** Fewer characters say nothing of a value. */
const TELLING = 6;

/** What is called in the first line and the value in the second, when beside it too little of the value would be left. */
function beforeValue(parts: readonly LabelPart[], columns: number): LabelLines | null {
  const value = parts.findIndex(({ tone }) => tone === 'value');
  const before = parts.slice(0, Math.max(0, value)).map((part) => ({ ...part, text: part.text.trimEnd() }));
  const used = width(plain(before));
  if (value < 1 || used > columns || columns - used >= TELLING) return null;
  return [before, cutValues(parts.slice(value), columns)];
}

/** Both lines, as equally long as words allow; null when one of them would be too long. */
function inTwo(parts: readonly LabelPart[], columns: number): LabelLines | null {
  const text = plain(parts);
  const blanks = [...text.matchAll(/ /g)].map(({ index }) => index);
  const longer = (at: number): number => Math.max(width(text.slice(0, at)), width(text.slice(at + 1)));
  const best = blanks.sort((a, b) => longer(a) - longer(b))[0];
  if (best === undefined || longer(best) > columns) return null;
  return [slice(parts, 0, best), slice(parts, best + 1, text.length)];
}

function slice(parts: readonly LabelPart[], from: number, to: number): LabelPart[] {
  let start = 0;
  return parts.flatMap((part) => {
    const text = part.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += part.text.length;
    return text === '' ? [] : [{ ...part, text }];
  });
}

function cutValues(parts: readonly LabelPart[], columns: number): LabelPart[] {
  let over = width(plain(parts)) - columns;
  const cut = [...parts].reverse().map((part) => {
    if (part.tone !== 'value' || over <= 0) return part;
    const text = shorten(part.text, Math.max(3, width(part.text) - over));
    over -= width(part.text) - width(text);
    return { ...part, text };
  });
  cut.reverse();
  return over > 0 ? [{ tone: parts[0]?.tone ?? 'code', text: truncate(plain(cut), columns) }] : cut;
}

/** A value within `columns` characters; a string keeps its closing quote. */
export function shorten(value: string, columns: number): string {
  if (width(value) <= columns) return value;
  const quote = /^(['"`]).*\1$/.exec(value)?.[1];
  if (quote === undefined || columns < 4) return truncate(value, columns);
  return `${truncate(value.slice(0, -1), columns - 1)}${quote}`;
}

/** Where a text is set from. */
type Anchor = 'start' | 'middle' | 'end';

/** A text at the middle of a line, `y`. `kind` is what it is, as a class without its `fig-`. */
export function drawText(x: number, y: number, text: string, kind: string, anchor: Anchor = 'start'): string {
  const at = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text class="fig-${kind}" x="${px(x)}" y="${px(y + 4)}"${at}>${escapeXml(text)}</text>`;
}

const withoutBlanks = (text: string): string => text.replaceAll(' ', '');

/** A label with its middle at `y`. @param whole what a pointer is shown, when the label says less. */
export function drawLabel(
  x: number,
  y: number,
  lines: LabelLines,
  kind: string,
  anchor: Anchor,
  whole = '',
): string {
  const at = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const isWhole = withoutBlanks(whole) === withoutBlanks(plain(lines.flat()));
  const tip = whole === '' || isWhole ? '' : `<title>${escapeXml(whole)}</title>`;
  return lines
    .map((line, i) => {
      const baseline = y + 4 + (i - (lines.length - 1) / 2) * LINE;
      const tones = line.map(({ tone, text }) =>
        tone === 'value' ? `<tspan class="fig-v">${escapeXml(text)}</tspan>` : escapeXml(text),
      );
      return `<text class="fig-${kind}" x="${px(x)}" y="${px(baseline)}"${at}>${tip}${tones.join('')}</text>`;
    })
    .join('');
}
