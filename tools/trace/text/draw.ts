import type { Look } from '../../terminal/style.ts';
import type { Scene } from '../scene/scene.ts';
import type { LaneMark, StateCell } from '../scene/state.ts';
import { type Canvas, canvas } from './canvas.ts';
import { cellPieces } from './cells.ts';
import type { Inks, TextPiece } from './inks.ts';
import type { TextLayout } from './layout.ts';
import type { Explained } from './legend.ts';
import type { Marks } from './marks.ts';
import { widthOf } from './pieces.ts';

/** Everything that drawing a line needs. */
export interface Drawing {
  readonly scene: Scene;
  readonly layout: TextLayout;
  readonly look: Look;
  readonly marks: Marks;
  readonly inks: Inks;
  /** What the legend has to explain; drawing adds to it. */
  readonly used: Set<Explained>;
  /** The number of the step in hand. */
  readonly hand: number | null;
}

/** Writes pieces one after the other. */
export function put(line: Canvas, at: number, pieces: readonly TextPiece[], { inks }: Drawing): void {
  let here = at;
  for (const piece of pieces) {
    line.put(here, piece.text, inks[piece.ink]);
    here += widthOf([piece]);
  }
}

/** Fills columns up to the last one, which is filled too, with one sign; `keep` are columns that stay as they are. */
export function fill(
  line: Canvas,
  [first, last]: readonly [number, number],
  sign: TextPiece,
  { inks }: Drawing,
  keep: ReadonlySet<number> = new Set(),
): void {
  for (let at = first; at <= last; at++) if (!keep.has(at)) line.put(at, sign.text, inks[sign.ink]);
}

const INKS: { readonly [M in LaneMark]: TextPiece['ink'] } = {
  none: 'plain',
  new: 'soft',
  runs: 'thread',
  calls: 'thread',
  paused: 'thread',
  ended: 'thread',
  failed: 'error',
  waits: 'soft',
  outside: 'soft',
};

/**
 * A line with the lanes, as they stand in a row. Of those that have ended nothing is drawn, but in the row where they end.
 * @param before how they stood above.
 * @param parts lanes whose mark is drawn in any case.
 */
export function laneLine(
  marks: readonly LaneMark[],
  before: readonly LaneMark[],
  drawing: Drawing,
  parts: readonly number[] = [],
): Canvas {
  const line = canvas();
  marks.forEach((mark, i) => {
    const at = drawing.layout.lanes[i];
    const isOver = mark === 'ended' || mark === 'failed';
    if (at == null || mark === 'none' || (isOver && before[i] === mark && !parts.includes(i))) return;
    // Its name says what it is.
    if (mark !== 'outside') drawing.used.add(mark);
    line.put(at, drawing.marks.lanes[mark], drawing.inks[INKS[mark]]);
  });
  return line;
}

/** How many columns a cell takes where it stands. */
export function cellIn(cell: StateCell, column: number, { layout, marks, look }: Drawing): TextPiece[] {
  return cellPieces(cell, layout.columns[column]?.width ?? 0, marks, look.signs.more);
}

/** Writes the cells of those columns that are asked for. */
export function putCells(
  line: Canvas,
  cells: readonly (StateCell | null)[],
  isWanted: (column: number) => boolean,
  drawing: Drawing,
): void {
  drawing.layout.columns.forEach(({ at }, i) => {
    const cell = cells[i];
    if (cell == null || !isWanted(i)) return;
    put(line, at, cellIn(cell, i, drawing), drawing);
  });
}
