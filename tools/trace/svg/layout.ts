import type { LabelPart, Scene, SceneRow, StepRow } from '../scene/scene.ts';
import { type CellRoom, type CellView, cellSize } from './parts/cells.ts';
import { columnsOf, fitLabel, type LabelLines, plain } from './parts/label.ts';
import { COLUMN, textWidth, wrapTo } from './parts/measure.ts';
import { ASIDE, BETWEEN_COLUMNS, GAP, RULER, SHAFT } from './parts/sizes.ts';
import { hasRuler, timersWidth } from './timer-tracks.ts';

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
  /** The most characters of a label in a line. */
  readonly label: number;
  /** What the heads of lanes and columns may take. */
  readonly heads: readonly HeadText[];
}

/** What stands above a lane or a column. */
export interface HeadText {
  readonly name: readonly string[];
  readonly detail: readonly string[];
}

interface Needs {
  readonly first: number;
  readonly gaps: readonly number[];
  readonly aside: number;
  readonly columns: readonly number[];
  readonly reserve: number;
  readonly names: number;
  readonly room: CellRoom;
  readonly label: number;
  readonly folded: boolean;
  readonly heads: readonly HeadText[];
}

/** The longest labels, from what is pleasant to what can just be read. */
const LONGEST = 30;
const SHORTEST = 7;

export const stepsOf = (scene: Scene): StepRow[] =>
  rowsOf(scene).filter((row): row is StepRow => row.type === 'step');

export const rowsOf = ({ blocks }: Scene): SceneRow[] => blocks.flatMap(({ rows }) => rows);

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

function roomFor(label: number): CellRoom {
  return {
    value: label >= 24 ? 16 : Math.max(6, Math.min(16, label)),
    text: label >= 24 ? 60 : label * 2,
    chips: label >= 24 ? 6 : label >= 16 ? 4 : label >= 12 ? 3 : 2,
  };
}

function needsOf(scene: Scene, label: number, folded: boolean): Needs {
  const room = roomFor(label);
  const heads = headsOf(scene, label, folded);
  const halves = heads.slice(0, scene.lanes.length).map((head) => headWidth(head) / 2);
  const numbers = Math.max(
    folded ? 46 : 56,
    ...scene.blocks.map((block) => textWidth(block.label, 'bold') + 18),
  );
  const gaps = halves.slice(1).map((half, i) => Math.max(GAP, (halves[i] ?? 0) + half + 10));
  for (const { act } of stepsOf(scene)) {
    if ((act.type !== 'control' && act.type !== 'make') || act.from === act.to) continue;
    const gap = Math.max(act.from, act.to) - 1;
    const tube = act.type === 'control' && act.through.length > 0 ? 4 : 0;
    gaps[gap] = Math.max(gaps[gap] ?? GAP, labelWidth(fitLabel(act.label, label)) + SHAFT + tube);
  }
  const columns = scene.columns.map((column, i) => {
    const head = heads[scene.lanes.length + i];
    const cells = column.kind === 'timers' && !folded ? timersWidth(scene, i) : cellsWidth(scene, i, room);
    return Math.max(cells, folded || !head ? 0 : headWidth(head));
  });
  const names =
    folded && scene.columns.length > 1
      ? Math.max(...scene.columns.map(({ name }) => textWidth(name, 'sans'))) + 10
      : 0;
  const last = halves.at(-1) ?? 0;
  return {
    first: Math.max(numbers + (folded ? 12 : 14), (halves[0] ?? 0) + 2),
    gaps,
    aside:
      scene.columns.length === 0
        ? Math.max(last, notesWidth(scene)) + 4
        : Math.max(folded ? 14 : ASIDE, last + 12),
    columns,
    reserve: folded ? 2 : hasRuler(scene) ? RULER : hasTime(scene) ? 44 : 2,
    names,
    room,
    label,
    folded,
    heads,
  };
}

const hasTime = ({ blocks }: Scene): boolean => blocks.some(({ time }) => time !== undefined);

const labelWidth = (lines: LabelLines): number => columnsOf(lines) * COLUMN;

/** What notes beside the last lane take, when there is no state. */
function notesWidth(scene: Scene): number {
  return stepsOf(scene).reduce(
    (most, { act }) =>
      act.type !== 'control' && act.type !== 'make' && act.lane === scene.lanes.length - 1
        ? Math.max(most, Math.min(180, 18 + textWidth(plain(act.label), 'mono')))
        : most,
    0,
  );
}

function cellsWidth(scene: Scene, column: number, room: CellRoom): number {
  const views: CellView[] = [
    ...scene.blocks.map(({ head }) => head.cells[column]),
    ...rowsOf(scene).flatMap((row) => [row.cells[column], row.type === 'step' ? row.state[column] : null]),
  ].flatMap((cell) => (cell ? [{ cell, again: cell.kind === 'frame' && cell.mark === 'ended' }] : []));
  return views.reduce((most, view) => Math.max(most, cellSize(view, room).width), 0);
}

/** A name is never cut: it is broken between words when there is little room. */
function headsOf(scene: Scene, label: number, folded: boolean): HeadText[] {
  const isTight = label < 26;
  const lanes = scene.lanes.map(({ name, detail }) => ({
    name: label < 20 ? wrapTo(name, 56, 'name') : [name],
    detail: detail === '' ? [] : isTight ? wrapTo(detail, 64, 'sans') : [detail],
  }));
  if (folded) return lanes;
  const columns = scene.columns.map(({ name, detail }) => ({
    name: [name],
    detail: detail === '' ? [] : isTight ? wrapTo(detail, 72, 'sans') : [detail],
  }));
  return [...lanes, ...columns];
}

export const headWidth = ({ name, detail }: HeadText): number =>
  Math.max(
    0,
    ...name.map((line) => textWidth(line, 'name')),
    ...detail.map((line) => textWidth(line, 'sans')),
  );

function totalOf({ first, gaps, aside, columns, reserve, names, folded }: Needs): number {
  const state = folded
    ? Math.max(0, ...columns) + names
    : columns.reduce(
        (sum, each) => sum + each + BETWEEN_COLUMNS,
        columns.length === 0 ? 0 : -BETWEEN_COLUMNS,
      );
  return first + gaps.reduce((sum, gap) => sum + gap, 0) + aside + state + reserve;
}

/** Gives what is free to those that look better with more of it. */
function spread(scene: Scene, needs: Needs, width: number): FigureLayout {
  let free = width - totalOf(needs);
  const take = (most: number): number => {
    const taken = Math.max(0, Math.min(most, free));
    free -= taken;
    return taken;
  };
  const wanted = wantedGaps(scene, needs);
  const gaps = needs.gaps.map((gap, i) => gap + take((wanted[i] ?? gap) - gap));
  const aside = needs.aside + take(scene.columns.length === 0 ? 0 : needs.folded ? 4 : 8);
  const share = free / Math.max(1, gaps.length + needs.columns.length);
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

/** Of gaps between lanes, so that what stands beside a lane or on a value's way has its place too. */
function wantedGaps(scene: Scene, { gaps, label }: Needs): number[] {
  const wanted = gaps.map((gap) => gap);
  const want = (gap: number, parts: readonly LabelPart[]): void => {
    if (wanted[gap] === undefined) return;
    const most = Math.min(plain(parts).length, label) * COLUMN + SHAFT + 16;
    wanted[gap] = Math.max(wanted[gap], Math.min(200, most));
  };
  for (const { act } of stepsOf(scene)) {
    if (act.type === 'control' || act.type === 'make') want(Math.max(act.from, act.to) - 1, act.label);
    else want(act.lane, act.label);
  }
  return wanted;
}
