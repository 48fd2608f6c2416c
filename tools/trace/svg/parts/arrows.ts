import { px } from './measure.ts';
import { BAR } from './sizes.ts';

/** A part of an arrow's way that is left free for its label, in pixels from left to right. */
export type Opening = readonly [from: number, to: number] | null;

/** A horizontal way in one or two pieces. */
function way(from: number, to: number, y: number, opening: Opening): string {
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  const pieces =
    opening === null
      ? [[left, right]]
      : [
          [left, opening[0]],
          [opening[1], right],
        ];
  return pieces
    .filter(([a = 0, b = 0]) => b - a > 0.5)
    .map(([a = 0, b = 0]) => `M${px(a)} ${px(y)}H${px(b)}`)
    .join('');
}

/** Where an arrow begins and ends, from the middle of a lane to the middle of another. */
interface Way {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly opening: Opening;
}

const towards = ({ from, to }: Way): 1 | -1 => (to > from ? 1 : -1);

/** Control goes over: thick, with a filled head. @param tip how far before `to` it ends */
export function controlArrow(arrow: Way, tip: number = BAR): string {
  const { from, to, y, opening } = arrow;
  const sign = towards(arrow);
  const end = to - sign * tip;
  return `<path class="fig-control" d="${way(from + sign * (BAR - 1), end - sign * 7, y, opening)}"/><path class="fig-tip" d="M${px(end)} ${px(y)}l${-8 * sign} -4.5v9z"/>`;
}

/** Control goes through a `yield*`: two lines. */
export function tubeArrow(arrow: Way): string {
  const { from, to, y, opening } = arrow;
  const sign = towards(arrow);
  const end = to - sign * BAR;
  const line = (at: number): string => way(from + sign * BAR, end - sign * 8, at, opening);
  return `<path class="fig-tube" d="${line(y - 2.5)}${line(y + 2.5)}"/><path class="fig-tip" d="M${px(end)} ${px(y)}l${-9 * sign} -6.5v13z"/>`;
}

const openHead = (x: number, y: number, sign: 1 | -1): string =>
  `M${px(x - 7 * sign)} ${px(y - 4.5)}L${px(x)} ${px(y)}l${-7 * sign} 4.5`;

/** A thin arrow with an open head; `kind` is the class of its lines: `value`, `queue`. `from` and `to` are its ends. */
export function thinArrow(arrow: Way, kind: 'value' | 'queue'): string {
  const { from, to, y, opening } = arrow;
  return `<path class="fig-${kind}" d="${way(from, to, y, opening)}${openHead(to, y, towards(arrow))}"/>`;
}

/** A thin line without a head. */
export function thinLine({ from, to, y, opening }: Way, kind: 'value' | 'queue'): string {
  return `<path class="fig-${kind}" d="${way(from, to, y, opening)}"/>`;
}

/** Down from a cell, and to a queue. */
export function elbow(x: number, top: number, y: number, to: number): string {
  const sign = to > x ? 1 : -1;
  return `<path class="fig-queue" d="M${px(x)} ${px(top)}V${px(y - 5)}q0 5 ${5 * sign} 5H${px(to)}${openHead(to, y, sign)}"/>`;
}

export function dot(x: number, y: number, kind: 'value' | 'queue'): string {
  return `<circle class="fig-dot-${kind}" cx="${px(x)}" cy="${px(y)}" r="3.5"/>`;
}

/** Back into the lane that it left. */
export function hook(x: number, y: number): string {
  return `<path class="fig-control" d="M${px(x + BAR - 1)} ${px(y - 5)}h13q5 0 5 5t-5 5h-5"/><path class="fig-tip" d="M${px(x + BAR)} ${px(y + 5)}l8 -4.5v9z"/>`;
}
