import { width } from '../../terminal/text.ts';
import { type Act, isBetweenLanes, type Scene, type StepRow } from '../scene/scene.ts';
import { harmless } from '../words/escape.ts';
import type { Canvas } from './canvas.ts';
import { type Drawing, fill, put } from './draw.ts';
import type { TextPiece } from './inks.ts';
import { cutTo, labelOf, widthOf } from './pieces.ts';

/** Labels with fewer columns are not written. */
const FEWEST = 6;

type ActOf<T extends Act['type']> = Extract<Act, { readonly type: T }>;

/** The lanes that have a part in an act. */
export function partsOf(act: Act): readonly number[] {
  return isBetweenLanes(act) ? [act.from, act.to] : [act.lane];
}

/** Control, or a generator that is made: an arrow from lane to lane. Its label stands left of the lane at the right. */
export function drawMove(
  line: Canvas,
  act: ActOf<'control' | 'make'>,
  marks: StepRow['marks'],
  drawing: Drawing,
): void {
  const { layout, marks: signs, used } = drawing;
  const [from, to] = [layout.lanes[act.from] ?? 0, layout.lanes[act.to] ?? 0];
  const isTube = act.type === 'control' && act.through.length > 0;
  used.add(act.type === 'make' ? 'make' : isTube ? 'tube' : 'control');
  const ink = act.type === 'make' ? 'soft' : 'thread';
  const shaft: TextPiece = { text: isTube ? signs.tube : signs.shaft, ink };
  const isRight = to > from;
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  const through = act.type === 'control' ? act.through : [];
  fill(line, [left + 1, right - 1], shaft, drawing, new Set(through.map((lane) => layout.lanes[lane] ?? -1)));
  put(line, isRight ? right - 1 : left + 1, [{ text: isRight ? signs.right : signs.left, ink }], drawing);
  if (marks[act.from] === 'calls' && isRight)
    put(line, from, [{ text: isTube ? signs.leavesTube : signs.leaves, ink }], drawing);
  const gap = layout.lanes.findLast((at) => at !== null && at < right) ?? left;
  label(line, [gap + 1, right - 1], labelOf(act), drawing);
}

/** Something comes from outside, or goes there. */
export function drawOutside(line: Canvas, act: ActOf<'outside'>, drawing: Drawing): void {
  const { layout, marks: signs, used, scene } = drawing;
  const [from, to] = [layout.lanes[act.from] ?? 0, layout.lanes[act.to] ?? 0];
  used.add('outside');
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  fill(line, [left + 1, right - 1], { text: signs.dots, ink: 'value' }, drawing);
  const isRight = to > from;
  put(
    line,
    isRight ? right - 1 : left + 1,
    [{ text: isRight ? signs.right : signs.left, ink: 'value' }],
    drawing,
  );
  if (scene.lanes[act.from]?.isOutside) put(line, from, [{ text: signs.source, ink: 'value' }], drawing);
  const gap = layout.lanes.findLast((at) => at !== null && at < right) ?? left;
  label(line, [gap + 1, right - 1], labelOf(act), drawing);
}

/** In the middle of a stretch of a shaft, at least one column of which is left at either end. */
function label(
  line: Canvas,
  [first, last]: readonly [number, number],
  pieces: readonly TextPiece[],
  drawing: Drawing,
): void {
  const room = last - first + 1 - 3;
  const shown = cutTo(pieces, room - 2, drawing.look.signs.more);
  const columns = widthOf(shown);
  if (columns === 0) return;
  put(line, first + Math.floor((room + 3 - columns - 2) / 2), spaced(shown), drawing);
}

function spaced(pieces: readonly TextPiece[]): readonly TextPiece[] {
  if (widthOf(pieces) === 0) return [];
  const blank: TextPiece = { text: ' ', ink: 'plain' };
  return [blank, ...pieces, blank];
}

/** Whether an act can be drawn so that it says something: its lanes are there, and a value that nothing else tells has room. */
export function isDrawable(act: Act, drawing: Drawing): boolean {
  if (partsOf(act).some((lane) => drawing.layout.lanes[lane] == null)) return false;
  if ((act.type !== 'put' && act.type !== 'read') || act.column !== null) return true;
  const room = roomFor(act, drawing);
  return room >= FEWEST || widthOf(labelOf(act)) <= room;
}

/** How many columns there are for what is written on the arrow of a value. */
function roomFor(act: ActOf<'put' | 'read' | 'timer'>, { layout, scene, look }: Drawing): number {
  const lane = layout.lanes[act.lane] ?? 0;
  const next = Math.min(
    layout.lanes.find((at) => at !== null && at > lane) ?? Infinity,
    layout.columns[0]?.at ?? look.width,
  );
  const isPointed = act.column !== null && layout.columns[act.column] !== undefined;
  return Math.min(next, isPointed ? next : look.width - width(nameIn(act, scene))) - lane - 5;
}

/** Without a column to point at, what it is called stands at the end of a short arrow. */
function nameIn({ column }: ActOf<'put' | 'read' | 'timer'>, scene: Scene): string {
  return column === null ? '' : ` ${harmless(scene.columns[column]?.name ?? '')}`;
}

/** A value that is put into a future or read out of it, or a timer that is set: an arrow between a lane and a column. */
export function drawValue(line: Canvas, act: ActOf<'put' | 'read' | 'timer'>, drawing: Drawing): void {
  const { layout, marks, used, scene, look } = drawing;
  const lane = layout.lanes[act.lane] ?? 0;
  const column = act.column === null ? undefined : layout.columns[act.column];
  const ink = act.type === 'timer' ? 'soft' : 'value';
  used.add(act.type === 'timer' ? 'timer' : 'value');
  const shaft: TextPiece = { text: act.type === 'timer' ? marks.shaft : marks.dots, ink };
  const head = (text: string): TextPiece => ({ text, ink });
  const isRead = act.type === 'read';
  const room = roomFor(act, drawing);
  // What is read stands in its column too: a few letters of it say nothing more.
  const shown =
    isRead && column !== undefined && room < FEWEST ? [] : cutTo(labelOf(act), room, look.signs.more);
  if (column === undefined) {
    const ends: TextPiece[] = isRead
      ? [head(marks.left), ...spaced(shown), shaft, head(marks.source)]
      : [shaft, ...spaced(shown), shaft, head(marks.right)];
    const all: TextPiece[] = [...ends, { text: nameIn(act, scene), ink: 'plain' }];
    put(line, lane + 1, cutTo(all, look.width - lane - 1, look.signs.more), drawing);
    return;
  }
  fill(line, [lane + 1, column.at - 2], shaft, drawing);
  if (isRead) {
    fill(line, [column.at - 1, column.at], shaft, drawing);
    put(line, lane + 1, [head(marks.left)], drawing);
    put(line, column.at + 1, [head(marks.source)], drawing);
  } else put(line, column.at - 1, [head(marks.right)], drawing);
  put(line, lane + 2, spaced(shown), drawing);
}
