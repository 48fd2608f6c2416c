import { diffArrays } from 'diff';

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

/** A row, or how many equal ones are not shown, or how many of whatever kind: there was no room for them. */
export type Folded<Row = DiffRow> = Row | { readonly folded: number };
export type Shortened = Folded | { readonly cut: number };

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

/** The first so many of some folded rows, which begin shortly before the first difference, and how many lines are left out. */
export function cutRows(rows: readonly Folded[], most: number): Shortened[] {
  if (rows.length <= most) return [...rows];
  const rest = rows.slice(most - 1);
  const cut = rest.reduce((sum, row) => sum + ('folded' in row ? row.folded : 1), 0);
  return [...rows.slice(0, most - 1), { cut }];
}

/** Rows whose long lines are shown by what is around the first character in which the two sides differ. */
export function excerptRows(rows: readonly DiffRow[], columns: number): DiffRow[] {
  return rows.map(({ left, right, same }) => {
    const [one, other] = excerpts(left ?? '', right ?? '', columns);
    return { left: left === null ? null : one, right: right === null ? null : other, same };
  });
}

/** Two lines of at most `columns` characters: where one is longer, both by what is around the first difference. */
export function excerpts(left: string, right: string, columns: number): [string, string] {
  const [one, other] = [[...left], [...right]];
  if (Math.max(one.length, other.length) <= columns) return [left, right];
  const differs = one.findIndex((character, at) => character !== other[at]);
  const first = differs < 0 ? Math.min(one.length, other.length) : differs;
  const from = left === right ? 0 : Math.max(0, first - Math.floor(columns / 3));
  return [excerpt(one, from, columns), excerpt(other, from, columns)];
}

function excerpt(characters: readonly string[], wanted: number, columns: number): string {
  const isWhole = characters.length <= columns;
  // One column is for the sign that something stands before.
  const from = isWhole ? 0 : Math.max(0, Math.min(wanted, characters.length - columns + 1));
  const room = columns - (from > 0 ? 1 : 0);
  const isCut = from + room < characters.length;
  const end = from + room - (isCut ? 1 : 0);
  return `${from > 0 ? '…' : ''}${characters.slice(from, end).join('')}${isCut ? '…' : ''}`;
}
