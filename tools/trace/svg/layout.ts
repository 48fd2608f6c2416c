import { isBetweenLanes, type LabelPart, type Scene, stepsOf } from '../scene/scene.ts';
import { type HeadText, labelOf, type Needs, needsOf, notesWidth, totalOf } from './needs.ts';
import type { CellRoom } from './parts/cells.ts';
import { plain } from './parts/label.ts';
import { COLUMN } from './parts/measure.ts';
import { BETWEEN_COLUMNS, SHAFT } from './parts/sizes.ts';

/** Where everything stands from left to right, in CSS pixels. */
export interface FigureLayout {
  readonly width: number;
  /** Where the numbers of steps end. */
  readonly numbers: number;
  /** The middle of each lane. */
  readonly lanes: readonly number[];
  /** Where each column of state begins; when they are folded, all begin at one place. */
  readonly columns: readonly number[];
  /** Where cells begin behind the names of folded columns. */
  readonly cells: number;
  /** Where state has to end. */
  readonly right: number;
  readonly folded: boolean;
  readonly room: CellRoom;
  /** The most characters of a label in a line: the less, the narrower is everything. */
  readonly label: number;
  /** What the heads of lanes and columns may take. */
  readonly heads: readonly HeadText[];
}

/** The longest labels, from what is pleasant to what can just be read. */
const LONGEST = 30;
const SHORTEST = 7;

/** Lays a scene out in `width`, or says how much it needs at least. A map has the width that it needs: `width` is null. */
export function layOut(scene: Scene, width: number | null, folded: boolean): FigureLayout | number {
  let total = 0;
  for (let label = LONGEST; label >= SHORTEST; label--) {
    const needs = needsOf(scene, label, folded);
    total = Math.ceil(totalOf(needs));
    if (width === null || total <= width) return spread(scene, needs, width ?? total);
  }
  return total;
}

/** Gives what is free to those that look better with more of it. */
function spread(scene: Scene, needs: Needs, width: number): FigureLayout {
  let free = width - totalOf(needs);
  const take = (most: number): number => {
    const taken = Math.max(0, Math.min(most, free));
    free -= taken;
    return taken;
  };
  // First of all: between lanes a text may pass in front of one, but not in front of state.
  const aside = needs.aside + take(scene.columns.length === 0 ? 0 : wantedAside(scene, needs) - needs.aside);
  const wanted = wantedGaps(scene, needs);
  const gaps = needs.gaps.map((gap, i) => gap + take((wanted[i] ?? gap) - gap));
  const share = free / Math.max(1, gaps.length + Math.max(0, needs.columns.length - 1));
  const lanes = [needs.first];
  for (const gap of gaps)
    lanes.push((lanes.at(-1) ?? 0) + gap + take(Math.min(needs.folded ? 8 : 48, share)));
  const columns: number[] = [];
  let x = (lanes.at(-1) ?? 0) + aside;
  for (const column of needs.columns) {
    columns.push(Math.round(x));
    if (!needs.folded) x += column + BETWEEN_COLUMNS + take(Math.min(32, share));
  }
  return {
    width,
    numbers: 24,
    lanes: lanes.map(Math.round),
    columns,
    cells: (columns[0] ?? 0) + needs.names,
    right: width - needs.reserve,
    folded: needs.folded,
    room: needs.room,
    label: needs.label,
    heads: needs.heads,
  };
}

/** Between the last lane and the state: what stands beside that lane has its place too. */
function wantedAside(scene: Scene, { aside, folded }: Needs): number {
  return Math.max(aside + (folded ? 4 : 8), notesWidth(scene, 300) + 12);
}

/** Of gaps between lanes, so that what stands beside a lane or on a value's way has its place too. */
function wantedGaps(scene: Scene, { gaps, label }: Needs): number[] {
  const wanted = gaps.map((gap) => gap);
  const want = (gap: number, parts: readonly LabelPart[]): void => {
    if (wanted[gap] === undefined) return;
    const most = Math.min(plain(parts).length, label) * COLUMN + SHAFT + (gap === 0 ? 16 : 0);
    wanted[gap] = Math.max(wanted[gap], Math.min(200, most));
  };
  for (const step of stepsOf(scene)) {
    const { act } = step;
    if (isBetweenLanes(act)) want(Math.max(act.from, act.to) - 1, labelOf(step));
    else want(act.lane, act.label);
  }
  return wanted;
}
