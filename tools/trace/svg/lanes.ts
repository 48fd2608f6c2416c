import type { LaneMark, Scene } from '../scene/scene.ts';
import type { Pass } from './context.ts';
import type { FigureLayout } from './layout.ts';
import { px } from './parts/measure.ts';
import { cross } from './parts/signs.ts';
import { BAR } from './parts/sizes.ts';
import type { PlacedRow } from './rows.ts';

interface LaneStretch {
  readonly mark: LaneMark;
  readonly from: number;
  readonly to: number;
}

/** How far a bar reaches above and below the arrow that brings control and takes it away: half of the arrow. */
const OVER = 1.25;

/** The bars of all lanes, with what passes in front of them left out. @param hatching the id of the pattern */
export function drawLanes(
  scene: Scene,
  layout: FigureLayout,
  rows: readonly PlacedRow[],
  passes: readonly Pass[],
  hatching: string,
): string {
  const drawn = scene.lanes.map((_, lane) => {
    const x = layout.lanes[lane] ?? 0;
    const free = passes.filter(({ from, to }) => from < x - 1 && to > x + 1);
    const stretches = stretchesOf(scene, rows, lane);
    const bars = stretches.flatMap(({ mark, ...span }) =>
      cut(mark === 'runs' ? { from: span.from - OVER, to: span.to + OVER } : span, free).map(({ from, to }) =>
        drawBar(x, mark, from, to, hatching),
      ),
    );
    const caps = stretches.flatMap(({ mark, from }, i) => {
      const before = stretches[i - 1]?.mark ?? 'none';
      return before !== 'none' && before !== 'ended' && before !== 'failed' ? [drawCap(x, from, mark)] : [];
    });
    return bars.join('') + caps.join('');
  });
  return `<g class="fig-lanes">${drawn.join('')}</g>`;
}

/** How a lane stands from top to bottom. */
function stretchesOf({ above }: Scene, rows: readonly PlacedRow[], lane: number): LaneStretch[] {
  const stretches: { mark: LaneMark; from: number; to: number }[] = [];
  const turnTo = (mark: LaneMark, y: number): void => {
    const last = stretches.at(-1);
    if (last?.mark === mark) return;
    if (last) last.to = y;
    stretches.push({ mark, from: y, to: y });
  };
  turnTo(above[lane] ?? 'none', (rows[0]?.top ?? 0) + 4);
  for (const { row, block, top, bottom, lines } of rows) {
    const mark = (row ?? block.head).marks[lane] ?? 'none';
    const y = { step: lines[0] ?? top, fold: (top + bottom) / 2, wait: top + 1, head: top }[
      row?.type ?? 'head'
    ];
    turnTo(mark, Math.max(y, (rows[0]?.top ?? 0) + 4));
  }
  const last = stretches.at(-1);
  if (last) last.to = (rows.at(-1)?.bottom ?? 0) - 2;
  return stretches;
}

/** What is left of a stretch. */
export function cut(
  { from, to }: { readonly from: number; readonly to: number },
  free: readonly Pass[],
): { from: number; to: number }[] {
  let left = [{ from, to }];
  for (const { y, half } of free)
    left = left.flatMap((piece) =>
      piece.to <= y - half || piece.from >= y + half
        ? [piece]
        : [
            { from: piece.from, to: y - half },
            { from: y + half, to: piece.to },
          ],
    );
  return left.filter((piece) => piece.to - piece.from > 1);
}

function drawBar(x: number, mark: LaneMark, from: number, to: number, hatching: string): string {
  const box = (kind: string, inset: number, more = ''): string =>
    `<rect class="fig-${kind}" x="${px(x - BAR + inset)}" y="${px(from)}" width="${px(2 * (BAR - inset))}" height="${px(to - from)}"${more}/>`;
  switch (mark) {
    case 'runs':
      return box('runs', 0);
    case 'calls':
      return `<path class="fig-calls" d="M${px(x)} ${px(from)}V${px(to)}"/>`;
    case 'paused':
      return box('paused', 0.5, ` fill="url(#${hatching})"`);
    case 'new':
      return box('new', 0.5);
    case 'waits':
      return `<path class="fig-waits" d="M${px(x)} ${px(from + 2)}V${px(to - 2)}"/>`;
    case 'outside':
      return `<path class="fig-outside" d="M${px(x)} ${px(from)}V${px(to)}"/>`;
    case 'ended':
    case 'failed':
    case 'none':
      return '';
  }
}

function drawCap(x: number, y: number, mark: LaneMark): string {
  if (mark !== 'ended' && mark !== 'failed') return '';
  const cap = `<path class="fig-cap" d="M${px(x - 9)} ${px(y + 1.5)}h18"/>`;
  return mark === 'failed' ? cap + cross(x, y + 10) : cap;
}

/** The pattern of a lane that is paused. */
export function hatchingOf(id: string): string {
  return `<defs><pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse"><path class="fig-lines" d="M-1.5 1.5L1.5 -1.5M0 6L6 0M4.5 7.5L7.5 4.5"/></pattern></defs>`;
}
