import type { LabelPart, LaneMark } from '../scene/scene.ts';
import type { ActContext, Drawn } from './context.ts';
import { drawLabel, fitLabel, plain } from './parts/label.ts';
import { COLUMN, textWidth } from './parts/measure.ts';

const isDrawn = (mark: LaneMark | undefined): boolean =>
  mark !== undefined && mark !== 'none' && mark !== 'ended' && mark !== 'failed';

/** Fewer characters of a text say nothing. */
const FEWEST = 4;

/** A text beside a lane: up to the next lane, or in front of the lanes that do not run, up to the state beside the row. */
export function besideLane(
  { layout, placed, row, before, linesAt }: ActContext,
  lane: number,
  parts: readonly LabelPart[],
  kind: 'note' | 'label',
  distance: number,
): Drawn {
  const label = parts.map((part, i) => (i === 0 ? { ...part, text: part.text.trimStart() } : part));
  const x = (layout.lanes[lane] ?? 0) + distance;
  const y = placed.lines[0] ?? 0;
  const lanes = layout.lanes.filter(
    (at, i) => i > lane && at > x && (isDrawn(before[i]) || isDrawn(row.marks[i])),
  );
  const next = (lanes[0] ?? Number.POSITIVE_INFINITY) - 9;
  const cells = placed.slots
    .filter(({ line }) => line === 0)
    .map(({ column }) => layout.columns[column] ?? 0);
  const limit = Math.min(layout.right + 2, ...cells, ...linesAt(y).filter((at) => at > x)) - 6;
  const needed = widthOf(label, kind);
  const inGap = Math.min(next, limit) - x;
  const broken = needed <= inGap ? [label] : fitLabel(label, Math.floor(inGap / COLUMN));
  if (inGap > 40 && broken.length === 2)
    return { svg: drawLabel(x, y, broken, kind, 'start', plain(label)), passes: [] };
  const room = needed <= inGap ? next : limit;
  const columns = Math.floor((room - x) / COLUMN);
  if (needed > room - x && columns < FEWEST) return { svg: '', passes: [] };
  const lines = needed <= room - x ? [label] : fitLabel(label, columns, false);
  const end = x + Math.min(needed, room - x);
  const svg = drawLabel(x, y, lines, kind, 'start', plain(label));
  return { svg, passes: [{ from: x - 4, to: end + 7, y, half: 9 }] };
}

function widthOf(label: readonly LabelPart[], kind: 'note' | 'label'): number {
  return label.reduce(
    (sum, { tone, text }) => sum + textWidth(text, kind === 'note' && tone === 'code' ? 'sans' : 'mono'),
    0,
  );
}
