import type { Act, LabelPart, LaneMark, StateCell } from '../scene/scene.ts';
import type { ActContext, Drawn } from './context.ts';
import { labelOf } from './needs.ts';
import { besideLane } from './notes.ts';
import { controlArrow, dot, hook, type Opening, thinArrow, thinLine, tubeArrow } from './parts/arrows.ts';
import { columnsOf, drawLabel, fitLabel, type LabelLines, plain } from './parts/label.ts';
import { COLUMN, px } from './parts/measure.ts';
import { BAR, PAPER, STEM } from './parts/sizes.ts';
import { arrowColumn } from './rows.ts';

/** What happens in a row. */
export function drawAct(context: ActContext): Drawn {
  const { act } = context.row;
  switch (act.type) {
    case 'control':
    case 'make':
      return act.from === act.to ? drawHook(context, act) : drawControl(context, act);
    case 'outside':
      return drawOutside(context, act);
    case 'put':
    case 'read':
    case 'timer':
      return drawValue(context, act);
    case 'note':
      return besideLane(context, act.lane, act.label, 'note', 13);
  }
}

const openingAround = (x: number, lines: LabelLines): Opening => {
  const half = (columnsOf(lines) * COLUMN) / 2 + PAPER;
  return [x - half, x + half];
};

type Control = Extract<Act, { readonly type: 'control' | 'make' }>;

function drawHook(context: ActContext, act: Control): Drawn {
  const { layout, placed } = context;
  const note = besideLane(context, act.from, act.label, 'label', 30);
  return { svg: hook(layout.lanes[act.from] ?? 0, placed.lines[0] ?? 0) + note.svg, passes: note.passes };
}

/** A label stands left of the generator that it is about. */
function drawControl({ layout, placed, row, before }: ActContext, act: Control): Drawn {
  const { lanes } = layout;
  const y = placed.lines[0] ?? 0;
  const [from, to] = [lanes[act.from] ?? 0, lanes[act.to] ?? 0];
  const right = Math.max(act.from, act.to);
  const sign = to > from ? 1 : -1;
  const tip = act.type === 'make' || isGone(act.to) ? 0 : isEnded(row.marks[act.from]) ? 2 : 4;
  const middle = ((lanes[right - 1] ?? 0) + (lanes[right] ?? 0)) / 2 - sign * tip;
  const lines = fitLabel(labelOf(row), layout.label);
  const opening = openingAround(middle, lines);
  const isTube = act.type === 'control' && act.through.length > 0;
  function isGone(lane: number): boolean {
    return isEnded(before[lane]) && isEnded(row.marks[lane]);
  }
  const way = { from, to, y, opening };
  const arrow =
    act.type === 'make'
      ? thinArrow({ ...way, from: from + sign * BAR, to: to - sign * BAR }, 'queue')
      : isTube
        ? tubeArrow(way)
        : controlArrow(way, isGone(act.to) ? 2 : BAR);
  const gone = [act.from, act.to]
    .filter(isGone)
    .map((lane) => `<path class="fig-gone" d="M${px(lanes[lane] ?? 0)} ${px(y - 8)}v16"/>`);
  const kind = act.type === 'control' && act.isError ? 'label fig-bad' : 'label';
  return {
    svg: arrow + gone.join('') + drawLabel(middle, y, lines, kind, 'middle', plain(act.label)),
    passes: [{ from: Math.min(from, to), to: Math.max(from, to), y, half: PAPER + (isTube ? 3.5 : 1) }],
  };
}

/** From the lane of the world outside, or to it. */
function drawOutside({ layout, placed, row }: ActContext, act: Extract<Act, { type: 'outside' }>): Drawn {
  const { lanes } = layout;
  const y = placed.lines[0] ?? 0;
  const [from, to] = [lanes[act.from] ?? 0, lanes[act.to] ?? 0];
  const right = Math.max(act.from, act.to);
  const sign = to > from ? 1 : -1;
  const [start, end] = [from + sign * BAR, to - sign * BAR];
  const middle = ((lanes[right - 1] ?? 0) + (lanes[right] ?? 0)) / 2 - 2;
  const lines = fitLabel(act.label, layout.label);
  const arrow = thinArrow({ from: start, to: end, y, opening: openingAround(middle, lines) }, 'value');
  const source = row.marks[act.from] === 'outside' ? dot(from, y, 'value') : '';
  return {
    svg: arrow + source + drawLabel(middle, y, lines, 'label', 'middle', plain(act.label)),
    passes: [{ from: Math.min(from, to) - 5, to: Math.max(from, to), y, half: PAPER + 1 }],
  };
}

const isEnded = (mark: LaneMark | undefined): boolean => mark === 'ended' || mark === 'failed';

type ValueAct = Extract<Act, { readonly type: 'put' | 'read' | 'timer' }>;

function drawValue(context: ActContext, act: ValueAct): Drawn {
  const { layout, placed } = context;
  const column = arrowColumn(context.row);
  const y = placed.lines[0] ?? 0;
  const lane = layout.lanes[act.lane] ?? 0;
  if (column === null) return beside(context, act);
  const kind = act.type === 'timer' ? 'queue' : 'value';
  const left = (layout.columns[column] ?? 0) - 3;
  const end = endOf(context, act, column, left);
  const found = findLabel(context, act, end, column);
  const opening = found ? openingAround(found.x, found.lines) : null;
  const start = lane + BAR;
  const arrows = {
    put: () => thinArrow({ from: start, to: end, y, opening }, kind),
    timer: () => (layout.folded ? thinArrow : thinLine)({ from: start, to: end, y, opening }, kind),
    read: () => thinArrow({ from: Math.min(left, end), to: start, y, opening }, kind),
  };
  const tail =
    act.type === 'read' && end > left
      ? `<g class="fig-tail">${thinLine({ from: left, to: end, y, opening: null }, kind)}${dot(end, y, kind)}</g>`
      : '';
  const label = found ? drawLabel(found.x, y, found.lines, 'label', 'middle', plain(act.label)) : '';
  return { svg: arrows[act.type]() + tail + label, passes: [{ from: lane, to: end, y, half: PAPER + 1 }] };
}

/** Where the arrow meets its column: a box, the line of "as above", the line of a timer. */
function endOf({ layout, placed, trackOf }: ActContext, act: ValueAct, column: number, left: number): number {
  if (layout.folded || act.type === 'put') return left;
  if (act.type === 'timer') return trackOf(act.timer) ?? left;
  return placed.slots.some((slot) => slot.column === column && slot.line === 0) ? left : left + 3 + STEM;
}

/** The first place on the way where the label fits between two lanes; cut, when it fits nowhere. */
function findLabel(
  { layout, placed, row, linesAt }: ActContext,
  act: ValueAct,
  end: number,
  column: number,
): { readonly x: number; readonly lines: LabelLines } | null {
  const start = layout.lanes[act.lane] ?? 0;
  const stems = layout.folded ? [] : layout.columns.slice(0, column).map((x) => x + STEM);
  const stops = [...layout.lanes, ...stems, ...linesAt(placed.lines[0] ?? 0)]
    .filter((x) => x > start && x < end)
    .sort((a, b) => a - b);
  const spans = [start + BAR, ...stops, end].slice(0, -1).map((from, i) => {
    const to = stops[i] ?? end;
    const head = {
      read: i === 0 ? [12, 8] : [8, 8],
      put: i === stops.length ? [2, 14] : [2, 6],
      timer: [2, 6],
    }[act.type];
    return { from: from + (head[0] ?? 0), to: to - (head[1] ?? 0) };
  });
  const fits = (parts: readonly LabelPart[]): { readonly x: number; readonly lines: LabelLines } | null => {
    const lines = fitLabel(parts, Math.max(layout.label, 12), false);
    const needed = columnsOf(lines) * COLUMN + 2 * PAPER;
    const span = spans.find(({ from, to }) => to - from >= needed);
    return span ? { x: (span.from + span.to) / 2, lines } : null;
  };
  const whole = fits(act.label) ?? (act.type === 'put' ? fits(resultIn(row.state[column])) : null);
  if (whole) return whole;
  const widest = spans.reduce((most, span) => (span.to - span.from > most.to - most.from ? span : most));
  const columns = Math.floor((widest.to - widest.from - 2 * PAPER) / COLUMN);
  if (columns < 6 || act.label.every(({ tone }) => tone === 'code')) return null;
  return { x: (widest.from + widest.to) / 2, lines: fitLabel(act.label, columns, false) };
}

const resultIn = (cell: StateCell | null | undefined): LabelPart[] =>
  cell?.kind === 'future' && cell.value !== undefined ? [{ tone: 'value', text: cell.value }] : [];

/** A value that comes from, or goes to, something without a column. */
function beside(context: ActContext, act: ValueAct): Drawn {
  const { layout, placed } = context;
  const x = (layout.lanes[act.lane] ?? 0) + BAR;
  const y = placed.lines[0] ?? 0;
  const way = act.type === 'read' ? { from: x + 24, to: x + 1 } : { from: x, to: x + 24 };
  const arrow = thinArrow({ ...way, y, opening: null }, act.type === 'timer' ? 'queue' : 'value');
  const note = besideLane(context, act.lane, act.label, 'label', BAR + 30);
  return { svg: arrow + note.svg, passes: note.passes };
}
