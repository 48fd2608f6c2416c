import { type LaneMark, rowsOf, type Scene, type StateCell, type StepRow, stepsOf } from '../scene/scene.ts';
import { controlArrow, dot, elbow, thinArrow, tubeArrow } from './parts/arrows.ts';
import { drawText } from './parts/label.ts';
import { px, textWidth } from './parts/measure.ts';
import { sign } from './parts/signs.ts';

/** A mark of a figure, and what it means. */
export interface FigureMark {
  /** A whole SVG with the mark: to stand before the words. */
  readonly sign: string;
  readonly words: string;
}

interface LegendMark {
  readonly words: string;
  readonly width: number;
  /** From the left, and the middle of its height. */
  readonly draw: (x: number, y: number) => string;
  readonly occurs: (scene: Contents) => boolean;
}

/** What there is in a scene. */
interface Contents {
  readonly marks: ReadonlySet<LaneMark>;
  readonly steps: readonly StepRow[];
  readonly cells: readonly StateCell[];
}

const lane = (mark: LaneMark, words: string): LegendMark => ({
  words,
  width: mark === 'ended' || mark === 'failed' ? 18 : 10,
  draw: (x, y) =>
    mark === 'ended'
      ? `${sign('runs', x + 9, y - 2)}${sign('ended', x + 9, y + 5)}`
      : sign(mark, x + (mark === 'failed' ? 9 : 5), y),
  occurs: ({ marks }) => marks.has(mark),
});

const isTube = ({ act }: StepRow): boolean => act.type === 'control' && act.through.length > 0;
const way = (from: number, to: number, y: number) => ({ from, to, y, opening: null });

const MARKS: readonly LegendMark[] = [
  lane('runs', 'runs'),
  lane('calls', 'in the middle of a call'),
  lane('paused', 'paused at a yield'),
  lane('new', 'not started'),
  lane('ended', 'ended'),
  lane('failed', 'ended by an error'),
  lane('waits', 'waits: nobody runs'),
  {
    words: 'a call, or its answer',
    width: 26,
    draw: (x, y) => controlArrow(way(x - 4, x + 31, y)),
    occurs: ({ steps }) => steps.some((step) => step.act.type === 'control' && !isTube(step)),
  },
  {
    words: 'through a yield*',
    width: 26,
    draw: (x, y) => tubeArrow(way(x - 5, x + 31, y)),
    occurs: ({ steps }) => steps.some(isTube),
  },
  {
    words: 'makes a generator',
    width: 26,
    draw: (x, y) => thinArrow(way(x, x + 26, y), 'queue'),
    occurs: ({ steps }) => steps.some(({ act }) => act.type === 'make'),
  },
  {
    words: 'a value is put in, or read',
    width: 26,
    draw: (x, y) => thinArrow(way(x + 22, x, y), 'value') + dot(x + 22, y, 'value'),
    occurs: ({ steps }) => steps.some(({ act }) => act.type === 'put' || act.type === 'read'),
  },
  {
    words: 'comes from outside, or goes there',
    width: 26,
    draw: (x, y) => thinArrow(way(x + 4, x + 26, y), 'value') + dot(x + 4, y, 'value'),
    occurs: ({ steps }) => steps.some(({ act }) => act.type === 'outside'),
  },
  {
    words: 'goes to the ready queue',
    width: 24,
    draw: (x, y) => elbow(x + 22, y - 7, y + 2, x + 1),
    occurs: ({ steps, cells }) =>
      steps.some(({ moves }) => moves.length > 0) ||
      (cells.some(({ kind }) => kind === 'timers') && cells.some(({ kind }) => kind === 'ready')),
  },
  {
    words: 'next to run',
    width: 22,
    draw: (x, y) =>
      `<rect class="fig-next" x="${px(x + 1)}" y="${px(y - 6.5)}" width="20" height="13" rx="4"/>`,
    occurs: ({ cells }) => cells.some((cell) => cell.kind === 'ready' && cell.calls.length > 0),
  },
  {
    words: 'an empty future, and who waits for it',
    width: 20,
    draw: (x, y) =>
      `<rect class="fig-empty" x="${px(x + 1)}" y="${px(y - 6.5)}" width="18" height="13" rx="2"/>`,
    occurs: ({ cells }) => cells.some((cell) => cell.kind === 'future' && cell.state === 'pending'),
  },
  {
    words: 'a future that is done',
    width: 20,
    draw: (x, y) => `<rect class="fig-box" x="${px(x + 1)}" y="${px(y - 6.5)}" width="18" height="13"/>`,
    occurs: ({ cells }) => cells.some((cell) => cell.kind === 'future' && cell.state !== 'pending'),
  },
  {
    words: 'a timer, and when it is due',
    width: 10,
    draw: (x, y) =>
      `<path class="fig-timer" d="M${px(x + 5)} ${px(y - 7)}v6"/><circle class="fig-due" cx="${px(x + 5)}" cy="${px(y + 3)}" r="3.5"/>`,
    occurs: ({ cells }) => cells.some((cell) => cell.kind === 'timers' && cell.timers.length > 0),
  },
];

function marksOf(scene: Scene): LegendMark[] {
  const rows = [...scene.blocks.map(({ head }) => head), ...rowsOf(scene)];
  const contents = {
    marks: new Set([...scene.above, ...rows.flatMap(({ marks }) => marks)]),
    steps: stepsOf(scene),
    cells: rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null)),
  };
  const hasTube = contents.steps.some(isTube);
  return MARKS.filter(({ occurs }) => occurs(contents)).map((mark) =>
    hasTube && mark.words === 'paused at a yield'
      ? { ...mark, words: 'paused, at a yield or a yield*' }
      : mark,
  );
}

const HEIGHT = 18;

/** The marks that occur in a scene, always in the same order. */
export function legendOf(scene: Scene): FigureMark[] {
  return marksOf(scene).map(({ words, width, draw }) => ({
    words,
    sign: `<svg class="fig-sign" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" aria-hidden="true">${draw(0, HEIGHT / 2)}</svg>`,
  }));
}

const LEGEND_LINE = 22;

/** The same below a figure. */
export function drawLegend(scene: Scene, width: number, top: number): { svg: string; height: number } {
  let x = 0;
  let y = top + 17;
  const items = marksOf(scene).map(({ words, width: wide, draw }) => {
    const full = wide + 8 + textWidth(words, 'sans');
    if (x > 0 && x + full > width) {
      x = 0;
      y += LEGEND_LINE;
    }
    const item = draw(x + 1, y) + drawText(x + wide + 8, y, words, 'detail');
    x += full + 20;
    return item;
  });
  if (items.length === 0) return { svg: '', height: 0 };
  return {
    svg: `<g class="fig-legend"><path class="fig-hair" d="M0 ${px(top)}.5H${width}"/>${items.join('')}</g>`,
    height: y + 12 - top,
  };
}
