import { width } from '../../../terminal/text.ts';
import type { Chip, StateCell } from '../../scene/scene.ts';
import { oneLine } from '../../words/escape.ts';
import { seconds } from '../../words/phrases.ts';
import { drawFrameCell, frameCellSize } from './frame-cell.ts';
import { drawLabel, drawText, fitLabel, type LabelLines } from './label.ts';
import { COLUMN, px, textWidth } from './measure.ts';
import { BOX, CHIP_GAP, HALF, LINE } from './sizes.ts';

/** How much of a cell is shown. */
export interface CellRoom {
  /** Characters of a value in a line; of a text about a frame. */
  readonly value: number;
  readonly text: number;
  /** Calls in a line, and lines of a queue, before the others are counted. */
  readonly chips: number;
  readonly chipLines: number;
}

/** A cell beside a row. `again`: it says of a frame that is gone that it is still gone. */
export interface CellView {
  readonly cell: StateCell;
  readonly again: boolean;
}

/** How much a cell takes, in pixels; `half` is above and below its middle, `text` what is free on the right of its stem. */
export interface CellSize {
  readonly width: number;
  readonly half: number;
}

const PAD = 5;
/** From one line of chips to the next. */
const CHIP_LINE = 22;
const chipWidth = ({ label }: Chip): number => textWidth(oneLine(label), 'mono') + 2 * PAD;

const chipsWidth = (chips: readonly Chip[], room: CellRoom): number => {
  const shown = chips.slice(0, room.chips);
  const more = chips.length - shown.length;
  return (
    shown.reduce((sum, chip) => sum + chipWidth(chip) + CHIP_GAP, -CHIP_GAP) +
    (more === 0 ? 0 : CHIP_GAP + textWidth(`+${more}`, 'mono'))
  );
};

/** The calls of a queue, line by line; the last line takes what does not fit. */
function chipLines(calls: readonly Chip[], room: CellRoom): (readonly Chip[])[] {
  const lines = Math.max(1, Math.min(room.chipLines, Math.ceil(calls.length / room.chips)));
  return Array.from({ length: lines }, (_, i) =>
    calls.slice(i * room.chips, i === lines - 1 ? calls.length : (i + 1) * room.chips),
  );
}

type Future = Extract<StateCell, { readonly kind: 'future' }>;

/** What stands in the box of a future that is done. */
function resultOf({ state, value }: Future, room: CellRoom): LabelLines {
  const words = { finished: 'done', failed: 'failed', cancelled: 'cancelled', pending: '' }[state];
  const isValue = value !== undefined && state !== 'cancelled';
  const text = isValue ? (state === 'failed' ? `✗ ${value}` : value) : words;
  return fitLabel([{ tone: isValue ? 'value' : 'code', text }], room.value).length === 1 &&
    width(oneLine(text)) > room.value
    ? cutInTwo(text, room.value)
    : fitLabel([{ tone: isValue ? 'value' : 'code', text }], room.value);
}

/** A value that has no blank in its middle, or is too long: two lines, the second with `…` where something is left out. */
function cutInTwo(text: string, columns: number): LabelLines {
  const value = oneLine(text);
  const blank = value.lastIndexOf(' ', columns);
  const at = blank > 2 ? blank : columns;
  const [rest] = fitLabel([{ tone: 'value', text: value.slice(at).trimStart() }], columns, false);
  return [[{ tone: 'value', text: value.slice(0, at) }], rest ?? []];
}

/** The measures of a cell. */
export function cellSize({ cell, again }: CellView, room: CellRoom): CellSize {
  switch (cell.kind) {
    case 'ready':
      return {
        width:
          cell.calls.length === 0
            ? textWidth('empty', 'sans')
            : Math.max(...chipLines(cell.calls, room).map((line) => chipsWidth(line, room))),
        half: HALF + ((chipLines(cell.calls, room).length - 1) * CHIP_LINE) / 2,
      };
    case 'future': {
      if (cell.state === 'pending')
        return {
          width: BOX + (cell.waiters.length === 0 ? 0 : 7 + chipsWidth(cell.waiters, room)),
          half: HALF,
        };
      const lines = resultOf(cell, room);
      const most = lines.reduce(
        (most, line) => Math.max(most, width(line.map(({ text }) => text).join(''))),
        0,
      );
      return { width: most * COLUMN + 2 * PAD, half: HALF + ((lines.length - 1) * LINE) / 2 };
    }
    case 'timers':
      return {
        width: Math.max(...timersTexts(cell).map((line) => textWidth(line, 'mono'))),
        half: HALF + ((timersTexts(cell).length - 1) * LINE) / 2,
      };
    case 'frame': {
      const { width, lines } = frameCellSize(cell, again, room.text);
      return { width, half: HALF + ((lines - 1) * LINE) / 2 };
    }
  }
}

/** Draws a cell from `x` to the right, with its middle at `y`. */
export function drawCell(x: number, y: number, { cell, again }: CellView, room: CellRoom): string {
  switch (cell.kind) {
    case 'ready':
      return cell.calls.length === 0 ? drawText(x, y, 'empty', 'detail') : drawQueue(x, y, cell.calls, room);
    case 'future':
      return drawFuture(x, y, cell, room);
    case 'timers':
      return timersTexts(cell)
        .map((line, i, { length }) => drawText(x, y + (i - (length - 1) / 2) * LINE, line, 'label'))
        .join('');
    case 'frame':
      return drawFrameCell(x, y, cell, again, room.text);
  }
}

function drawFuture(x: number, y: number, cell: Future, room: CellRoom): string {
  if (cell.state === 'pending')
    return `<rect class="fig-empty" x="${px(x + 0.75)}" y="${px(y - HALF + 0.75)}" width="${BOX - 1.5}" height="${2 * HALF - 1.5}" rx="2"/>${drawChips(x + BOX + 7, y, cell.waiters, room, false)}`;
  const size = cellSize({ cell, again: false }, room);
  return `<rect class="fig-box" x="${px(x + 0.75)}" y="${px(y - size.half + 0.75)}" width="${px(size.width - 1.5)}" height="${px(2 * size.half - 1.5)}"/>${drawLabel(x + PAD, y, resultOf(cell, room), cell.state === 'failed' ? 'label fig-bad' : 'label', 'start', cell.value ?? '')}`;
}

function drawQueue(x: number, y: number, calls: readonly Chip[], room: CellRoom): string {
  const lines = chipLines(calls, room);
  return lines
    .map((line, i) => drawChips(x, y + (i - (lines.length - 1) / 2) * CHIP_LINE, line, room, i === 0))
    .join('');
}

function drawChips(x: number, y: number, chips: readonly Chip[], room: CellRoom, hasNext: boolean): string {
  let left = x;
  const drawn = chips.slice(0, room.chips).map((chip, i) => {
    const wide = chipWidth(chip);
    const kind = hasNext && i === 0 ? 'next' : 'chip';
    const item = `<rect class="fig-${kind}" x="${px(left + 0.75)}" y="${px(y - HALF + 0.75)}" width="${px(wide - 1.5)}" height="${2 * HALF - 1.5}" rx="4"/>${drawText(left + wide / 2, y, oneLine(chip.label), kind === 'next' ? 'first' : 'label', 'middle')}`;
    left += wide + CHIP_GAP;
    return item;
  });
  const more = chips.length - drawn.length;
  return `${drawn.join('')}${more === 0 ? '' : drawText(left, y, `+${more}`, 'label')}`;
}

/** Timers where there is no column to draw them in: one in a line, and how many more there are. */
function timersTexts({ timers }: Extract<StateCell, { readonly kind: 'timers' }>): string[] {
  if (timers.length === 0) return ['none'];
  const shown = timers.length > MOST_TIMERS ? timers.slice(0, MOST_TIMERS - 1) : timers;
  const lines = shown.map(({ label, when }) => (when === undefined ? label : `${label}: ${seconds(when)}`));
  return shown.length === timers.length ? lines : [...lines, `${timers.length - shown.length} more`];
}

const MOST_TIMERS = 3;
