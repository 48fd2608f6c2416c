import {
  type FoldRow,
  isBetweenLanes,
  type LaneMark,
  type Scene,
  type StepRow,
  type WaitRow,
} from '../scene/scene.ts';
import { seconds } from '../words/phrases.ts';
import { drawAct } from './acts.ts';
import type { Drawn, Pass } from './context.ts';
import { drawLanes, hatchingOf } from './lanes.ts';
import type { FigureLayout } from './layout.ts';
import { labelOf, turnLines } from './needs.ts';
import { columnsOf, drawText, fitLabel } from './parts/label.ts';
import { px, textWidth } from './parts/measure.ts';
import { LINE } from './parts/sizes.ts';
import { type PlacedRow, placeRows } from './rows.ts';
import { drawHairlines, drawMoves, drawRest, drawSlots } from './state.ts';
import { hasRuler } from './timer-tracks.ts';
import { drawTimers, planTimers, type TimerPlan } from './timers.ts';

/** How a body is drawn. */
interface BodyOptions {
  /** What its ids begin with. */
  readonly id: string;
  readonly top: number;
  /** Whether every step repeats all state, hidden until it is the step in hand. */
  readonly repeats: boolean;
}

/** The rows of a scene, with the lanes and the state through them; `bottom` is where they end. */
export function drawBody(
  scene: Scene,
  layout: FigureLayout,
  { id, top, repeats }: BodyOptions,
): { svg: string; bottom: number } {
  const labelLines = (step: StepRow): number =>
    isBetweenLanes(step.act) ? fitLabel(labelOf(step), layout.label).length : 1;
  const ruler = !layout.folded && hasRuler(scene);
  const { rows, blocks, bottom } = placeRows(scene, {
    top,
    room: layout.room,
    folded: layout.folded,
    labelLines,
    headLines: (block) => turnLines(block, layout.label).length,
    ruler,
  });
  const plan = planTimers(scene, layout, rows);
  const passes: Pass[] = [];
  let before: readonly LaneMark[] = scene.above;
  const drawn = rows.map((placed) => {
    const row = drawRow(scene, layout, placed, before, plan, repeats);
    passes.push(...row.passes);
    before = (placed.row ?? placed.block.head).marks;
    return row.svg;
  });
  const hatching = `${id}-hatching`;
  const svg = [
    hatchingOf(hatching),
    blocks
      .filter(({ block }) => block.kind === 'turn')
      .map(
        ({ top, bottom }) =>
          `<rect class="fig-block" x="0" y="${px(top)}" width="${px(layout.width)}" height="${px(bottom - top)}" rx="5"/>`,
      )
      .join(''),
    drawHairlines(scene, layout, rows, passes),
    drawn.filter((row) => row !== '').join('\n'),
    drawTimers(scene, layout, rows, plan, passes),
    drawLanes(scene, layout, rows, passes, hatching),
  ];
  return { svg: svg.filter((part) => part !== '').join('\n'), bottom };
}

function drawRow(
  scene: Scene,
  layout: FigureLayout,
  placed: PlacedRow,
  before: readonly LaneMark[],
  plan: TimerPlan,
  repeats: boolean,
): Drawn {
  const { row } = placed;
  const names = scene.columns.map(({ name }) => name);
  if (row === null) return drawHead(layout, placed, names, hasRuler(scene));
  if (row.type === 'fold') return drawFold(layout, placed, row);
  if (row.type === 'wait') return drawWait(layout, placed, row, names);
  const act = drawAct({ layout, placed, row, before, trackOf: plan.trackOf, linesAt: plan.linesAt });
  const moves = drawMoves(layout, placed, row, plan.dueX(placed));
  const { top, bottom } = placed;
  const parts = [
    `<g class="fig-row" data-row="${row.number}">`,
    `<rect class="fig-band" x="0" y="${px(top)}" width="${px(layout.width)}" height="${px(bottom - top)}"/>`,
    `<rect class="fig-edge" x="0" y="${px(top)}" width="3" height="${px(bottom - top)}"/>`,
    drawText(layout.numbers, placed.lines[0] ?? 0, String(row.number), 'number', 'end'),
    act.svg,
    moves.svg,
    drawSlots(layout, placed, names),
    repeats ? drawRest(layout, placed, row, act.passes) : '',
    '</g>',
  ];
  return { svg: parts.join(''), passes: [...act.passes, ...moves.passes] };
}

function drawHead(
  layout: FigureLayout,
  placed: PlacedRow,
  names: readonly string[],
  isRuled: boolean,
): Drawn {
  const { block, lines, slots } = placed;
  const y = lines[0] ?? 0;
  const turn = block.label === '' ? [] : turnLines(block, layout.label);
  const label = turn
    .map((line, i) => drawText(8, y + (i - (turn.length - 1) / 2) * LINE, line, 'turn'))
    .join('');
  const time =
    block.time === undefined || block.label === '' || (layout.folded && slots.length > 0)
      ? ''
      : isRuled && !layout.folded
        ? drawText(layout.width - 36, y, seconds(block.time), 'detail')
        : drawText(layout.width - 12, y, seconds(block.time), 'detail', 'end');
  return { svg: label + time + drawSlots(layout, placed, names), passes: [] };
}

/** Steps that are left out: a line across everything, in which the lanes break. */
function drawFold(layout: FigureLayout, { lines }: PlacedRow, row: FoldRow): Drawn {
  const y = lines[0] ?? 0;
  const [left, right] = [8, layout.width - 8];
  const wanted = textWidth(row.text, 'sans');
  const width = Math.min(wanted, right - left - 48);
  const beside = layout.columns[0] === undefined ? (layout.lanes.at(-1) ?? 0) + 16 : layout.columns[0] + 6;
  const x = Math.max(left + 24, Math.min(beside, right - 16 - width));
  const columns = Math.floor((row.text.length * width) / wanted);
  const text =
    wanted <= width
      ? row.text
      : (fitLabel([{ tone: 'code', text: row.text }], columns, false)[0]?.[0]?.text ?? '');
  const line = `<path class="fig-fine" d="M${left} ${px(y)}H${px(x - 6)}M${px(x + width + 6)} ${px(y)}H${px(right)}"/>`;
  return {
    svg: `<g class="fig-fold" data-fold="${row.first}-${row.last}">${line}${drawText(x, y, text, 'detail')}</g>`,
    passes: [
      { from: -1, to: layout.width + 1, y, half: 5 },
      { from: x - 6, to: x + width + 6, y, half: 9 },
    ],
  };
}

function drawWait(layout: FigureLayout, placed: PlacedRow, row: WaitRow, names: readonly string[]): Drawn {
  const lane = row.marks.indexOf('waits');
  const x = (layout.lanes[Math.max(0, lane)] ?? 0) + 14;
  const middle = placed.top + (placed.bottom - placed.top > 100 ? 50 : 14);
  const until = layout.folded && row.to !== undefined ? `until ${seconds(row.to)}` : 'nobody runs';
  const label = fitLabel([{ tone: 'code', text: row.label }], Math.max(12, layout.label));
  const lines = [
    { y: middle, text: label[0]?.[0]?.text ?? '', kind: 'label', width: columnsOf(label) * 7.25 },
    { y: middle + 17, text: until, kind: 'detail', width: textWidth(until, 'sans') },
  ];
  const texts = lines.map(({ y, text, kind }) => drawText(x, y, text, kind));
  return {
    svg: texts.join('') + drawSlots(layout, placed, names),
    passes: lines.map(({ y, width }) => ({ from: x - 4, to: x + width + 7, y, half: 9 })),
  };
}
