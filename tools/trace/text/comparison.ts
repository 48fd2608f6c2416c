import type { Look } from '../../terminal/style.ts';
import { pad, wrap } from '../../terminal/text.ts';
import { firstDivergence, isComparable } from '../model/divergence.ts';
import type { TraceRun } from '../model/events.ts';
import { divergenceSentence } from '../words/divergence.ts';
import { harmless } from '../words/escape.ts';
import { counted, NOTHING_ALIKE, unparted } from '../words/phrases.ts';
import { type Cell, type ComparisonRow, comparisonRows } from './comparison-rows.ts';

/** With fewer columns the runs stand one below the other. */
const WIDE = 70;
const WIDEST = 160;
/** Lines of a paragraph are easier to read when they are not longer. */
const READABLE = 100;
/** How many equal rows stay around what differs. */
const CONTEXT = 3;

/**
 * Two runs in sentences, side by side: equal stretches folded, the first divergence marked, and told below it. In a narrow
 * terminal they are one below the other, with `-` for yours and `+` for the reference where they differ.
 */
export function renderComparison(mine: TraceRun, reference: TraceRun, look: Look): string[] {
  const divergence = firstDivergence(mine, reference);
  const { before, after } = comparisonRows(mine, reference, divergence, look.signs.more);
  const columns = Math.min(look.width, WIDEST);
  const numbers = String(Math.max(mine.events.length, reference.events.length)).length;
  const page: ComparisonLayout = { look, columns, numbers };

  const differs = before.some((row) => !row.same);
  const same = isComparable(mine, reference)
    ? unparted(mine.dropped + reference.dropped, differs)
    : NOTHING_ALIKE;
  const told = harmless(divergence === null ? same : divergenceSentence(mine, reference, divergence));
  const sentence = wrap(told, Math.min(columns, READABLE) - 2).map((line) => `  ${look.style.bold(line)}`);
  const [first, ...rest] = after;
  return [
    ...heads(page),
    ...drawRows(folded(before, first !== undefined), page),
    ...(first === undefined ? [] : drawRow(first, page, look.signs.here)),
    '',
    ...sentence,
    ...(rest.length === 0 ? [] : ['', ...drawRows(rest, page, true)]),
  ];
}

interface ComparisonLayout {
  readonly look: Look;
  readonly columns: number;
  /** How many columns the numbers of the steps take. */
  readonly numbers: number;
}

type ShownRow = ComparisonRow | { readonly equal: number };

/** Long stretches of equal rows, but for those beside a difference. @param parts whether one comes at the end. */
function folded(rows: readonly ComparisonRow[], parts: boolean): ShownRow[] {
  const isNear = (i: number): boolean =>
    (parts && i >= rows.length - CONTEXT) ||
    rows.slice(Math.max(0, i - CONTEXT), i + CONTEXT + 1).some(({ same }) => !same);
  const shown: ShownRow[] = [];
  for (let i = 0; i < rows.length; ) {
    let end = i;
    while (end < rows.length && !isNear(end)) end++;
    const equal = rows.slice(i, end).reduce((sum, { left }) => sum + (left?.steps ?? 0), 0);
    if (end - i > 1) shown.push({ equal });
    else shown.push(...rows.slice(i, end));
    i = end;
    while (i < rows.length && isNear(i)) shown.push(rows[i++] as ComparisonRow);
  }
  return shown;
}

function drawRows(rows: readonly ShownRow[], page: ComparisonLayout, judged = false): string[] {
  const { signs, style } = page.look;
  return rows.flatMap((row) =>
    'equal' in row
      ? [style.dim(`  ${signs.more} ${counted(row.equal)} equal steps`)]
      : drawRow(row, page, '', judged),
  );
}

function heads({ look, columns, numbers }: ComparisonLayout): string[] {
  const { signs, style } = look;
  const blanks = ' '.repeat(numbers + 1);
  if (columns < WIDE) return [style.red('- yours'), style.green('+ the reference')];
  const left = pad(`${blanks}yours`, halfOf(columns));
  return [`  ${style.dim(left)} ${style.dim(signs.side)} ${style.dim(`${blanks}the reference`)}`];
}

function halfOf(columns: number): number {
  return Math.floor((columns - 5) / 2);
}

/** @param judged whether what differs is right or wrong: it is, behind the first divergence. */
function drawRow(row: ComparisonRow, page: ComparisonLayout, mark = '', judged = mark !== ''): string[] {
  const { look, columns } = page;
  const { style, signs } = look;
  const sign = pad(style.bold(mark), 2);
  const paints = judged && !row.same ? [style.red, style.green] : [asIs, asIs];
  const [left = asIs, right = asIs] = paints;
  if (columns < WIDE) {
    const lines = (cell: Cell | null, kind: string, paint = asIs) =>
      piecesOf(cell, page, columns - 4).map(
        (piece, i) => `${i === 0 ? sign : '  '}${paint(`${kind} ${piece}`)}`,
      );
    return row.same ? lines(row.left, ' ') : [...lines(row.left, '-', left), ...lines(row.right, '+', right)];
  }
  const half = halfOf(columns);
  const [ours, theirs] = [row.left, row.right].map((cell) => piecesOf(cell, page, half)) as [
    string[],
    string[],
  ];
  return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, i) => {
    const start = `${i === 0 ? sign : '  '}${left(pad(ours[i] ?? '', half))}`;
    return `${start} ${style.dim(signs.side)} ${right(theirs[i] ?? '')}`.trimEnd();
  });
}

const asIs = (text: string): string => text;

/** A step with its number, broken into lines. */
function piecesOf(cell: Cell | null, { numbers }: ComparisonLayout, columns: number): string[] {
  if (cell === null) return [];
  const number = cell.number === null ? '' : String(cell.number);
  return wrap(cell.text, columns - numbers - 1).map(
    (piece, i) => `${pad(i === 0 ? number : '', numbers, 'left')} ${piece}`,
  );
}
