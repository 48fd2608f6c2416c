import { type Below, openLanes } from './below.ts';
import { CALLER, type TraceEvent, type TraceRun, type Who } from './events.ts';
import { fold } from './fold.ts';
import { type Lane, lanesOf } from './lanes.ts';
import { sidesOf } from './standing.ts';

export type { Below } from './below.ts';
export type { Lane } from './lanes.ts';
export type { Standing } from './standing.ts';

/** An event, with the lanes that its arrow leads from and to: the same for a print, and for one who asks itself. */
export interface EventRow extends Below {
  readonly type: 'event';
  /** Its index in the events of the run. */
  readonly step: number;
  readonly event: TraceEvent;
  readonly from: number;
  readonly to: number;
}

/** So many repetitions of what stands above have been folded away, so many events. */
export interface MoreRow extends Below {
  readonly type: 'more';
  readonly times: number;
  readonly steps: number;
}

/** So many events are not shown; those that were not kept are among them. */
export interface CutRow extends Below {
  readonly type: 'cut';
  readonly steps: number;
}

/** What stands in one line of a drawing. */
export type Row = EventRow | MoreRow | CutRow;

/** A run made ready to be drawn. */
export interface Story {
  readonly title: string;
  readonly run: TraceRun;
  readonly lanes: readonly Lane[];
  readonly rows: readonly Row[];
}

/** What of a run is drawn. */
export interface StoryOptions {
  /** The caller's lane is one of them; at least 2. When nothing is said, more than anybody can look at: 200. */
  readonly mostLanes?: number;
  /** What comes after so many rows is cut, and the cut told. Unlimited when nothing is said. */
  readonly mostRows?: number;
  /** Only the events from this index on; what is before is cut, and the cut told. */
  readonly from?: number;
  /** Only the events up to this index, it included. */
  readonly to?: number;
}

const MOST_LANES = 200;

/** What rows say, before it is known how the lanes stand. */
type Outline =
  | { readonly type: 'event'; readonly step: number }
  | { readonly type: 'more'; readonly times: number; readonly steps: number }
  | { readonly type: 'cut'; readonly steps: number };

/** A run made ready to be drawn: repetitions folded, a lane for each frame that is seen, and how it stands at each row. */
export function toStory(run: TraceRun, options: StoryOptions = {}): Story {
  return stage(run, outline(run, options), options.mostLanes);
}

/** The same rows in at most so many lanes. */
export function inLanes(story: Story, mostLanes: number): Story {
  return story.lanes.length <= mostLanes ? story : stage(story.run, story.rows, mostLanes);
}

function outline(run: TraceRun, options: StoryOptions): Outline[] {
  const from = Math.max(0, options.from ?? 0);
  const to = Math.max(from, Math.min(run.events.length, (options.to ?? Infinity) + 1));
  const rows: Outline[] = [];
  for (const piece of fold(run, from, to)) {
    if ('times' in piece) rows.push({ type: 'more', times: piece.times, steps: piece.to - piece.from });
    else for (let step = piece.from; step < piece.to; step++) rows.push({ type: 'event', step });
  }
  const cut = rows.splice(options.mostRows ?? rows.length);
  const missing = cut.reduce((sum, row) => sum + (row.type === 'event' ? 1 : row.steps), 0);
  const before = Math.min(from, run.events.length);
  const behind = run.events.length - Math.min(to, run.events.length) + run.dropped;
  // To say that one step is missing takes as much room as the step.
  const isOne = missing === 1 && behind === 0;
  if (isOne) rows.push(...cut);
  const after = isOne ? 0 : missing + behind;
  if (before > 0) rows.unshift({ type: 'cut', steps: before });
  if (after > 0) rows.push({ type: 'cut', steps: after });
  return rows;
}

function stage(run: TraceRun, rows: readonly Outline[], mostLanes = MOST_LANES): Story {
  const lanes = lanesOf(run, shownIn(run, rows), mostLanes);
  const laneOf = new Map<Who, number>(lanes.flatMap(({ frames }, i) => frames.map((who) => [who, i])));
  const scene = openLanes(lanes, laneOf);
  let next = 0;
  const goOn = (steps: number): void => {
    for (const event of run.events.slice(next, next + steps)) scene.follow(event);
    next += steps;
  };
  const staged = rows.map((row): Row => {
    goOn(row.type === 'event' ? 1 : row.steps);
    const below = scene.below();
    if (row.type === 'more') return { type: 'more', times: row.times, steps: row.steps, ...below };
    if (row.type === 'cut') return { type: 'cut', steps: row.steps, ...below };
    const event = run.events[row.step] as TraceEvent;
    const [from, to] = sidesOf(event).map((who) => laneOf.get(who) ?? 0) as [number, number];
    return { type: 'event', step: row.step, event, from, to, ...below };
  });
  return { title: run.title, run, lanes, rows: staged };
}

function shownIn(run: TraceRun, rows: readonly Outline[]): Set<Who> {
  const shown = new Set<Who>([CALLER]);
  for (const row of rows) {
    if (row.type === 'event') for (const who of sidesOf(run.events[row.step] as TraceEvent)) shown.add(who);
  }
  return shown;
}
