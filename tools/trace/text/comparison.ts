import { type Folded, foldRows } from '../../terminal/diff.ts';
import type { Look } from '../../terminal/style.ts';
import { pad, wrap } from '../../terminal/text.ts';
import { firstDivergence, isComparable } from '../model/divergence.ts';
import type { TraceRun } from '../model/events.ts';
import { divergenceSentence } from '../words/divergence.ts';
import { harmless } from '../words/escape.ts';
import { counted, NOTHING_ALIKE, sameRuns } from '../words/phrases.ts';
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
    ? sameRuns(mine.dropped + reference.dropped, differs)
    : NOTHING_ALIKE;
  const outcome = harmless(divergence === null ? same : divergenceSentence(mine, reference, divergence));
  const sentence = wrap(outcome, Math.min(columns, READABLE) - 2).map((line) => `  ${look.style.bold(line)}`);
  const [first, ...rest] = after;
  // What is near to the divergence is not folded either.
  const shown = foldRows(first === undefined ? before : [...before, first], CONTEXT, stepsOf);
  return [
    ...heads(page),
    ...drawRows(first === undefined ? shown : shown.slice(0, -1), page),
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

function drawRows(rows: readonly Folded<ComparisonRow>[], page: ComparisonLayout, judged = false): string[] {
  const { signs, style } = page.look;
  return rows.flatMap((row) =>
    'folded' in row
      ? [style.dim(`  ${signs.more} ${counted(row.folded)} equal steps`)]
      : drawRow(row, page, '', judged),
  );
}

function stepsOf({ left }: ComparisonRow): number {
  return left?.steps ?? 0;
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
