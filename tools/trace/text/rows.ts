import { pad, wrap } from '../../terminal/text.ts';
import type { Below, FoldRow, QueueMove, SceneRow, StepRow, WaitRow } from '../scene/scene.ts';
import type { LaneMark } from '../scene/state.ts';
import { harmless } from '../words/escape.ts';
import { drawMove, drawOutside, drawValue, isDrawable, partsOf } from './acts.ts';
import { type Canvas, canvas } from './canvas.ts';
import { cellIn, type Drawing, fill, laneLine, put, putCells } from './draw.ts';
import type { TextPiece } from './inks.ts';
import { placeIn } from './needs.ts';
import { labelOf, widthOf } from './pieces.ts';
import { sentenceIn, waiting } from './sentences.ts';

/** A row, mostly as one line. @param before how the lanes stood above it. */
export function drawRow(row: SceneRow, before: readonly LaneMark[], drawing: Drawing): string[] {
  if (row.type === 'step') return drawStep(row, before, drawing);
  return drawWords(row, before, drawing);
}

function drawStep(row: StepRow, before: readonly LaneMark[], drawing: Drawing): string[] {
  const { layout, inks, marks } = drawing;
  const { act } = row;
  const isDrawn = isDrawable(act, drawing);
  const lines: Canvas[] = [];
  if (!isDrawn || act.type === 'note' || ('from' in act && act.from === act.to)) {
    const lane = isDrawn ? (layout.lanes[partsOf(act)[0] ?? 0] ?? 0) : null;
    const pieces: TextPiece[] = isDrawn ? labelOf(act) : [{ text: sentenceIn(row), ink: 'plain' }];
    lines.push(...textLines(row.marks, before, pieces, lane, drawing));
  } else {
    const line = laneLine(row.marks, before, drawing, partsOf(act));
    if (act.type === 'control' || act.type === 'make') drawMove(line, act, row.marks, drawing);
    else if (act.type === 'outside') drawOutside(line, act, drawing);
    else drawValue(line, act, drawing);
    lines.push(line);
  }
  const [first = canvas()] = lines;
  const isHand = row.number === drawing.hand;
  const number = pad(String(row.number), layout.numbers, 'left');
  first.put(0, number, isHand ? inks.strong : inks.soft);
  if (isHand) first.put(0, marks.hand, inks.strong);
  drawState(lines, row, drawing);
  const place = placeIn(row);
  if (layout.places !== null && first.width < layout.places) first.put(layout.places, place, inks.soft);
  return lines.map(String);
}

/** State beside a row: in its first line where there is room for it; in one more line what is moved, or lies under an arrow. */
function drawState(lines: Canvas[], row: StepRow, drawing: Drawing): void {
  const { layout } = drawing;
  const [first = canvas()] = lines;
  const used = first.width;
  const moves = drawnMoves(row.moves, drawing);
  const moved = new Set(moves.map(({ to }) => to));
  const target = 'column' in row.act ? row.act.column : null;
  const isLate = (i: number): boolean =>
    moved.has(i) || (i !== target && (layout.columns[i]?.at ?? 0) <= used);
  putCells(first, row.cells, (i) => !isLate(i), drawing);
  const late = layout.columns.some((_, i) => row.cells[i] != null && isLate(i));
  if (!late) return;
  const line = lines.length > 1 && moves.length === 0 ? lines.at(-1) : undefined;
  const isFree = line !== undefined && line.width < (layout.columns[0]?.at ?? 0);
  const below = isFree ? line : laneLine(row.marks, row.marks, drawing);
  putCells(below, row.cells, isLate, drawing);
  drawMoves(below, row.cells, moves, drawing);
  if (!isFree) lines.push(below);
}

/** Those between columns that have room. */
export function drawnMoves(moves: readonly QueueMove[], { layout }: Drawing): QueueMove[] {
  return moves.filter(({ from, to }) => layout.columns[from] && layout.columns[to] && from > to);
}

/** From the columns where calls were waiting to the end of the queue. */
export function drawMoves(
  line: Canvas,
  cells: Below['cells'],
  moves: readonly QueueMove[],
  drawing: Drawing,
): void {
  const { layout, marks, used } = drawing;
  const anchors = moves.map(({ from }) => (layout.columns[from]?.at ?? 0) + 1);
  const [move] = moves;
  const cell = move === undefined ? undefined : cells[move.to];
  if (move === undefined || cell == null) return;
  used.add('queue');
  const start = (layout.columns[move.to]?.at ?? 0) + widthOf(cellIn(cell, move.to, drawing)) + 1;
  const last = Math.max(...anchors);
  fill(line, [start + 1, last - 1], { text: marks.shaft, ink: 'soft' }, drawing);
  put(line, start, [{ text: marks.left, ink: 'soft' }], drawing);
  for (const at of anchors)
    put(line, at, [{ text: at === last ? marks.elbow : marks.joint, ink: 'soft' }], drawing);
}

/**
 * Lines with text beside a lane, or over the lanes where there is no other room.
 * @param lane null for what has no lane: it stands right of all of them, if it fits.
 */
function textLines(
  marks: readonly LaneMark[],
  before: readonly LaneMark[],
  pieces: readonly TextPiece[],
  lane: number | null,
  drawing: Drawing,
): Canvas[] {
  const { layout, look } = drawing;
  const lanes = layout.lanes.filter((at) => at !== null);
  const behind = (lanes.at(-1) ?? 0) + 2;
  const start = lane ?? (widthOf(pieces) <= look.width - behind ? behind - 2 : (lanes[0] ?? 0));
  const right = look.width - start - 2;
  const left = lane === null ? 0 : lane - (lanes[0] ?? 0) - 3;
  const isLeft = left > right && widthOf(pieces) > right;
  const room = isLeft ? left : right;
  const [first] = pieces;
  const ink = pieces.find((piece) => piece.ink === 'error')?.ink ?? first?.ink ?? 'plain';
  const parts: readonly (readonly TextPiece[])[] =
    widthOf(pieces) <= room
      ? [pieces]
      : wrap(pieces.map(({ text }) => text).join(''), room).map((text) => [{ text, ink }]);
  return parts.map((part, i) => {
    const line = laneLine(marks, i === 0 ? before : marks, drawing);
    const from = isLeft ? start - 1 - widthOf(part) : start + 2;
    // A blank on either side keeps a mark from being read as part of the text.
    for (const at of [from - 1, from + widthOf(part)])
      if (at !== start && line.at(at) !== ' ') line.put(at, ' ');
    put(line, from, part, drawing);
    return line;
  });
}

/** Steps that are not shown; or the loop waits. */
function drawWords(row: FoldRow | WaitRow, before: readonly LaneMark[], drawing: Drawing): string[] {
  const { layout, look } = drawing;
  const waits = row.type === 'wait' ? row.marks.indexOf('waits') : -1;
  const lane = layout.lanes[waits] ?? null;
  const text = row.type === 'wait' ? waiting(row) : `${look.signs.more} ${harmless(row.text)}`;
  const lines = textLines(row.marks, before, [{ text, ink: 'soft' }], lane, drawing);
  const [first = canvas()] = lines;
  const used = first.width;
  const isLate = (i: number): boolean => (layout.columns[i]?.at ?? 0) <= used;
  putCells(first, row.cells, (i) => !isLate(i), drawing);
  if (layout.columns.some((_, i) => row.cells[i] != null && isLate(i))) {
    const below = laneLine(row.marks, row.marks, drawing);
    putCells(below, row.cells, isLate, drawing);
    lines.push(below);
  }
  return lines.map(String);
}
