import type { Diagram, Row } from '../../model/diagram.ts';
import { movesNothing } from './arrows.ts';
import { ROW, type SvgLayout } from './sizes.ts';

/** How long the token takes for a row, in seconds. */
const PACE = 0.7;

/** The lane in which the token stands after each row: that of the frame that runs, or of the caller. */
export function tokenLanes(diagram: Diagram): number[] {
  let lane = 0;
  return diagram.rows.map((row) => {
    lane = laneAfter(row) ?? lane;
    return lane;
  });
}

function laneAfter(row: Row): number | undefined {
  if (row.type === 'event' && movesNothing(row)) return undefined;
  const running = row.states.indexOf('running');
  return running < 0 ? undefined : running;
}

/** The dot that goes the way of the right to run, down the bars and along the arrows, once: what moves for ever takes the eyes off the text. */
export function drawToken(diagram: Diagram, { lanes, top }: SvgLayout): string {
  const x = (lane: number): number => lanes[lane] ?? 0;
  const way = [`M${x(0)} ${top}`];
  /** How far the token has come after each piece of the way, and when. */
  const stops: (readonly [length: number, seconds: number])[] = [[0, 0]];
  let length = 0;
  let lane = 0;
  const go = (to: string, by: number, seconds: number): void => {
    way.push(to);
    length += by;
    stops.push([length, seconds]);
  };
  tokenLanes(diagram).forEach((next, index) => {
    const start = index * PACE;
    const y = top + index * ROW;
    if (next !== lane) {
      go(`V${y + ROW / 2}`, ROW / 2, start + PACE * 0.2);
      go(`H${x(next)}`, Math.abs(x(next) - x(lane)), start + PACE * 0.8);
      go(`V${y + ROW}`, ROW / 2, start + PACE);
    } else go(`V${y + ROW}`, ROW, start + PACE);
    lane = next;
  });
  const seconds = diagram.rows.length * PACE;
  const share = (part: number, whole: number) => (whole === 0 ? '0' : short(part / whole));
  return (
    `<circle class="tr-token tr-moving" r="7"><animateMotion dur="${short(seconds)}s" fill="freeze" calcMode="linear" ` +
    `path="${way.join('')}" keyPoints="${stops.map(([at]) => share(at, length)).join(';')}" ` +
    `keyTimes="${stops.map(([, at]) => share(at, seconds)).join(';')}"/></circle>`
  );
}

function short(value: number): string {
  return String(Math.round(value * 100_000) / 100_000);
}
