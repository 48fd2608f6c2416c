import type { Look } from '../../terminal/style.ts';
import { width } from '../../terminal/text.ts';
import type { Diagram, EventRow } from '../model/diagram.ts';
import { nameOf } from '../model/events.ts';
import { divides, isCreation, isNote } from '../model/kinds.ts';
import { harmless } from '../words/escape.ts';
import { placeOf } from '../words/place.ts';
import { labels } from '../words/sentence.ts';
import type { Stroke } from './strokes.ts';

/** Where the parts of a drawing stand, in columns from 0. */
export interface Layout {
  /** How many columns the numbers of the steps take, at the left edge. */
  readonly numbers: number;
  /** Of each lane. */
  readonly lanes: readonly number[];
  /** Where the places in the code begin; null when there is no room for them. */
  readonly places: number | null;
  /** Where the lanes end, with what is written beside the last one. */
  readonly end: number;
  /** How many columns of what is written on an arrow can be seen at least. */
  readonly most: number;
}

/** The fewest and the most columns for what is written on an arrow. */
const SHORTEST = 6;
const LONGEST = 60;
/** Rather than cut what is longer than this, no places are shown. */
const READABLE = 24;
/** What an arrow is apart from what is written on it, the lane it comes from included; and when room is scarce. */
const BARE = 6;
const SCARCE = 5;

/** What has to fit between two lanes. */
interface Need {
  readonly from: number;
  readonly to: number;
  readonly columns: number;
}

/** What is written on the arrow of a row. A frame that is not alone in its lane is named where it begins. */
export function labelsOf({ lanes, run }: Diagram, { event, to }: EventRow): readonly [string, ...string[]] {
  const isAlone = (lanes[to]?.frames.length ?? 0) <= 1;
  const name = !isAlone && isCreation(event) ? nameOf(run, event.frame) : '';
  return labels(event, name).map(harmless) as [string, ...string[]];
}

/** How the drawing fits the terminal; null when there are too many lanes. */
export function layOutText(diagram: Diagram, strokes: readonly Stroke[], look: Look): Layout | null {
  const { needs, prints, notes, places } = measure(diagram, strokes);
  const numbers = String(lastStep(diagram)).length;
  const names = diagram.lanes.map(({ name }) => width(harmless(name)));
  const lay = (most: number, beside: readonly Need[], withPlaces: boolean): Layout | null => {
    const gaps = gapsOf(names, [...needs, ...beside], most);
    let at = numbers + 2;
    const lanes = names.map((_, i) => {
      const here = at;
      at += gaps[i] ?? 0;
      return here;
    });
    const end = at + (withPlaces ? places : 0);
    if (end > look.width) return null;
    return { numbers, lanes, end: at, places: withPlaces ? at : null, most };
  };
  const all = lay(LONGEST, notes, true) ?? lay(LONGEST, prints, true);
  if (all !== null) return all;
  for (let most = LONGEST; most >= READABLE; most--) {
    const laid = lay(most, [], true);
    if (laid !== null) return laid;
  }
  for (let most = LONGEST; most >= SHORTEST; most--) {
    const laid = lay(most, [], false);
    if (laid !== null) return laid;
  }
  return null;
}

/** How many lanes there may be at most. */
export function mostLanes(diagram: Diagram, look: Look): number {
  const room = look.width - String(lastStep(diagram)).length - 2 - SHORTEST;
  return 1 + Math.floor(room / (SHORTEST + SCARCE));
}

function lastStep({ rows }: Diagram): number {
  const last = rows.findLast((row) => row.type === 'event');
  return last?.type === 'event' ? last.step + 1 : 0;
}

/** The columns from each lane to the next, and from the last one to the end of its text. */
function gapsOf(names: readonly number[], needs: readonly Need[], most: number): number[] {
  const bare = most > SHORTEST ? BARE : SCARCE;
  const gaps = names.map((name, i) => Math.min(name, most) + (i === names.length - 1 ? 0 : 2));
  for (const { from, to, columns } of needs) {
    const between = gaps.slice(from, to);
    const missing = Math.min(columns, most) + bare - between.reduce((sum, gap) => sum + gap, 0);
    if (missing <= 0) continue;
    for (let i = from; i < to; i++) {
      const share = Math.floor(missing / (to - from)) + (i - from < missing % (to - from) ? 1 : 0);
      gaps[i] = (gaps[i] ?? 0) + share;
    }
  }
  return gaps;
}

function measure(diagram: Diagram, strokes: readonly Stroke[]) {
  const needs = new Map<string, Need>();
  /** What stands beside a lane: in as few words as can be, and in all of them. */
  const prints = new Map<string, Need>();
  const notes = new Map<string, Need>();
  let places = 0;
  const note = (map: Map<string, Need>, from: number, to: number, columns: number): void => {
    const key = `${from} ${to}`;
    map.set(key, { from, to, columns: Math.max(columns, map.get(key)?.columns ?? 0) });
  };
  for (const stroke of strokes) {
    const [row] = stroke;
    if (row.type !== 'event' || divides(row.event)) continue;
    const labels = labelsOf(diagram, row);
    const columns = width(labels[0]);
    const fewest = isNote(row.event) ? width(labels.at(-1) ?? '') : columns;
    const [from, to] = [Math.min(row.from, row.to), Math.max(row.from, row.to)];
    if (from === to) {
      note(prints, from, from + 1, fewest - 2);
      note(notes, from, from + 1, columns - 2);
    } else note(needs, from, to, columns);
    places = Math.max(places, width(placeOf(stroke[0])) + 2);
  }
  // Neighbours first: what they need makes room for the arrows across.
  const sorted = (map: Map<string, Need>) =>
    [...map.values()].sort((a, b) => a.to - a.from - (b.to - b.from));
  return {
    needs: sorted(needs),
    prints: sorted(prints),
    notes: sorted(notes),
    places: places > 2 ? places : 0,
  };
}
