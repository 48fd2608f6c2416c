import { diffArrays } from 'diff';
import type { Look } from './style.ts';
import { chop, clean, pad, width } from './text.ts';

/** One line of a comparison; null where a side has no line. */
export interface DiffRow {
  readonly left: string | null;
  readonly right: string | null;
  readonly same: boolean;
}

/** Two texts side by side, line by line; lines that were replaced stand beside each other. */
export function diffRows(left: string, right: string): DiffRow[] {
  const rows: DiffRow[] = [];
  let removed: string[] = [];
  const flush = (added: readonly string[]) => {
    for (let i = 0; i < Math.max(removed.length, added.length); i++) {
      rows.push({ left: removed[i] ?? null, right: added[i] ?? null, same: false });
    }
    removed = [];
  };
  for (const part of diffArrays(left.split('\n'), right.split('\n'))) {
    if (part.removed) removed = part.value;
    else if (part.added) flush(part.value);
    else {
      flush([]);
      for (const line of part.value) rows.push({ left: line, right: line, same: true });
    }
  }
  flush([]);
  return rows;
}

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
}

/** Side by side where every line fits, otherwise one below the other with `-` and `+`. */
export function renderDiff(comparison: Comparison, look: Look): string[] {
  const rows = foldRows(
    diffRows(clean(comparison.left.text), clean(comparison.right.text)),
    comparison.context ?? 3,
  );
  const half = halfOf(look);
  const fits = (line: string | null) => width(line ?? '') <= half;
  const wide = half >= 24 && rows.every((row) => 'folded' in row || (fits(row.left) && fits(row.right)));
  return wide ? sideBySide(comparison, rows, look) : unified(comparison, rows, look);
}

function halfOf({ width: columns }: Look): number {
  return Math.floor((columns - 5) / 2);
}

/** A row, or how many equal ones are not shown. */
export type Folded<Row = DiffRow> = Row | { readonly folded: number };

/**
 * Equal rows that are further than `context` rows from a difference, folded.
 * @param count how many a row counts for; one when nothing is said.
 */
export function foldRows<Row extends { readonly same: boolean }>(
  rows: readonly Row[],
  context: number,
  count: (row: Row) => number = () => 1,
): Folded<Row>[] {
  const near = rows.map((_, i) =>
    rows.slice(Math.max(0, i - context), i + context + 1).some((row) => !row.same),
  );
  const result: Folded<Row>[] = [];
  for (let i = 0; i < rows.length; ) {
    let end = i;
    while (end < rows.length && !near[end]) end++;
    // A note takes a line itself: folding one line gains nothing.
    const equal = rows.slice(i, end);
    if (equal.length > 1) result.push({ folded: equal.reduce((sum, row) => sum + count(row), 0) });
    else result.push(...equal);
    i = end;
    while (i < rows.length && near[i]) result.push(rows[i++] as Row);
  }
  return result;
}

function paints({ wrong = 'left' }: Comparison, { style }: Look) {
  return wrong === 'left' ? { left: style.red, right: style.green } : { left: style.green, right: style.red };
}

function sideBySide(comparison: Comparison, rows: readonly Folded[], look: Look): string[] {
  const { style, signs } = look;
  const half = halfOf(look);
  const paint = paints(comparison, look);
  const cell = (line: string | null) => pad(line ?? '', half);
  const first = rows.findIndex((row) => 'same' in row && !row.same);
  const lines = [
    `  ${style.dim(cell(comparison.left.title))} ${style.dim(signs.side)} ${style.dim(comparison.right.title)}`,
  ];
  for (const [i, row] of rows.entries()) {
    if ('folded' in row) {
      lines.push(style.dim(`  ${signs.more} ${row.folded} equal lines`));
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

function unified(comparison: Comparison, rows: readonly Folded[], look: Look): string[] {
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
  const isChange = (row: Folded | undefined): row is DiffRow =>
    row !== undefined && 'same' in row && !row.same;
  for (let i = 0; i < rows.length; ) {
    const row = rows[i];
    if (row !== undefined && 'folded' in row)
      lines.push(style.dim(`  ${signs.more} ${row.folded} equal lines`));
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
