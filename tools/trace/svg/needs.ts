import type { Scene, SceneRow, StepRow } from '../scene/scene.ts';
import { type CellRoom, type CellView, cellSize } from './parts/cells.ts';
import { columnsOf, fitLabel, type LabelLines, plain } from './parts/label.ts';
import { COLUMN, textWidth, wrapTo } from './parts/measure.ts';
import { ASIDE, BETWEEN_COLUMNS, GAP, RULER, SHAFT } from './parts/sizes.ts';
import { hasRuler, timersWidth } from './timer-tracks.ts';

/** What stands above a lane or a column. */
export interface HeadText {
  readonly name: readonly string[];
  readonly detail: readonly string[];
}

/** How much room everything takes, in CSS pixels, when labels have at most `label` characters. */
export interface Needs {
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

export const stepsOf = (scene: Scene): StepRow[] =>
  rowsOf(scene).filter((row): row is StepRow => row.type === 'step');

export const rowsOf = ({ blocks }: Scene): SceneRow[] => blocks.flatMap(({ rows }) => rows);

function roomFor(label: number): CellRoom {
  return {
    value: label >= 24 ? 16 : Math.max(6, Math.min(16, label)),
    text: label >= 24 ? 60 : Math.max(12, Math.round(label * 1.6)),
    chips: label >= 24 ? 6 : label >= 16 ? 4 : label >= 12 ? 3 : label >= 9 ? 2 : 1,
    chipLines: label >= 16 ? 1 : 3,
  };
}

/** What a scene needs. */
export function needsOf(scene: Scene, label: number, folded: boolean): Needs {
  const room = roomFor(label);
  const cells = scene.columns.map((column, i) =>
    column.kind === 'timers' && !folded ? timersWidth(scene, i, label) : cellsWidth(scene, i, room),
  );
  const heads = headsOf(scene, label, folded ? null : cells);
  const halves = heads.slice(0, scene.lanes.length).map((head) => headWidth(head) / 2);
  const turns = Math.max(0, ...scene.blocks.map((block) => textWidth(block.label, 'bold')));
  const gaps = halves.slice(1).map((half, i) => Math.max(GAP, (halves[i] ?? 0) + half + 10));
  for (const { act } of stepsOf(scene)) {
    if ((act.type !== 'control' && act.type !== 'make') || act.from === act.to) continue;
    const gap = Math.max(act.from, act.to) - 1;
    const tube = act.type === 'control' && act.through.length > 0 ? 4 : 0;
    gaps[gap] = Math.max(gaps[gap] ?? GAP, labelWidth(fitLabel(act.label, label)) + SHAFT + tube);
  }
  const columns = cells.map((wide, i) => {
    const head = heads[scene.lanes.length + i];
    return Math.max(wide, head ? headWidth(head) : 0);
  });
  const names =
    folded && scene.columns.length > 1
      ? Math.max(...scene.columns.map(({ name }) => textWidth(name, 'sans'))) + 10
      : 0;
  const last = halves.at(-1) ?? 0;
  return {
    first: Math.max(folded ? 56 : 70, turns + 18, (halves[0] ?? 0) + 2),
    gaps,
    aside:
      scene.columns.length === 0
        ? Math.max(last, notesWidth(scene)) + 4
        : Math.max(folded ? 16 : ASIDE, last + 12 - names),
    columns,
    reserve: folded ? 0 : hasRuler(scene) ? RULER : hasTime(scene) ? 44 : 2,
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
function headsOf(scene: Scene, label: number, cells: readonly number[] | null): HeadText[] {
  const isTight = label < 26;
  const lanes = scene.lanes.map(({ name, detail }) => ({
    name: label < 20 ? wrapTo(name, 56, 'name') : [name],
    detail: detail === '' ? [] : isTight ? wrapTo(detail, 64, 'sans') : [detail],
  }));
  if (cells === null) return lanes;
  const columns = scene.columns.map(({ name, detail }, i) => ({
    name: [name],
    detail: detail === '' ? [] : isTight ? wrapTo(detail, Math.max(72, cells[i] ?? 0), 'sans') : [detail],
  }));
  return [...lanes, ...columns];
}

export const headWidth = ({ name, detail }: HeadText): number =>
  Math.max(
    0,
    ...name.map((line) => textWidth(line, 'name')),
    ...detail.map((line) => textWidth(line, 'sans')),
  );

/** The width of all of it. */
export function totalOf({ first, gaps, aside, columns, reserve, names, folded }: Needs): number {
  const state = folded
    ? Math.max(0, ...columns) + names
    : columns.reduce(
        (sum, each) => sum + each + BETWEEN_COLUMNS,
        columns.length === 0 ? 0 : -BETWEEN_COLUMNS,
      );
  return first + gaps.reduce((sum, gap) => sum + gap, 0) + aside + state + reserve;
}
