import type { Diagram, EventRow, Row } from '../model/diagram.ts';
import { isAnswer, isNote } from '../model/events.ts';
import { placeOf } from '../words/place.ts';
import { labelOf } from './labels.ts';
import { COLUMN, columnsOf, squeeze, widthOf } from './text.ts';

/** The height of a row, in pixels. The dashes of a lifeline fit into half of it. */
export const ROW = 32;
/** The height of the names above the lanes, and where they begin. */
export const HEADER = { top: 16, height: 28, columns: 26 } as const;
/** What is free on the left and on the right of the picture. */
export const SIDE = 18;
/** Between a lane and what is written beside it. */
export const BESIDE = 18;
/** The same, when an arrow that comes back to its lane stands between them. */
export const LOOP = 34;
/** Half of the width of the bar on a lane that runs. */
export const BAR = 5;

/** The sign of a note that is no print, with what is free behind it: two columns. */
export const SIGN = 2 * COLUMN;

/** Between two lanes. */
const GAP = { least: 112, many: 170, most: 280, together: 640 } as const;
/** What an arrow needs beside the text that it carries: to look like one, and to be seen as one at all. */
const SHAFT = { good: 76, least: 58 } as const;
/** How far what is printed may reach behind the last lane, or how far to the right in a narrow picture. */
const BEHIND = { last: 230, right: 720 } as const;
const PRINT_COLUMNS = 46;
const PLACE_COLUMNS = 28;

/** Where everything stands, in pixels. */
export interface SvgLayout {
  readonly width: number;
  /** The first row begins at `top`, the last ends at `bottom`. */
  readonly top: number;
  readonly bottom: number;
  /** Where the numbers of steps end. */
  readonly steps: number;
  /** The middle of each lane. */
  readonly lanes: readonly number[];
  /** What is written beside lanes may reach to here. */
  readonly right: number;
  /** Where the names of lines begin, and how many columns they have. */
  readonly places: number;
  readonly placeColumns: number;
}

/** Lays lanes out by what is written between them, within limits. */
export function layOutSvg(diagram: Diagram): SvgLayout {
  const halves = diagram.lanes.map(({ name }) => Math.ceil(headerWidth(name) / 2));
  const steps = SIDE + widthOf(String(diagram.run.events.length));
  const labels = widestLabels(diagram);
  const most = Math.min(GAP.most, Math.max(GAP.many, GAP.together / Math.max(1, diagram.lanes.length - 1)));
  const lanes = [Math.round(steps + 18 + Math.max(halves[0] ?? 0, 24))];
  for (let i = 1; i < diagram.lanes.length; i++) {
    const arrow = Math.max(GAP.least, Math.min(most, (labels[i - 1] ?? 0) + SHAFT.good));
    const headers = (halves[i - 1] ?? 0) + (halves[i] ?? 0) + 14;
    lanes.push((lanes[i - 1] ?? 0) + Math.round(Math.max(arrow, headers)));
  }
  const last = lanes.at(-1) ?? 0;
  const behind = largest(diagram.rows, (row) =>
    row.type === 'event' ? besideOf(diagram, row, lanes) - last : 0,
  );
  const right =
    last + Math.max(halves.at(-1) ?? 0, 24, Math.min(Math.max(BEHIND.last, BEHIND.right - last), behind));
  const placeColumns = Math.min(
    PLACE_COLUMNS,
    largest(diagram.rows, (row) => columnsOf(placeOf(row))),
  );
  const places = right + 18;
  const top = HEADER.top + HEADER.height + 10;
  return {
    width: Math.max(340, (placeColumns === 0 ? right : places + Math.ceil(placeColumns * COLUMN)) + SIDE),
    top,
    bottom: top + diagram.rows.length * ROW,
    steps,
    lanes,
    right,
    places,
    placeColumns,
  };
}

/** The gap between lanes in which the label of an arrow stands, beside the frame that it is about; by the lane on its left. */
export function gapOf({ event, from, to }: EventRow): number {
  const [frame, other] = isAnswer(event) ? [from, to] : [to, from];
  return frame > other ? frame - 1 : frame;
}

/** How many columns of text there are for a label in a gap. */
export function labelColumns({ lanes }: SvgLayout, gap: number): number {
  return Math.floor(((lanes[gap + 1] ?? 0) - (lanes[gap] ?? 0) - SHAFT.least) / COLUMN);
}

/** How many columns of text there are beside a lane. */
export function columnsBeside({ lanes, right }: SvgLayout, lane: number): number {
  return Math.min(PRINT_COLUMNS, Math.floor((right - (lanes[lane] ?? 0) - BESIDE - 16) / COLUMN));
}

/** The width of the name above a lane, with its frame. */
export function headerWidth(name: string): number {
  return Math.ceil(columnsOf(squeeze(name, HEADER.columns).shown) * 8) + 24;
}

/** The largest size that rows have, at least 0; there may be more of them than a call takes arguments. */
function largest(rows: readonly Row[], size: (row: Row) => number): number {
  return rows.reduce((most, row) => Math.max(most, size(row)), 0);
}

function widestLabels(diagram: Diagram): number[] {
  const widths: number[] = [];
  for (const row of diagram.rows) {
    if (row.type !== 'event' || row.from === row.to) continue;
    const gap = gapOf(row);
    widths[gap] = Math.max(widths[gap] ?? 0, widthOf(labelOf(diagram, row)));
  }
  return widths;
}

/** Up to where it reaches, what is written beside a lane in this row; 0 when nothing is. */
function besideOf(diagram: Diagram, row: EventRow, lanes: readonly number[]): number {
  if (row.from !== row.to) return 0;
  const columns = Math.min(PRINT_COLUMNS, columnsOf(labelOf(diagram, row)));
  const sign = isNote(row.event) && row.event.type !== 'print' ? SIGN : 0;
  return (lanes[row.from] ?? 0) + BESIDE + 16 + Math.ceil(sign + columns * COLUMN);
}
