import { width } from '../../../terminal/text.ts';
import type { Diagram, EventRow, Row } from '../../model/diagram.ts';
import { isAnswer, isToldByLoop } from '../../model/kinds.ts';
import { placeOf } from '../../words/place.ts';
import { labelOf } from './labels.ts';
import { BESIDE, BESIDE_COLUMNS, HEADER, ROW, SHAFT, SIDE, SIGN, type SvgLayout } from './sizes.ts';
import { COLUMN, squeeze, widthOf } from './text.ts';

/** Between two lanes. */
const GAP = { least: 112, many: 170, most: 280, together: 640 } as const;
/** How far what is printed may reach behind the last lane, or how far to the right in a narrow picture. */
const BEHIND = { last: 230, right: 720 } as const;
const PLACE_COLUMNS = 28;

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
    largest(diagram.rows, (row) => width(placeOf(row))),
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

/** The width of the name above a lane, with its frame. */
export function headerWidth(name: string): number {
  return Math.ceil(width(squeeze(name, HEADER.columns).shown) * 8) + 24;
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
  const columns = Math.min(BESIDE_COLUMNS, width(labelOf(diagram, row)));
  const sign = isToldByLoop(row.event) ? SIGN : 0;
  return (lanes[row.from] ?? 0) + BESIDE + 16 + Math.ceil(sign + columns * COLUMN);
}
