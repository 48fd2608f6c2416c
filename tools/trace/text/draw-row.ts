import type { Look, Styles } from '../../terminal/style.ts';
import { pad, truncate, width, wrap } from '../../terminal/text.ts';
import type { Diagram, EventRow, Row } from '../model/diagram.ts';
import { divides, isAnswer, isNote, isResume } from '../model/kinds.ts';
import { leftOut } from '../words/phrases.ts';
import { placeOf } from '../words/place.ts';
import { type Canvas, canvas, type Painter } from './canvas.ts';
import { painterOf } from './colours.ts';
import type { Glyphs } from './glyphs.ts';
import { type Layout, labelsOf } from './layout.ts';
import type { Stroke } from './strokes.ts';

/** All that drawing a line needs. */
export interface DrawContext {
  readonly diagram: Diagram;
  readonly layout: Layout;
  readonly look: Look;
  readonly glyphs: Glyphs;
}

/** The lane of a frame that comes to its end here, or had done so and is asked again; -1 when there is none. */
export function endedLane(row: Row): number {
  if (row.type !== 'event') return -1;
  const lane = isResume(row.event) ? row.to : isAnswer(row.event) ? row.from : -1;
  return row.states[lane] === 'ended' ? lane : -1;
}

/** The names above the lanes. */
export function drawNames({ diagram, layout, look }: DrawContext): string {
  const line = canvas();
  diagram.lanes.forEach(({ name }, i) => {
    const at = layout.lanes[i] ?? 0;
    const room = (layout.lanes[i + 1] ?? look.width + 1) - at - 1;
    line.put(at, truncate(name, room, look.signs.more), look.style.bold);
  });
  return line.toString();
}

/** A stroke, mostly as one line; longer text goes on in the next. */
export function drawStroke(stroke: Stroke, context: DrawContext): string[] {
  const { layout, look, diagram } = context;
  const [row] = stroke;
  if (row.type === 'event' && divides(row.event)) return [drawSection(stroke, row, context)];
  const texts = textOf(row, context);
  const lines = texts.pieces.length === 0 ? [''] : texts.pieces;
  // Words lie on the lanes: who still runs at the end is seen below them.
  if (row.type === 'cut' && row === diagram.rows.at(-1)) lines.push('');
  return lines.map((text, i) => {
    const line = canvas();
    drawLanes(line, stroke, context);
    if (text !== '') line.put(texts.isLeft ? texts.at - width(text) : texts.at, text, texts.paint);
    else for (const each of stroke) if (each.type === 'event') drawArrow(line, each, each === row, context);
    if (i === 0 && row.type === 'event') {
      line.put(0, pad(String(row.step + 1), layout.numbers, 'left'), look.style.dim);
      const place = placeOf(stroke[0]);
      if (layout.places !== null && line.width < layout.places)
        line.put(layout.places, place, look.style.dim);
    }
    return line.toString();
  });
}

/** A line across all lanes; it says which section begins below it. */
function drawSection(stroke: Stroke, row: EventRow, context: DrawContext): string {
  const { diagram, layout, look, glyphs } = context;
  const line = canvas();
  drawLanes(line, stroke, context);
  const first = layout.lanes[0] ?? 0;
  const end = Math.max(layout.end - 2, layout.lanes.at(-1) ?? 0);
  for (let at = first; at <= end; at++)
    if (line.at(at) === ' ') line.put(at, glyphs.section, painterOf(row.event, look.style));
  const room = look.width - first - 4;
  const labels = labelsOf(diagram, row);
  const label = labels.find((each) => width(each) <= room) ?? truncate(labels[0], room, look.signs.more);
  line.put(first + 2, ` ${label} `, bold(painterOf(row.event, look.style), look.style));
  line.put(0, pad(String(row.step + 1), layout.numbers, 'left'), look.style.dim);
  return line.toString();
}

function bold(paint: Painter, style: Styles): Painter {
  return (text) => style.bold(paint(text));
}

function runs(style: Styles): Painter {
  return bold(style.cyan, style);
}

function drawLanes(line: Canvas, stroke: Stroke, { layout, glyphs, look: { style } }: DrawContext): void {
  const below = stroke.at(-1) ?? stroke[0];
  below.states.forEach((state, i) => {
    const paint =
      state === 'running' ? runs(style) : state === 'waiting' ? (text: string) => text : style.dim;
    if (glyphs.lanes[state] !== ' ') line.put(layout.lanes[i] ?? 0, glyphs.lanes[state], paint);
  });
  for (const row of stroke) {
    const ended = layout.lanes[endedLane(row)];
    if (ended !== undefined) line.put(ended, glyphs.end);
  }
}

/** What a row says beside a lane and not on an arrow, in pieces that fit. */
function textOf(row: Row, context: DrawContext) {
  const { layout, look } = context;
  const { style, signs } = look;
  if (row.type !== 'event') {
    const pieces = [leftOut(row, signs.more)];
    return { at: (layout.lanes[0] ?? 0) + 2, isLeft: false, pieces, paint: style.magenta };
  }
  const lane = layout.lanes[row.from] ?? 0;
  const isText = row.from === row.to;
  const label = beside(row, context);
  const right = look.width - lane - 2;
  const left = lane - 1 - (layout.lanes[0] ?? 0) - 1;
  const isLeft = width(label) > right && (width(label) <= left || left > right);
  const pieces = isText ? wrap(label, isLeft ? left : right) : [];
  return { at: isLeft ? lane - 1 : lane + 2, isLeft, pieces, paint: painterOf(row.event, style) };
}

/** What can be said in fewer words does not stand on the lanes beside it. */
function beside(row: EventRow, { layout, look, diagram }: DrawContext): string {
  const labels = labelsOf(diagram, row);
  if (!isNote(row.event)) return labels[0];
  const isFree = (i: number) => ['none', 'ended'].includes(row.states[i] ?? 'none');
  const next = layout.lanes.find((_, i) => i > row.from && !isFree(i)) ?? look.width;
  const room = next - (layout.lanes[row.from] ?? 0) - 3;
  return labels.find((each) => width(each) <= room) ?? labels.at(-1) ?? labels[0];
}

function drawArrow(
  line: Canvas,
  row: EventRow,
  isFirst: boolean,
  { layout, glyphs, diagram, look }: DrawContext,
): void {
  const { event } = row;
  const { style, signs } = look;
  const isTube = 'delegated' in event && event.delegated === true;
  const shaft = isTube ? glyphs.tube : glyphs.shaft;
  const isRight = row.to > row.from;
  const [start, end] = [layout.lanes[row.from] ?? 0, layout.lanes[row.to] ?? 0];
  const [first, last] = isRight ? [start + 1, end - 1] : [end + 1, start - 1];
  for (let at = first; at <= last; at++) {
    const isCrossing = line.at(at) === glyphs.lanes.waiting;
    line.put(at, isCrossing ? (glyphs.crossing[shaft] ?? shaft) : shaft, style.dim);
  }
  const leaving = glyphs.leaving[line.at(start) + shaft];
  const isRunning = line.at(start) === glyphs.lanes.running;
  if (leaving !== undefined)
    line.put(start, isRight ? leaving.right : leaving.left, isRunning ? runs(style) : undefined);
  line.put(isRight ? last : first, isRight ? glyphs.right : glyphs.left);
  if (!isFirst) return;
  const room = last - first - 3;
  const options = labelsOf(diagram, row);
  const label =
    options.find((each) => width(each) <= room) ?? truncate(options.at(-1) ?? '', room, signs.more);
  if (label === '' || room < 1) return;
  const spare = Math[isRight ? 'ceil' : 'floor']((last - first - width(label) - 2) / 2);
  const middle = first + (isRight ? 0 : 1) + spare;
  line.put(middle, ` ${label} `, painterOf(event, style));
}
