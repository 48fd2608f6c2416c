import type { Diagram, FrameState } from '../../model/diagram.ts';
import { type LegendItem, legendOf } from './kinds.ts';
import { drawBar } from './lanes.ts';
import { dot, type SvgSign, tube } from './signs.ts';
import { SIDE } from './sizes.ts';

/** The height of a line of words below the lanes, in pixels. */
const LINE = 22;
/** The width of letters of the words, in pixels: on average, in a wide font. */
const LETTER = { slim: 4.2, other: 7.2 } as const;

const line =
  (state: FrameState): SvgSign =>
  (x, y) =>
    `<path class="tr-${state}" d="M${x} ${y - 6}v12"/>`;

const STATES: readonly (readonly [FrameState, LegendItem])[] = [
  ['running', { words: 'runs', sign: (x, y) => drawBar(x, y - 2, 4, true, true) }],
  ['waiting', { words: 'waits for an answer', sign: line('waiting') }],
  ['suspended', { words: 'suspended at a yield', sign: line('suspended') }],
  ['made', { words: 'made, not begun', sign: dot }],
];

const TUBE: LegendItem = { words: 'yield*', sign: tube };

/** What the signs of this picture mean, those that occur in it, and the height that it takes. */
export function drawLegend(diagram: Diagram, width: number, top: number): { drawn: string; height: number } {
  const items = itemsOf(diagram);
  if (items.length === 0) return { drawn: '', height: 0 };
  let x = SIDE;
  let y = top + LINE / 2;
  const drawn = items.map(({ words, sign }) => {
    const wide = 30 + widthOfWords(words);
    if (x > SIDE && x + wide > width - SIDE) {
      x = SIDE;
      y += LINE;
    }
    const item = `${sign(x + 12, y)}<text class="tr-words" x="${x + 30}" y="${y + 4}">${words}</text>`;
    x += wide + 16;
    return item;
  });
  return { drawn: `<g class="tr-legend">${drawn.join('')}</g>`, height: y + LINE / 2 - top };
}

function widthOfWords(words: string): number {
  const slim = words.match(/[ fijlrt,*]/g)?.length ?? 0;
  return Math.ceil(slim * LETTER.slim + (words.length - slim) * LETTER.other);
}

function itemsOf({ rows }: Diagram): LegendItem[] {
  const items = STATES.filter(([state]) => rows.some(({ states }) => states.includes(state))).map(
    ([, item]) => item,
  );
  if (rows.some(({ tubes }) => tubes.length > 0)) items.push(TUBE);
  const types = new Set(rows.flatMap((row) => (row.type === 'event' ? [row.event.type] : [])));
  return [...items, ...legendOf(types)];
}
