import type { Scene, SceneBlock, SceneRow, StateCell, StepRow } from '../scene/scene.ts';
import { type CellRoom, type CellView, cellSize } from './parts/cells.ts';
import { BETWEEN, BLOCK_HEAD, HALF, LINE, ROW } from './parts/sizes.ts';

/** A cell of state in its row. */
export interface CellSlot extends CellView {
  readonly column: number;
  readonly line: number;
}

/** A row where it stands, or the head of a block (`row` is null). */
export interface PlacedRow {
  readonly row: SceneRow | null;
  readonly block: SceneBlock;
  readonly top: number;
  readonly bottom: number;
  /** The middle of each of its lines. What happens is in the first. */
  readonly lines: readonly number[];
  readonly slots: readonly CellSlot[];
}

export interface PlacedBlock {
  readonly block: SceneBlock;
  readonly top: number;
  readonly bottom: number;
}

/** What rows need to know to be placed. */
interface RowsOptions {
  readonly top: number;
  readonly room: CellRoom;
  /** Whether all state stands in one column. */
  readonly folded: boolean;
  /** How many lines the label of a step has. */
  readonly labelLines: (row: StepRow) => number;
  readonly headLines: (block: SceneBlock) => number;
  /** Whether time is drawn beside a wait. */
  readonly ruler: boolean;
}

/** The height of what stands above the line of state of a wait. */
const WAIT = { ruler: 116, plain: 48 } as const;
export const RULER_TOP = 6;

/** The column that an arrow of a step leads to or comes from; null when it has none. */
export function arrowColumn(row: SceneRow | null): number | null {
  if (row?.type !== 'step') return null;
  const { act } = row;
  return act.type === 'put' || act.type === 'read' || act.type === 'timer' ? act.column : null;
}

/** Where every row and block stands. */
export function placeRows(
  scene: Scene,
  options: RowsOptions,
): { rows: PlacedRow[]; blocks: PlacedBlock[]; bottom: number } {
  const rows: PlacedRow[] = [];
  const blocks: PlacedBlock[] = [];
  const last: (StateCell | null)[] = scene.columns.map(() => null);
  let y = options.top;
  const place = (block: SceneBlock, row: SceneRow | null): void => {
    const { cells } = row ?? block.head;
    const views = cells.map((cell, i): CellView | null => {
      const before = last[i];
      if (cell === null) return null;
      last[i] = cell;
      const gone = cell.kind === 'frame' && (cell.mark === 'ended' || cell.mark === 'failed');
      return { cell, again: gone && before?.kind === 'frame' && before.mark === cell.mark };
    });
    const placed = placeRow(scene, block, row, views, y, options);
    rows.push(placed);
    y = placed.bottom;
  };
  for (const [i, block] of scene.blocks.entries()) {
    const before = scene.blocks[i - 1];
    if (before && block.kind === 'turn' && before.kind === 'turn') y += BETWEEN;
    const top = y;
    if (!hasHead(block) && block.kind !== 'between') y += 4;
    place(block, null);
    for (const row of block.rows) place(block, row);
    blocks.push({ block, top, bottom: y });
  }
  return { rows, blocks, bottom: y };
}

const hasHead = ({ label, head }: SceneBlock): boolean =>
  label !== '' || head.cells.some((cell) => cell !== null);

function placeRow(
  scene: Scene,
  block: SceneBlock,
  row: SceneRow | null,
  views: readonly (CellView | null)[],
  top: number,
  { room, folded, labelLines, headLines, ruler }: RowsOptions,
): PlacedRow {
  if (row === null && !hasHead(block)) return { row, block, top, bottom: top, lines: [top], slots: [] };
  const slots = folded ? foldedSlots(scene, row, views) : slotsOf(row, views);
  const isTall = row === null ? headLines(block) > 1 : row.type === 'step' && labelLines(row) > 1;
  const halves = [isTall ? LINE + 1.5 : HALF];
  for (const { line, ...view } of slots)
    halves[line] = Math.max(
      halves[line] ?? HALF,
      cellSize(view, room).half + (view.cell.kind === 'frame' ? -2 : 0),
    );
  const middle = firstMiddle(row, ruler, halves[0] ?? HALF);
  const lines = [Math.round(top + middle)];
  for (let i = 1; i < halves.length; i++)
    lines.push(Math.round((lines[i - 1] ?? 0) + (halves[i - 1] ?? HALF) + (halves[i] ?? HALF) + 7));
  const half = halves.at(-1) ?? HALF;
  const least = row?.type === 'wait' ? 16 : row === null ? BLOCK_HEAD / 2 : lines.length > 1 ? 13 : ROW / 2;
  const bottom = Math.ceil((lines.at(-1) ?? 0) + (row?.type === 'fold' ? 13 : Math.max(least, half + 2)));
  return { row, block, top, bottom, lines, slots };
}

function firstMiddle(row: SceneRow | null, ruler: boolean, half: number): number {
  if (row === null) return Math.max(BLOCK_HEAD / 2, half + 3);
  if (row.type === 'fold') return 13;
  if (row.type === 'wait') return ruler && row.to !== undefined ? WAIT.ruler : WAIT.plain;
  return Math.max(ROW / 2, half + 3);
}

/** Cells stay clear of what passes: those that the arrow of a step would cross go below it, and a queue below everything that its arrow passes. */
function slotsOf(row: SceneRow | null, views: readonly (CellView | null)[]): CellSlot[] {
  const arrow = arrowColumn(row);
  const lines = views.map((_, column): number => (arrow !== null && column < arrow ? 1 : 0));
  if (row?.type === 'step')
    for (const { from, to } of row.moves) {
      const passed = lines.filter(
        (_, column) =>
          views[column] && column > Math.min(from, to) && column <= Math.max(from, to) && column !== to,
      );
      const own = views[from] ? (lines[from] ?? 0) : 0;
      lines[to] = 1 + Math.max(own, ...passed, 0);
    }
  return views.flatMap((view, column): CellSlot[] =>
    view === null || view.cell.kind === 'timers' ? [] : [{ ...view, column, line: lines[column] ?? 0 }],
  );
}

/** One below the other: first what the step is about, then what it moves, then the rest. */
function foldedSlots(scene: Scene, row: SceneRow | null, views: readonly (CellView | null)[]): CellSlot[] {
  const arrow = arrowColumn(row);
  const step = row?.type === 'step' ? row : null;
  const rank = (column: number): number => {
    if (column === arrow) return 0;
    if (step?.moves.some(({ from }) => from === column)) return 1;
    return step?.moves.some(({ to }) => to === column) ? 3 : 2;
  };
  const shown = scene.columns.flatMap((_, column) => {
    const read = column === arrow ? step?.state[column] : undefined;
    const view = views[column] ?? (read ? { cell: read, again: false } : null);
    return view === null || (row === null && isBlank(view.cell)) ? [] : [{ ...view, column }];
  });
  return shown.sort((a, b) => rank(a.column) - rank(b.column)).map((slot, line) => ({ ...slot, line }));
}

function isBlank(cell: StateCell): boolean {
  if (cell.kind === 'ready') return cell.calls.length === 0;
  if (cell.kind === 'timers') return cell.timers.length === 0;
  return cell.kind === 'future' && cell.state === 'pending' && cell.waiters.length === 0;
}
