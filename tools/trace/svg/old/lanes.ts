import type { Diagram, EventRow, FrameState, Row } from '../../model/diagram.ts';
import { isNote, isResume } from '../../model/kinds.ts';
import { markOf } from './kinds.ts';
import { BAR, ROW, type SvgLayout } from './sizes.ts';

/** How far a tube reaches to the sides of its lanes. */
const TUBE = 13;
/** The signs of an end stand so far below the arrow that leaves. */
const BELOW = 10;

/** What the lanes look like above a row. */
export function above(diagram: Diagram, index: number): Pick<Row, 'states' | 'tubes'> {
  return (
    diagram.rows[index - 1] ?? {
      states: diagram.lanes.map((_, lane): FrameState => (lane === 0 ? 'running' : 'none')),
      tubes: [],
    }
  );
}

/** Everything that goes down through a row: tubes, then lifelines and bars. It changes in the middle of the row. */
export function drawLanes(diagram: Diagram, layout: SvgLayout, index: number): string {
  const row = diagram.rows[index] as Row;
  const before = above(diagram, index);
  const top = layout.top + index * ROW;
  const middle = top + ROW / 2;
  const lines: string[] = [];
  const bars: string[] = [];
  layout.lanes.forEach((x, lane) => {
    const [old, now] = [before.states[lane], row.states[lane]];
    const ends = [index === 0, index === diagram.rows.length - 1] as const;
    const stretches =
      old === now
        ? ([[now, top, ROW, ...ends]] as const)
        : ([
            [old, top, ROW / 2, ends[0], true],
            [now, middle, ROW / 2, true, ends[1]],
          ] as const);
    for (const [state, y, length, begins, stops] of stretches) {
      if (state === 'running') bars.push(drawBar(x, y, length, begins, stops));
      else if (state !== undefined && state !== 'none' && state !== 'ended')
        lines.push(`<path class="tr-${state}" d="M${x} ${y}v${length}"/>`);
    }
  });
  return drawTubes(before.tubes, row.tubes, layout, top) + lines.join('') + bars.join('');
}

/** A piece of a bar, round where it begins and stops; where it goes on it overlaps, so that no seam is seen. */
export function drawBar(x: number, y: number, length: number, begins: boolean, stops: boolean): string {
  const [left, width] = [x - BAR, 2 * BAR];
  const turn = (to: number): string => `a${BAR} ${BAR} 0 0 1 ${to} 0`;
  const top = begins ? `M${left} ${y}${turn(width)}` : `M${left} ${y}h${width}`;
  const bottom = stops ? `V${y + length}${turn(-width)}z` : `V${y + length + 1}h${-width}z`;
  return `<path class="tr-running" d="${top}${bottom}"/>`;
}

function drawTubes(before: Row['tubes'], after: Row['tubes'], { lanes }: SvgLayout, top: number): string {
  const has = (tubes: Row['tubes'], [outer, inner]: Row['tubes'][number]) =>
    tubes.some((tube) => tube[0] === outer && tube[1] === inner);
  const ending = before.filter((tube) => !has(after, tube));
  return [...ending, ...after]
    .map((tube) => {
      const [left = 0, right = 0] = tube.map((lane) => lanes[lane] ?? 0).sort((a, b) => a - b);
      return drawTube(left - TUBE, right + TUBE, top, !has(before, tube), !has(after, tube));
    })
    .join('');
}

/** One row of a tube: it goes through, or begins with a rounded end above the arrow, or ends with one below. */
function drawTube(left: number, right: number, top: number, begins: boolean, ends: boolean): string {
  const bottom = top + ROW;
  if (begins || ends) {
    const [open, closed, turn] = begins ? [bottom, top + 2, 10] : [top, bottom - 1, -10];
    const around = `M${left} ${open}V${closed + turn}q0 ${-turn} 10 ${-turn}H${right - 10}q10 0 10 ${turn}V${open}`;
    return `<path class="tr-tube" d="${around}"/><path class="tr-wall" d="${around}"/>`;
  }
  // Snapped to whole pixels, or the rows would show a seam in a picture that is scaled.
  return (
    `<path class="tr-tube" shape-rendering="crispEdges" d="M${left} ${top}H${right}v${ROW}H${left}z"/>` +
    `<path class="tr-wall" d="M${left} ${top}v${ROW}M${right} ${top}v${ROW}"/>`
  );
}

/** What marks a lane at an event: its own sign, or the shut door of one that had ended. */
export function drawSign({ event, from, to, states }: EventRow, { lanes }: SvgLayout, y: number): string {
  if (isNote(event)) return '';
  if (isResume(event) && states[to] === 'ended')
    return `<path class="tr-ended" d="M${lanes[to]} ${y - 7}v${7 + ROW / 2}"/>`;
  if ('again' in event) return `<path class="tr-ended" d="M${lanes[from]} ${y - ROW / 2}v${7 + ROW / 2}"/>`;
  const mark = 'refused' in event ? undefined : markOf(event);
  if (mark === undefined) return '';
  return mark.on === 'to' ? mark.sign(lanes[to] ?? 0, y) : mark.sign(lanes[from] ?? 0, y + BELOW);
}
