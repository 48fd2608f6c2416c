import { diffRows } from '../../terminal/diff.ts';
import { type Divergence, numbered } from '../model/divergence.ts';
import type { TraceEvent, TraceRun } from '../model/events.ts';
import { fold } from '../model/fold.ts';
import { divides } from '../model/kinds.ts';
import { harmless } from '../words/escape.ts';
import { cut, ending, folded } from '../words/phrases.ts';
import { sentence } from '../words/sentence.ts';

/** One step of a run, or what stands for several. */
export interface Cell {
  readonly text: string;
  /** What is compared of it. */
  readonly key: string;
  /** The number of the step, from 1; null for what stands for several. */
  readonly number: number | null;
  /** How many events it stands for. */
  readonly steps: number;
}

/** Two runs beside each other; null where one has nothing. */
export interface ComparisonRow {
  readonly left: Cell | null;
  readonly right: Cell | null;
  readonly same: boolean;
}

/** How many rows are compared before the runs part, and shown after. */
const MOST_BEFORE = 400;
const MOST_AFTER = 20;

/** The rows up to where the runs part, and those from there on. */
export function comparisonRows(
  mine: TraceRun,
  reference: TraceRun,
  divergence: Divergence | null,
  sign: string,
): { before: ComparisonRow[]; after: ComparisonRow[] } {
  const part = (run: TraceRun, at: number | undefined) => {
    const here = at ?? run.events.length;
    return { before: latest(cells(run, 0, here, sign), sign), after: first(run, here, sign) };
  };
  const left = part(numbered(mine, reference), divergence?.mineAt);
  const right = part(numbered(reference, mine), divergence?.referenceAt);
  const before = paired(left.before, right.before);
  if (divergence === null) return { before: [...before, ...paired(left.after, right.after)], after: [] };
  // Where they part they stand beside each other, also when one of them does later what the other does now.
  const parts = { left: left.after.shift() ?? null, right: right.after.shift() ?? null, same: false };
  return { before, after: [parts, ...paired(left.after, right.after)] };
}

/** The events as sentences, repetitions folded: by what they do, since the two runs have lines of their own. */
function cells(run: TraceRun, from: number, to: number, sign: string): Cell[] {
  const events = run.events.map((event): TraceEvent => {
    if (!('at' in event)) return event;
    const { at: _, ...rest } = event;
    return rest;
  });
  return fold({ ...run, events }, from, to).flatMap((piece): Cell[] => {
    const steps = piece.to - piece.from;
    if ('times' in piece) return [inPlaceOf(folded(piece.times, sign), steps)];
    return run.events.slice(piece.from, piece.to).map((event, i) => {
      const text = harmless(sentence(run, event));
      // Sections before it may have been more or fewer.
      return { text, key: divides(event) ? event.type : text, number: piece.from + i + 1, steps: 1 };
    });
  });
}

function latest(all: readonly Cell[], sign: string): Cell[] {
  const rest = all.slice(0, -MOST_BEFORE);
  return rest.length === 0 ? [...all] : [gap(rest, 0, sign), ...all.slice(-MOST_BEFORE)];
}

function first(run: TraceRun, from: number, sign: string): Cell[] {
  const all = cells(run, from, run.events.length, sign);
  const rest = all.slice(MOST_AFTER);
  const isAll = rest.length === 0 && run.dropped === 0;
  const end = harmless(ending(run));
  return [
    ...all.slice(0, MOST_AFTER),
    ...(isAll ? [] : [gap(rest, run.dropped, sign)]),
    ...(end === '' ? [] : [inPlaceOf(end, 0)]),
  ];
}

function gap(rest: readonly Cell[], more: number, sign: string): Cell {
  const steps = rest.reduce((sum, cell) => sum + cell.steps, more);
  return inPlaceOf(cut(steps, sign), steps);
}

function inPlaceOf(text: string, steps: number): Cell {
  return { text, key: text, number: null, steps };
}

/** What is equal side by side; the numbers of the steps may differ. */
function paired(left: readonly Cell[], right: readonly Cell[]): ComparisonRow[] {
  const text = (all: readonly Cell[]) => all.map(({ key }) => key).join('\n');
  if (left.length === 0 || right.length === 0) {
    const same = false;
    return [
      ...left.map((cell) => ({ left: cell, right: null, same })),
      ...right.map((cell) => ({ left: null, right: cell, same })),
    ];
  }
  const ours = left.values();
  const theirs = right.values();
  const next = (cells: Iterator<Cell>): Cell | null => cells.next().value ?? null;
  return diffRows(text(left), text(right)).map((row) => ({
    left: row.left === null ? null : next(ours),
    right: row.right === null ? null : next(theirs),
    same: row.same,
  }));
}
