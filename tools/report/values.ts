import { renderDiff } from '../terminal/diff.ts';
import { excerpts } from '../terminal/diff-rows.ts';
import type { Look } from '../terminal/style.ts';
import { chop, clean, indent, truncate, visible, width, wrap } from '../terminal/text.ts';

/** What was expected and what came are read together, on one screen: together they take no more lines than this. */
export const MOST_VALUE_LINES = 20;

/** A single line of text that is long is shown by so many lines of the screen, around the first difference. */
const MOST_OF_ONE_LINE = 3;

/**
 * What was expected and what came: short values one below the other, longer ones line by line, with a mark at the
 * first line where they part.
 * @param most how many lines they may take together.
 */
export function renderValues(
  expected: string | undefined,
  received: string | undefined,
  look: Look,
  most = MOST_VALUE_LINES,
): string[] {
  const { style } = look;
  const room = look.width - 10;
  const texts = longTexts(expected, received, room);
  if (texts !== null) {
    const left = { title: 'expected', text: texts.expected };
    const right = { title: 'received', text: texts.received };
    return renderDiff({ left, right, wrong: 'right', mark: true, most }, look);
  }
  const [one, other] = withoutTheirLength(expected, received, room);
  // The other value takes a line or a few; at most one of the two is tall.
  const short = [one, other].map((value) => drawnLines(value, look).length);
  const left = block('expected', one, style.green, most - (short[1] ?? 0), look);
  return [...left, ...block('received', other, style.red, most - left.length, look)];
}

function drawnLines(value: string | undefined, look: Look): string[] {
  if (value === undefined) return [];
  const shown = fitted(value, look.width - 10);
  return typeof shown === 'string' ? [shown] : ['', ...shown.flatMap((each) => chop(each, look.width - 2))];
}

function block(
  title: string,
  value: string | undefined,
  paint: (text: string) => string,
  most: number,
  look: Look,
): string[] {
  const { style } = look;
  const [first, ...lines] = drawnLines(value, look);
  if (first === undefined) return [];
  if (lines.length === 0) return [`${style.dim(title)}  ${paint(first)}`];
  return [style.dim(title), ...folded(indent(lines.map(paint), 2), look, Math.max(2, most - 1))];
}

function folded(lines: readonly string[], { style, signs }: Look, most: number): string[] {
  if (lines.length <= most) return [...lines];
  const shown = lines.slice(0, most - 1);
  return [...shown, style.dim(`  ${signs.more} ${lines.length - shown.length} lines more`)];
}

/** Values of one line that would take many: by what is around the first difference. */
function withoutTheirLength(
  expected: string | undefined,
  received: string | undefined,
  columns: number,
): (string | undefined)[] {
  const [left, right] = [expected, received].map((value) => visible(value ?? ''));
  if (left === undefined || right === undefined || `${left}${right}`.includes('\n'))
    return [expected, received];
  const [one, other] = excerpts(left, right, MOST_OF_ONE_LINE * columns);
  return [expected === undefined ? undefined : one, received === undefined ? undefined : other];
}

/**
 * Two values that are compared line by line, because both are too long for a line of `columns`, or they are transcripts
 * and one is; null when each is shown by itself. Every character of the texts can be seen.
 */
export function longTexts(
  expected: string | undefined,
  received: string | undefined,
  columns: number,
): { expected: string; received: string } | null {
  const transcripts = asTranscripts(expected ?? '', received ?? '');
  const long = [expected, received].filter((value) => isLong(value, columns)).length;
  if (long < (transcripts === null ? 2 : 1)) return null;
  const [left, right] = transcripts ?? [expected ?? '', received ?? ''];
  return { expected: visible(left), received: visible(right) };
}

/** A value on one line when it fits into `columns`; otherwise its lines, a long flat array by its beginning. Every character can be seen. */
export function fitted(value: string, columns: number): string | string[] {
  const text = visible(value);
  return oneLine(text, columns) ?? shortened(text, columns) ?? text.split('\n');
}

function isLong(value: string | undefined, columns: number): boolean {
  return value?.includes('\n') === true && oneLine(visible(value), columns) === null;
}

/** Whether both are lists of strings, as a test has them that asserts what happened in which order. */
export function areTranscripts(expected: string | undefined, received: string | undefined): boolean {
  return expected !== undefined && received !== undefined && asTranscripts(expected, received) !== null;
}

const quotedLine = /^ {2}"(.*)",$/;

/** Two lists of strings are two transcripts: without brackets, quotes and commas they read as what happened. */
function asTranscripts(...values: [string, string]): [string, string] | null {
  const transcripts = values.map((value) => {
    if (value.trim() === '[]') return '(nothing)';
    const lines = value.split('\n');
    const texts = lines.slice(1, -1).map((line) => quotedLine.exec(line)?.[1]);
    const isList = lines[0] === '[' && lines.at(-1) === ']' && texts.every((text) => text !== undefined);
    return isList ? texts.map(unquoted).join('\n') : undefined;
  });
  const [left, right] = transcripts;
  return left === undefined || right === undefined ? null : [left, right];
}

const unquoted = (text = ''): string => text.replaceAll('\\"', '"');

const item = /^ {2}(\S.*),$/;

const FEW = 30;

/** A long flat array by its beginning: `[1, 2, 3, … 997 more]`. */
function shortened(value: string, columns: number): string[] | null {
  const lines = value.split('\n');
  const items = lines.slice(1, -1).map((line) => item.exec(line)?.[1]);
  if (items.length <= FEW || lines[0] !== '[' || items.includes(undefined)) return null;
  let shown = items.length;
  const text = (): string => `[${items.slice(0, shown).join(', ')}, … ${items.length - shown} more]`;
  while (shown > 1 && (shown === items.length || width(text()) > columns)) shown -= 1;
  return [text()];
}

/** The value on one line, when it fits there; a flat array that was printed one element to a line, too: `[1, 2, 3]`. */
function oneLine(value: string, columns: number): string | null {
  const lines = value.split('\n');
  const items = lines.slice(1, -1).map((line) => item.exec(line)?.[1]);
  const isFlat = lines[0] === '[' && lines.at(-1) === ']' && !items.includes(undefined);
  const joined = isFlat ? `[${items.join(', ')}]` : value;
  return !joined.includes('\n') && width(joined) <= columns ? joined : null;
}

/** Of one printed line, so many lines of the screen. */
const TALLEST = 5;

/** What a program printed, behind a line at its left; more than `most` lines are folded with a note. */
export function renderOutput(title: string, output: string, look: Look, most = 8): string[] {
  const { style, signs } = look;
  const lines = clean(output).replace(/\n+$/, '').split('\n');
  // The end of what a program printed says more than its beginning.
  const shown = lines.length > most ? lines.slice(-(most - 1)) : lines;
  const note =
    lines.length > shown.length
      ? [style.dim(`${signs.side} ${signs.more} ${lines.length - shown.length} lines before`)]
      : [];
  const room = look.width - 2;
  const wrapped = shown.flatMap((line) =>
    line === '' ? [''] : wrap(truncate(line, room * TALLEST, signs.more), room),
  );
  return [style.dim(title), ...note, ...wrapped.map((line) => `${style.dim(signs.side)} ${line}`.trimEnd())];
}
