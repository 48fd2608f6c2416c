import type { Scene, SetTimer } from '../scene/scene.ts';
import { seconds } from '../words/phrases.ts';
import type { Pass } from './context.ts';
import { cut } from './lanes.ts';
import type { FigureLayout } from './layout.ts';
import { dot } from './parts/arrows.ts';
import { cellSize } from './parts/cells.ts';
import { drawText } from './parts/label.ts';
import { px } from './parts/measure.ts';
import { type PlacedRow, RULER_TOP } from './rows.ts';
import { hasRuler, type TimerTrack, timerLabel, timerPitch, timerTracks } from './timer-tracks.ts';

interface PlacedTimer extends TimerTrack {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** Whether it came due; otherwise it was taken back, or is still set. */
  readonly isDue: boolean;
}

/** The timers of a scene, where they stand. */
export interface TimerPlan {
  readonly timers: readonly PlacedTimer[];
  readonly trackOf: (timer: number) => number | null;
  readonly linesAt: (y: number) => readonly number[];
  /** Where the last timer that comes due in a row stands; null when none does. */
  readonly dueX: (row: PlacedRow) => number | null;
}

/** Where the timers stand, before anything is drawn. Nowhere when state is folded: they are a text there. */
export function planTimers(scene: Scene, layout: FigureLayout, rows: readonly PlacedRow[]): TimerPlan {
  const column = layout.folded ? -1 : scene.columns.findIndex(({ kind }) => kind === 'timers');
  const pitch = column < 0 ? 0 : timerPitch(scene, column, layout.label);
  const bottom = (rows.at(-1)?.bottom ?? 0) - 2;
  const timers = (column < 0 ? [] : timerTracks(scene, column)).map((each): PlacedTimer => {
    const end = each.to === null ? undefined : rows[each.to];
    return {
      ...each,
      x: (layout.columns[column] ?? 0) + 8 + each.track * pitch,
      top: rows[each.from]?.lines[0] ?? 0,
      bottom: end ? dueLine(end, column) : bottom,
      isDue: end !== undefined && isDueIn(end, column, each.timer),
    };
  });
  return {
    timers,
    trackOf: (number) => timers.findLast(({ timer }) => timer.number === number)?.x ?? null,
    linesAt: (y) => timers.filter(({ top, bottom }) => top < y && y < bottom).map(({ x }) => x),
    dueX: (row) => {
      const due = timers
        .filter(({ isDue, to }) => isDue && to !== null && rows[to] === row)
        .map(({ x }) => x);
      return due.length === 0 ? null : Math.max(...due);
    },
  };
}

/** A timer that leaves for the queue was due. Where no queue is drawn, the time of the turn tells. */
function isDueIn({ row, slots, block }: PlacedRow, column: number, { when }: SetTimer): boolean {
  if (row?.type === 'step') return row.moves.some(({ from }) => from === column);
  if (slots.some(({ cell }) => cell.kind === 'ready')) return true;
  return row === null && when !== undefined && block.time !== undefined && when <= block.time;
}

function dueLine({ row, slots, lines }: PlacedRow, column: number): number {
  const to = row?.type === 'step' ? row.moves.find(({ from }) => from === column)?.to : undefined;
  const target = slots.find((slot) => (to === undefined ? slot.cell.kind === 'ready' : slot.column === to));
  return lines[row?.type === 'step' && to === undefined ? 0 : (target?.line ?? 0)] ?? 0;
}

/** The lines of timers, the way to the queue of those that come due, and time. */
export function drawTimers(
  scene: Scene,
  layout: FigureLayout,
  rows: readonly PlacedRow[],
  plan: TimerPlan,
  passes: readonly Pass[],
): string {
  const isRuled = !layout.folded && hasRuler(scene);
  const lines = plan.timers.map(({ x, top, bottom, isDue, to, timer }) => {
    const free = passes.filter((pass) => pass.from < x - 1 && pass.to > x + 1);
    const path = cut({ from: top, to: isDue ? bottom - 4 : bottom }, free).map(
      (piece) => `M${px(x)} ${px(piece.from)}V${px(piece.to)}`,
    );
    const end = isDue
      ? `<circle class="fig-due" cx="${px(x)}" cy="${px(bottom)}" r="4.5"/>`
      : to === null
        ? ''
        : `<path class="fig-cap" d="M${px(x - 6)} ${px(bottom)}h12"/>`;
    return `<path class="fig-timer" d="${path.join('')}"/>${dot(x, top, 'queue')}${drawText(x + 8, top, timerLabel(timer, isRuled), 'label')}${end}`;
  });
  const waits = rows.flatMap((placed, i) => {
    const x = placed.row?.type === 'step' ? null : plan.dueX(placed);
    const own = x === null ? '' : toQueue(layout, placed, x);
    return [own, isRuled ? drawRuler(layout, placed, rows[i + 1], plan) : ''];
  });
  return waits.join('') + lines.join('');
}

function toQueue(layout: FigureLayout, { slots, lines }: PlacedRow, x: number): string {
  const target = slots.find(({ cell }) => cell.kind === 'ready');
  if (!target) return '';
  const y = lines[target.line] ?? 0;
  const end = (layout.columns[target.column] ?? 0) + cellSize(target, layout.room).width + 4;
  return `<path class="fig-queue" d="M${px(x)} ${px(y)}H${px(end)}M${px(end + 7)} ${px(y - 4.5)}l-7 4.5l7 4.5"/>`;
}

/** Time, beside a wait: down to the timers that are due, also where only the turn that follows tells that they are. */
function drawRuler(
  { width }: FigureLayout,
  placed: PlacedRow,
  next: PlacedRow | undefined,
  plan: TimerPlan,
): string {
  const { row, top, lines } = placed;
  if (row?.type !== 'wait' || row.from === undefined || row.to === undefined) return '';
  const x = width - 44;
  const isNext = plan.dueX(placed) === null && next?.row === null && next.block.time === row.to;
  const dueX = isNext ? plan.dueX(next) : plan.dueX(placed);
  const [from, to] = [top + RULER_TOP, (isNext ? next : placed).lines[0] ?? lines[0] ?? top];
  const ticks = Array.from({ length: 11 }, (_, i) => {
    const long = i % 5 === 0 ? 10 : 5;
    return `M${px(x - long)} ${px(from + ((to - from) * i) / 10)}h${long}`;
  });
  const texts = [
    [from + 3, seconds(row.from)],
    [(from + to) / 2, seconds((row.from + row.to) / 2)],
    // The turn that follows has its time there.
    ...(isNext ? [] : [[to - 1, seconds(row.to)] as const]),
  ] as const;
  const until = dueX === null ? '' : `<path class="fig-fine" d="M${px(dueX + 7)} ${px(to)}H${px(x - 12)}"/>`;
  return `${until}<path class="fig-queue" d="M${px(x)} ${px(from)}V${px(to)}${ticks.join('')}"/>${texts.map(([y, text]) => drawText(x + 8, y, text, 'detail')).join('')}`;
}
