import { width } from '../../terminal/text.ts';
import { isBetweenLanes, rowsOf, type Scene, type StepRow, stepsOf } from '../scene/scene.ts';
import type { LaneMark, StateCell } from '../scene/state.ts';
import { harmless } from '../words/escape.ts';
import { shortPlace } from '../words/place.ts';
import { cellPieces } from './cells.ts';
import type { Marks } from './marks.ts';
import { labelOf, widthOf } from './pieces.ts';

/** The most columns for a label, or for a cell of state. */
export const LONGEST = 60;

/** What has to fit between a lane and what stands right of it. */
export interface TextNeed {
  /** The lane at the left, and the one at the right; null for the columns of state. */
  readonly lane: number;
  readonly to: number | null;
  readonly columns: number;
}

/** What the rows of a scene need, whatever the width. */
export interface TextNeeds {
  /** Labels of control, and of values that are put somewhere. */
  readonly labels: readonly TextNeed[];
  readonly values: readonly TextNeed[];
  /** What stands beside a lane; there may be less room for it. */
  readonly notes: readonly TextNeed[];
  /** Of each column of state: how many columns its widest cell takes. */
  readonly cells: readonly number[];
  /** How many columns the longest place takes. */
  readonly places: number;
  readonly lastNumber: number;
}

/** The place of a step in a few characters; empty when no line is known. */
export function placeIn({ where }: StepRow): string {
  return where.type === 'line' ? harmless(shortPlace(where)) : '';
}

/** @param shown the lanes that are drawn. */
export function needsOf(scene: Scene, shown: readonly boolean[], marks: Marks): TextNeeds {
  const labels = new Map<string, TextNeed>();
  const values = new Map<string, TextNeed>();
  const notes = new Map<string, TextNeed>();
  const put = (map: Map<string, TextNeed>, lane: number, to: number | null, columns: number): void => {
    const key = `${lane} ${to}`;
    map.set(key, { lane, to, columns: Math.max(columns, map.get(key)?.columns ?? 0) });
  };
  const before = (lane: number): number => shown.findLastIndex((each, i) => each && i < lane);
  const next = (lane: number, isTaken: (i: number) => boolean): number | null => {
    const found = shown.findIndex((each, i) => each && i > lane && isTaken(i));
    return found < 0 ? null : found;
  };
  let places = 0;
  let lastNumber = 0;
  for (const row of stepsOf(scene)) {
    lastNumber = row.number;
    places = Math.max(places, width(placeIn(row)));
    const { act } = row;
    const columns = widthOf(labelOf(act));
    if (isBetweenLanes(act)) {
      const right = Math.max(act.from, act.to);
      if (!shown[act.from] || !shown[act.to]) continue;
      if (act.from === act.to) put(notes, right, next(right, isThere(row.marks)), columns);
      else put(labels, before(right), right, columns);
    } else if (shown[act.lane]) {
      const right = next(act.lane, act.type === 'note' ? isThere(row.marks) : () => true);
      // What is read stands in the column of the future too.
      if (act.type === 'read') put(notes, act.lane, right, columns + 2);
      else put(act.type === 'note' ? notes : values, act.lane, right, columns);
    }
  }
  const cells = scene.columns.map((_, i) =>
    Math.max(0, ...cellsOf(scene, i).map((cell) => widthOf(cellPieces(cell, LONGEST, marks, ' ')))),
  );
  const [first, second, third] = [labels, values, notes].map((map) => [...map.values()]);
  return { labels: first ?? [], values: second ?? [], notes: third ?? [], cells, places, lastNumber };
}

function cellsOf(scene: Scene, column: number): StateCell[] {
  const all = [...scene.blocks.map(({ head }) => head), ...rowsOf(scene)];
  return all.flatMap(({ cells }) => cells[column] ?? []);
}

function isThere(marks: readonly LaneMark[]): (i: number) => boolean {
  return (i) => !['none', 'ended', 'failed'].includes(marks[i] ?? 'none');
}
