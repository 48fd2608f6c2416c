import type { Look } from '../../terminal/style.ts';
import { width } from '../../terminal/text.ts';
import { callerLane, isBetweenLanes, type Scene, stepsOf } from '../scene/scene.ts';
import { harmless } from '../words/escape.ts';
import { marksOf } from './marks.ts';
import { LONGEST, needsOf, type TextNeeds } from './needs.ts';

/** Where the parts of a drawing stand, in columns from 0. */
export interface TextLayout {
  /** How many columns the numbers of the steps take, at the left edge. */
  readonly numbers: number;
  /** Null for a lane that has no room. */
  readonly lanes: readonly (number | null)[];
  /** The columns of state, as many as there is room for. */
  readonly columns: readonly { readonly at: number; readonly width: number }[];
  /** Whether there is room for what is said below the names of the columns. */
  readonly details: boolean;
  /** Where the places in the code begin; null when there is no room for them. */
  readonly places: number | null;
  /** The first column that is free. */
  readonly end: number;
}

/** The most columns for a label and for a cell of state, the best first: labels are cut before state is. */
const SIZES = [
  ...range(LONGEST, 12).map((label) => ({ label, cell: Math.min(LONGEST, 2 * label) })),
  ...range(23, 12).map((cell) => ({ label: 12, cell })),
];
/** The same where there is no state. */
const BARE_SIZES = range(LONGEST, 10).map((label) => ({ label, cell: 0 }));
/** What an arrow of control is apart from its label, with the lane that it comes from; and the label of a value; and a note. */
const BARE = { labels: 6, values: 5, notes: 3 } as const;
/** Narrower terminals have no room for lanes beside steps that are told in words. */
const WORDS = 60;

function range(first: number, last: number): number[] {
  return Array.from({ length: first - last + 1 }, (_, i) => first - i);
}

/** What is tried, the best first. */
const LEAST = { details: false, notes: false };
const TRIES = [
  { details: true, notes: true },
  { details: true, notes: false },
  { details: false, notes: true },
  LEAST,
] as const;

/**
 * How a scene fits the terminal: with all its state; with less and less of it, from the right; with those lanes only that take
 * part most. Null when it does not.
 * @param all the lanes that are to be drawn, if they fit.
 */
export function layOutScene(
  scene: Scene,
  look: Look,
  all: readonly boolean[] = scene.lanes.map(() => true),
): TextLayout | null {
  const marks = marksOf(look);
  const needs = needsOf(scene, all, marks);
  for (let count = scene.columns.length; count >= 0; count--) {
    const laid = shrunk(scene, all, needs, count, look);
    if (laid !== null) return laid;
  }
  if (look.width < WORDS) return null;
  const order = byParts(scene);
  for (let most = order.length - 1; most >= 2; most--) {
    const chosen = new Set(order.slice(0, most));
    const shown = all.map((_, i) => chosen.has(i));
    const laid = shrunk(scene, shown, needsOf(scene, shown, marks), 0, look);
    if (laid !== null) return laid;
  }
  return null;
}

/** The lanes, those that have a part in most steps first; the caller's is always among them. */
function byParts(scene: Scene): number[] {
  const caller = callerLane(scene);
  const parts = scene.lanes.map((_, i) => (i === caller ? Infinity : 0));
  for (const { act } of stepsOf(scene))
    for (const lane of isBetweenLanes(act) ? [act.from, act.to] : [act.lane])
      parts[lane] = (parts[lane] ?? 0) + 1;
  return parts.map((_, i) => i).sort((a, b) => (parts[b] ?? 0) - (parts[a] ?? 0) || a - b);
}

function shrunk(
  scene: Scene,
  shown: readonly boolean[],
  needs: TextNeeds,
  count: number,
  look: Look,
): TextLayout | null {
  const sizes = count > 0 ? SIZES : BARE_SIZES;
  const smallest = sizes.at(-1) ?? { label: 0, cell: 0 };
  if (lay(scene, shown, needs, { count, ...LEAST, ...smallest }).end > look.width) return null;
  for (const size of sizes) {
    for (const { details, notes } of TRIES) {
      const laid = lay(scene, shown, needs, { count, details, notes, ...size });
      if (laid.end > look.width) continue;
      const places = laid.end + 2 + needs.places <= look.width && needs.places > 0 ? laid.end + 2 : null;
      return { ...laid, places, end: places === null ? laid.end : places + needs.places };
    }
  }
  return null;
}

interface Try {
  /** How many columns of state. */
  readonly count: number;
  readonly details: boolean;
  readonly notes: boolean;
  readonly label: number;
  readonly cell: number;
}

/** Where a name stands that is written over a lane or a column. */
export function nameAt(lane: number, name: string): number {
  return Math.max(0, lane - Math.floor((width(name) - 1) / 2));
}

function lay(scene: Scene, shown: readonly boolean[], needs: TextNeeds, wanted: Try): TextLayout {
  const { count, details } = wanted;
  const numbers = Math.max(3, String(needs.lastNumber).length + 1);
  const lanes: (number | null)[] = [];
  let end = numbers + 1;
  const wants = [
    ...needs.labels.map((need) => ({ ...need, bare: BARE.labels })),
    ...needs.values.map((need) => ({ ...need, bare: BARE.values })),
    ...(wanted.notes ? needs.notes.map((need) => ({ ...need, bare: BARE.notes })) : []),
  ];
  /** Where something may stand that has these lanes, and what is written on them, at its left. */
  const behind = (to: number | null, from: number): number =>
    wants
      .filter((need) => need.to === to)
      .reduce((at, { lane, columns, bare }) => {
        const left = lanes[lane];
        return left == null ? at : Math.max(at, left + Math.min(columns, wanted.label) + bare);
      }, from);
  scene.lanes.forEach(({ name, detail }, i) => {
    if (!shown[i]) {
      lanes.push(null);
      return;
    }
    const names = [name, detail].map(harmless);
    const isFirst = lanes.every((each) => each === null);
    const half = Math.max(...names.map((each) => Math.floor((width(each) - 1) / 2)));
    const at = isFirst ? end : behind(i, end + half);
    lanes.push(at);
    const [over = 0, below = 0] = names.map((each) => nameAt(at, each) + width(each));
    end = Math.max(at + 4, over + 2, below + 1);
  });
  const last = lanes.findLast((each) => each !== null) ?? 0;
  const columns: { at: number; width: number }[] = [];
  end = behind(null, count > 0 ? Math.max(end, last + 4) : end - 1);
  for (let i = 0; i < count; i++) {
    const { name = '', detail = '' } = scene.columns[i] ?? {};
    const wide = Math.max(
      width(harmless(name)),
      details ? width(harmless(detail)) : 0,
      Math.min(needs.cells[i] ?? 0, wanted.cell),
    );
    columns.push({ at: end, width: wide });
    end += wide + (i < count - 1 ? 2 : 0);
  }
  return { numbers, lanes, columns, details, places: null, end };
}
