import type { LaneMark } from '../../scene/scene.ts';
import { px } from './measure.ts';

/** Slanting lines inside of a box, 3 px apart: for a box that is too small for a pattern, or stands in another document. */
function hatching(x: number, y: number, width: number, height: number): string {
  let path = '';
  for (let from = 4; from < width + height; from += 5) {
    const [x1, y1] = from <= height ? [0, from] : [from - height, height];
    const [x2, y2] = from <= width ? [from, 0] : [width, from - width];
    path += `M${px(x + x1)} ${px(y + y1)}L${px(x + x2)} ${px(y + y2)}`;
  }
  return `<path class="fig-lines" d="${path}"/>`;
}

/** How a lane stands, as a sign of about 10 by 13 px around a point. */
export function sign(mark: LaneMark, x: number, y: number): string {
  const box = (kind: string): string =>
    `<rect class="fig-${kind}" x="${px(x - 4.5)}" y="${px(y - 6)}" width="9" height="12"/>`;
  switch (mark) {
    case 'runs':
      return `<rect class="fig-runs" x="${px(x - 5)}" y="${px(y - 6.5)}" width="10" height="13"/>`;
    case 'calls':
      return `<path class="fig-calls" d="M${px(x)} ${px(y - 6.5)}v13"/>`;
    case 'paused':
      return `${hatching(x - 4.5, y - 6, 9, 12)}${box('edge-paused')}`;
    case 'new':
      return box('new');
    case 'ended':
      return `<path class="fig-cap" d="M${px(x - 8)} ${px(y)}h16"/>`;
    case 'failed':
      return `<path class="fig-cap" d="M${px(x - 8)} ${px(y + 5)}h16"/>${cross(x, y - 3)}`;
    case 'waits':
      return `<path class="fig-waits" d="M${px(x)} ${px(y - 6)}v13"/>`;
    case 'outside':
      return `<path class="fig-outside" d="M${px(x)} ${px(y - 6.5)}v13"/>`;
    case 'none':
      return '';
  }
}

/** A red cross: an error came out. */
export function cross(x: number, y: number): string {
  return `<path class="fig-cross" d="M${px(x - 4)} ${px(y - 4)}l8 8m0 -8l-8 8"/>`;
}
