import {
  type Act,
  isBetweenLanes,
  type LabelPart,
  rowsOf,
  type Scene,
  type SceneBlock,
  type StepRow,
  stepsOf,
} from '../scene/scene.ts';
import { type CellRoom, type CellView, cellSize } from './parts/cells.ts';
import { columnsOf, fitLabel, type LabelLines, plain } from './parts/label.ts';
import { COLUMN, textWidth, wrapTo } from './parts/measure.ts';
import { ASIDE, BETWEEN_COLUMNS, GAP, RULER, SHAFT } from './parts/sizes.ts';
import { hasRuler, isTight, timersWidth } from './timer-tracks.ts';

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

/** What stands on the arrow of a step. A result that stands in a box beside it is not said twice. */
export function labelOf({ act, cells }: StepRow): readonly LabelPart[] {
  if (act.type !== 'control' || act.label.length < 2) return act.label;
  const isBeside = ({ text }: LabelPart): boolean =>
    cells.some((cell) => cell?.kind === 'future' && cell.state === 'finished' && cell.value === text);
  const rest = act.label.filter((part) => part.tone === 'code' || !isBeside(part));
  return rest.length === act.label.length ? rest : rest.map((part) => ({ ...part, text: part.text.trim() }));
}

/** The name of a block: in two lines when there is little room. */
export function turnLines({ label: name }: SceneBlock, label: number): string[] {
  return isTight(label) ? wrapTo(name, 50, 'bold') : [name];
}

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
  const turns = Math.max(
    0,
    ...scene.blocks.flatMap((block) => turnLines(block, label).map((line) => textWidth(line, 'bold'))),
  );
  const gaps = halves.slice(1).map((half, i) => Math.max(GAP, (halves[i] ?? 0) + half + 10));
  for (const step of stepsOf(scene)) {
    const { act } = step;
    if (!isBetweenLanes(act) || act.from === act.to) continue;
    const gap = Math.max(act.from, act.to) - 1;
    const tube = act.type === 'control' && act.through.length > 0 ? 4 : 0;
    gaps[gap] = Math.max(gaps[gap] ?? GAP, labelWidth(fitLabel(labelOf(step), label)) + SHAFT + tube);
  }
  const columns = cells.map((wide, i) => {
    const head = heads[scene.lanes.length + i];
    // Folded columns have their names beside them, but for one that stands alone.
    const above = scene.columns.length === 1 ? (scene.columns[i]?.name ?? '') : 'state';
    return Math.max(wide, head ? headWidth(head) : textWidth(above, 'name'));
  });
  const names =
    folded && scene.columns.length > 1
      ? Math.max(...scene.columns.map(({ name }) => textWidth(name, 'sans'))) + 8
      : 0;
  const last = halves.at(-1) ?? 0;
  return {
    first: Math.max(folded ? 56 : 70, turns + 18, (halves[0] ?? 0) + 2),
    gaps,
    aside:
      scene.columns.length === 0
        ? Math.max(last, notesWidth(scene, 180)) + 4
        : Math.max(folded ? 16 : ASIDE, last + 12 - names),
    columns,
    reserve: folded ? 0 : reserveOf(scene, label),
    names,
    room,
    label,
    folded,
    heads,
  };
}

/** For a ruler, or for the times of turns. The labels of timers may stand above a ruler. */
function reserveOf(scene: Scene, label: number): number {
  if (!hasRuler(scene)) return hasTime(scene) ? 44 : 2;
  return isTight(label) && scene.columns.at(-1)?.kind === 'timers' ? RULER - 30 : RULER;
}

const hasTime = ({ blocks }: Scene): boolean => blocks.some(({ time }) => time !== undefined);

const labelWidth = (lines: LabelLines): number => columnsOf(lines) * COLUMN;

/** What notes beside the last lane take. @param widest no more than this, in CSS pixels */
export function notesWidth(scene: Scene, widest: number): number {
  return stepsOf(scene).reduce(
    (most, { act }) =>
      !isBetweenLanes(act) && act.lane === scene.lanes.length - 1
        ? Math.max(
            most,
            Math.min(isInColumn(act) ? 120 : widest, besideOf(act) + textWidth(plain(act.label), 'mono')),
          )
        : most,
    0,
  );
}

/** A value that stands in its column too may be cut on its way. */
const isInColumn = (act: Act): boolean => act.type === 'read' && act.column !== null;

/** A value that comes from nowhere in the picture has a short arrow before it. */
const besideOf = (act: Act): number =>
  (act.type === 'put' || act.type === 'read') && act.column === null ? 44 : 18;

function cellsWidth(scene: Scene, column: number, room: CellRoom): number {
  const views: CellView[] = [
    ...scene.blocks.map(({ head }) => head.cells[column]),
    ...rowsOf(scene).flatMap((row) => [row.cells[column], row.type === 'step' ? row.state[column] : null]),
  ].flatMap((cell) => (cell ? [{ cell, again: cell.kind === 'frame' && cell.mark === 'ended' }] : []));
  return views.reduce((most, view) => Math.max(most, cellSize(view, room).width), 0);
}

/** A name is never cut: it is broken between words when there is little room. */
function headsOf(scene: Scene, label: number, cells: readonly number[] | null): HeadText[] {
  const lanes = scene.lanes.map(({ name, detail }) => ({
    name: label < 20 ? wrapTo(name, 56, 'name') : [name],
    detail: detail === '' ? [] : label < 26 ? wrapTo(detail, 64, 'sans') : [detail],
  }));
  if (cells === null) return lanes;
  const columns = scene.columns.map(({ name, detail }, i) => ({
    name: [name],
    detail: detail === '' ? [] : label < 26 ? wrapTo(detail, Math.max(72, cells[i] ?? 0), 'sans') : [detail],
  }));
  return [...lanes, ...columns];
}

const headWidth = ({ name, detail }: HeadText): number =>
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
