import type { Diagram, FrameState } from '../model/diagram.ts';
import type { Note } from '../model/events.ts';
import { drawBar, endSign, type LaneEnding } from './lanes.ts';
import { SIDE } from './layout.ts';
import { noteSign } from './notes.ts';

/** The height of a line of words below the lanes, in pixels. */
const LINE = 22;
/** The width of letters of the words, in pixels: on average, in a wide font. */
const LETTER = { slim: 4.2, other: 7.2 } as const;

interface LegendItem {
  readonly words: string;
  readonly sign: (x: number, y: number) => string;
}

const line =
  (standing: FrameState) =>
  (x: number, y: number): string =>
    `<path class="tr-${standing}" d="M${x} ${y - 6}v12"/>`;

const STANDINGS: readonly (readonly [FrameState, LegendItem])[] = [
  ['running', { words: 'runs', sign: (x, y) => drawBar(x, y - 2, 4, true, true) }],
  ['waiting', { words: 'waits for an answer', sign: line('waiting') }],
  ['suspended', { words: 'suspended at a yield', sign: line('suspended') }],
  [
    'made',
    { words: 'made, not begun', sign: (x, y) => `<circle class="tr-dot" cx="${x}" cy="${y}" r="5"/>` },
  ],
];

const ENDINGS: readonly (readonly [LaneEnding, LegendItem])[] = [
  ['return', { words: 'returned', sign: (x, y) => endSign('return', x, y) }],
  ['throw', { words: 'threw', sign: (x, y) => endSign('throw', x, y) }],
  ['close', { words: 'closed', sign: (x, y) => endSign('close', x, y) }],
];

const TUBE: LegendItem = {
  words: 'yield*',
  sign: (x, y) =>
    `<rect class="tr-tube" x="${x - 8}" y="${y - 8}" width="16" height="16" rx="5"/>` +
    `<rect class="tr-wall" x="${x - 8}" y="${y - 8}" width="16" height="16" rx="5"/>`,
};

const PRINT: LegendItem = {
  words: 'printed',
  sign: (x, y) => `<path class="tr-card" d="M${x - 12} ${y}l5 -4v-4h18v16h-18v-4z"/>`,
};

const LOOP: readonly (readonly [Note['type'], LegendItem])[] = [
  ['timer', { words: 'alarm', sign: (x, y) => noteSign('timer', x, y) }],
  ['done', { words: 'future', sign: (x, y) => noteSign('done', x, y) }],
];

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
  const items = STANDINGS.filter(([standing]) =>
    rows.some(({ standings }) => standings.includes(standing)),
  ).map(([, item]) => item);
  if (rows.some(({ tubes }) => tubes.length > 0)) items.push(TUBE);
  const types = new Set<string>(rows.flatMap((row) => (row.type === 'event' ? [row.event.type] : [])));
  if (types.has('print')) items.push(PRINT);
  if (types.has('wake')) types.add('done');
  for (const [type, item] of LOOP) if (types.has(type)) items.push(item);
  return [...items, ...ENDINGS.filter(([ending]) => types.has(ending)).map(([, item]) => item)];
}
