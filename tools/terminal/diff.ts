import { cutRows, type DiffRow, diffRows, excerptRows, foldRows, type Shortened } from './diff-rows.ts';
import type { Look } from './style.ts';
import { chop, clean, pad, width } from './text.ts';

/** A comparison to draw. */
export interface Comparison {
  readonly left: { readonly title: string; readonly text: string };
  readonly right: { readonly title: string; readonly text: string };
  /** How many equal lines stay around a difference; the others are folded with a note. */
  readonly context?: number;
  /** Whether the first line that differs carries a mark. */
  readonly mark?: boolean;
  /** The colours of the two sides where they differ: red for what is wrong. By default left red, right green. */
  readonly wrong?: 'left' | 'right';
  /** How many lines it may take: what is furthest from the first difference is left out, with a note, and so are the ends of long lines. */
  readonly most?: number;
}

/** A line that takes more lines of the screen than this is shown by a part of it, where there is little room. */
const TALLEST = 3;

/** Side by side where every line fits, otherwise one below the other with `-` and `+`. */
export function renderDiff(comparison: Comparison, look: Look): string[] {
  const { left, right, most = Number.POSITIVE_INFINITY } = comparison;
  const all = diffRows(clean(left.text), clean(right.text));
  const rows = foldRows(
    Number.isFinite(most) ? excerptRows(all, TALLEST * look.width) : all,
    comparison.context ?? 3,
  );
  const half = halfOf(look);
  const fits = (line: string | null) => width(line ?? '') <= half;
  const isWide = half >= 24 && rows.every((row) => 'folded' in row || (fits(row.left) && fits(row.right)));
  const draw = isWide ? sideBySide : unified;
  for (let count = Math.min(rows.length, most); ; count -= 1) {
    const lines = draw(comparison, cutRows(rows, count), look);
    if (lines.length <= most || count <= FEWEST) return lines;
  }
}

/** Of the rows; fewer do not show where the two differ. */
const FEWEST = 2;

/** What stands for rows that are not shown. */
function noteOn(row: Exclude<Shortened, DiffRow>, { style, signs }: Look): string {
  return style.dim(
    'folded' in row ? `  ${signs.more} ${row.folded} equal lines` : `  ${signs.more} ${row.cut} lines more`,
  );
}

function halfOf({ width: columns }: Look): number {
  return Math.floor((columns - 5) / 2);
}

function paints({ wrong = 'left' }: Comparison, { style }: Look) {
  return wrong === 'left' ? { left: style.red, right: style.green } : { left: style.green, right: style.red };
}

function sideBySide(comparison: Comparison, rows: readonly Shortened[], look: Look): string[] {
  const { style, signs } = look;
  const half = halfOf(look);
  const paint = paints(comparison, look);
  const cell = (line: string | null) => pad(line ?? '', half);
  const first = rows.findIndex((row) => 'same' in row && !row.same);
  const lines = [
    `  ${style.dim(cell(comparison.left.title))} ${style.dim(signs.side)} ${style.dim(comparison.right.title)}`,
  ];
  for (const [i, row] of rows.entries()) {
    if (!('same' in row)) {
      lines.push(noteOn(row, look));
      continue;
    }
    const mark = comparison.mark && i === first ? style.bold(signs.here) : ' ';
    const [left, right] = row.same
      ? [cell(row.left), cell(row.right)]
      : [paint.left(cell(row.left)), paint.right(cell(row.right))];
    lines.push(`${mark} ${left} ${style.dim(signs.side)} ${right}`.trimEnd());
  }
  return lines;
}

function unified(comparison: Comparison, rows: readonly Shortened[], look: Look): string[] {
  const { style, signs } = look;
  const paint = paints(comparison, look);
  const same = (text: string) => text;
  const first = rows.find((row) => 'same' in row && !row.same);
  const lines = [
    `  ${paint.left(`- ${comparison.left.title}`)}`,
    `  ${paint.right(`+ ${comparison.right.title}`)}`,
  ];
  const draw = (mark: string, sign: string, line: string | null, colour: (text: string) => string): void => {
    if (line === null) return;
    const [start = '', ...rest] = chop(line, look.width - 4);
    lines.push(`${mark} ${colour(`${sign} ${start}`.trimEnd())}`.trimEnd());
    for (const piece of rest) lines.push(`    ${colour(piece)}`);
  };
  const isChange = (row: Shortened | undefined): row is DiffRow =>
    row !== undefined && 'same' in row && !row.same;
  for (let i = 0; i < rows.length; ) {
    const row = rows[i];
    if (row !== undefined && !('same' in row)) lines.push(noteOn(row, look));
    else if (row?.same) draw(' ', ' ', row.left, same);
    if (!isChange(row)) {
      i++;
      continue;
    }
    let end = i;
    while (isChange(rows[end])) end++;
    const block = rows.slice(i, end).filter(isChange);
    const mark = (side: 'left' | 'right', each: DiffRow) =>
      comparison.mark && each === first && (side === 'left') === (each.left !== null)
        ? style.bold(signs.here)
        : ' ';
    for (const each of block) draw(mark('left', each), '-', each.left, paint.left);
    for (const each of block) draw(mark('right', each), '+', each.right, paint.right);
    i = end;
  }
  return lines;
}
