import type { Scene, StateCell, StepRow } from '../scene/scene.ts';
import type { Drawn, Pass } from './context.ts';
import { cut } from './lanes.ts';
import type { FigureLayout } from './layout.ts';
import { elbow } from './parts/arrows.ts';
import { type CellRoom, cellSize, drawCell } from './parts/cells.ts';
import { drawText } from './parts/label.ts';
import { px } from './parts/measure.ts';
import { STEM } from './parts/sizes.ts';
import { arrowColumn, type CellSlot, type PlacedRow } from './rows.ts';

/** The names of columns, for cells that stand below each other. */
export type ColumnNames = readonly string[];

/** Where a cell is drawn. */
const cellX = (layout: FigureLayout, column: number): number =>
  layout.folded ? layout.cells : (layout.columns[column] ?? 0);

/** The state beside a row that is always to be seen. */
export function drawSlots(layout: FigureLayout, { slots, lines }: PlacedRow, names: ColumnNames): string {
  return slots
    .map((slot) => {
      const y = lines[slot.line] ?? 0;
      const name =
        layout.folded && names.length > 1
          ? drawText(layout.columns[0] ?? 0, y, names[slot.column] ?? '', 'detail')
          : '';
      return name + drawCell(cellX(layout, slot.column), y, slot, layout.room);
    })
    .join('');
}

/** Half of what fits into a row without touching what stands above and below. */
const TALLEST = 17;

/** A row is not made higher for state that is repeated. */
const inOneLine = (room: CellRoom): CellRoom =>
  room.chipLines === 1 ? room : { ...room, chipLines: 1, chips: Math.max(1, room.chips - 1) };

/** All the other state after a step, where no arrow passes: for the step in hand. */
export function drawRest(
  layout: FigureLayout,
  { slots, lines }: PlacedRow,
  row: StepRow,
  passes: readonly Pass[],
): string {
  if (layout.folded) return '';
  const arrow = arrowColumn(row);
  const room = inOneLine(layout.room);
  const reach = Math.max(0, ...passes.map(({ to }) => to));
  const drawn = row.state.map((cell, column) => {
    if (!cell || cell.kind === 'timers' || slots.some((slot) => slot.column === column)) return '';
    if (column !== arrow && (layout.columns[column] ?? 0) < reach + 4) return '';
    const view = { cell, again: false };
    return cellSize(view, room).half > TALLEST
      ? ''
      : drawCell(cellX(layout, column), lines[0] ?? 0, view, room);
  });
  return drawn.join('') === '' ? '' : `<g class="fig-state">${drawn.join('')}</g>`;
}

/** Arrows of calls that go to a queue, from the cells that they leave. @param dueX where the last timer that is due stands */
export function drawMoves(
  layout: FigureLayout,
  { slots, lines }: PlacedRow,
  row: StepRow,
  dueX: number | null,
): Drawn {
  if (layout.folded) return { svg: '', passes: [] };
  const passes: Pass[] = [];
  const drawn = row.moves.map(({ from, to }) => {
    const target = slots.find(({ column }) => column === to);
    if (!target) return '';
    const source = slots.find(({ column }) => column === from);
    const y = lines[target.line] ?? 0;
    const x = dueX ?? (layout.columns[from] ?? 0) + STEM;
    const left = layout.columns[to] ?? 0;
    const end = x > left ? left + cellSize(target, layout.room).width + 4 : left - 4;
    const top = source ? (lines[source.line] ?? 0) + cellSize(source, layout.room).half : (lines[0] ?? 0) - 4;
    passes.push({ from: Math.min(x, end), to: Math.max(x, end), y, half: 5 });
    if (dueX !== null || top > y - 6)
      return `<path class="fig-queue" d="M${px(x)} ${px(y)}H${px(end)}M${px(end + 7)} ${px(y - 4.5)}l-7 4.5l7 4.5"/>`;
    return elbow(x, top, y, end);
  });
  return { svg: drawn.join(''), passes };
}

/** Whether a line below a cell says "as above". */
const lasts = (cell: StateCell): boolean =>
  cell.kind === 'future' ||
  (cell.kind === 'ready' && cell.calls.length > 0) ||
  (cell.kind === 'frame' && cell.mark === 'paused');

/** The lane of the frame that a column is about. */
function laneOf({ lanes, columns }: Scene, column: number): number {
  const name = columns[column]?.name ?? '';
  const lane = lanes.findIndex((each) => each.name === name || name.endsWith(` ${each.name}`));
  return lane < 0 ? lanes.length - 1 : lane;
}

/** Thin lines from a cell to the next one of its column. */
export function drawHairlines(
  scene: Scene,
  layout: FigureLayout,
  rows: readonly PlacedRow[],
  passes: readonly Pass[],
): string {
  if (layout.folded) return '';
  const bottom = (rows.at(-1)?.bottom ?? 0) - 2;
  const moves = (column: number, after: number): number => {
    const lane = laneOf(scene, column);
    const row = rows.find(
      ({ row, lines }) =>
        (lines[0] ?? 0) > after && (row?.type === 'fold' || (row && row.marks[lane] !== 'paused')),
    );
    return row ? (row.lines[0] ?? bottom) - 12 : bottom;
  };
  const path = layout.columns.flatMap((left, column) => {
    const cells = rows.flatMap(({ slots, lines }) =>
      slots.filter((slot) => slot.column === column).map((slot) => ({ slot, y: lines[slot.line] ?? 0 })),
    );
    const x = left + (cells[0]?.slot.cell.kind === 'frame' ? 5 : STEM);
    const free = passes.filter((pass) => pass.from < x && pass.to > x);
    const half = (slot: CellSlot): number => cellSize(slot, layout.room).half;
    return cells.flatMap(({ slot, y }, i) => {
      if (!lasts(slot.cell)) return [];
      const next = cells[i + 1];
      const end = slot.cell.kind === 'frame' ? moves(column, y) : bottom;
      const span = {
        from: y + half(slot) + 3,
        to: Math.min(end, next ? next.y - half(next.slot) - 3 : bottom),
      };
      return cut(span, free).map(({ from, to }) => `M${px(x)} ${px(from)}V${px(to)}`);
    });
  });
  return path.length === 0 ? '' : `<path class="fig-hair" d="${path.join('')}"/>`;
}
