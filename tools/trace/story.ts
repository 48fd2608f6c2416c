import { CALLER, type TraceEvent, type TraceRun, type Who } from './events.ts';
import { fold } from './fold.ts';
import { type Lane, lanesOf } from './lanes.ts';
import { openScene, type Scene, type Standing } from './standing.ts';

export type { Lane } from './lanes.ts';
export type { Standing } from './standing.ts';

/** What the lanes look like below a row. */
export interface Below {
  /** Of each lane. */
  readonly standings: readonly Standing[];
  /** Lanes that a `yield*` joins. */
  readonly tubes: readonly (readonly [outer: number, inner: number])[];
}

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
  /** The caller's lane is one of them; at least 2. Unlimited when nothing is said. */
  readonly mostLanes?: number;
  /** What comes after so many rows is cut, and the cut told. Unlimited when nothing is said. */
  readonly mostRows?: number;
  /** Only the events from this index on; what is before is cut, and the cut told. */
  readonly from?: number;
  /** Only the events up to this index, it included. */
  readonly to?: number;
}

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
  const after = missing + (run.events.length - Math.min(to, run.events.length)) + run.dropped;
  if (before > 0) rows.unshift({ type: 'cut', steps: before });
  if (after > 0) rows.push({ type: 'cut', steps: after });
  return rows;
}

function stage(run: TraceRun, rows: readonly Outline[], mostLanes = Infinity): Story {
  const lanes = lanesOf(run, shownIn(run, rows), mostLanes);
  const laneOf = new Map<Who, number>(lanes.flatMap(({ frames }, i) => frames.map((who) => [who, i])));
  const scene = openScene();
  let next = 0;
  const goOn = (steps: number): void => {
    for (const event of run.events.slice(next, next + steps)) scene.follow(event);
    next += steps;
  };
  const staged = rows.map((row): Row => {
    goOn(row.type === 'event' ? 1 : row.steps);
    const below = { standings: lanes.map((lane) => standingOf(lane, scene)), tubes: tubesOf(scene, laneOf) };
    if (row.type === 'more') return { type: 'more', times: row.times, steps: row.steps, ...below };
    if (row.type === 'cut') return { type: 'cut', steps: row.steps, ...below };
    const event = run.events[row.step] as TraceEvent;
    const [from, to] = sidesOf(event).map((who) => laneOf.get(who) ?? 0) as [number, number];
    return { type: 'event', step: row.step, event, from, to, ...below };
  });
  return { title: run.title, run, lanes, rows: staged };
}

/** Who has a part in an event: the one it comes from, and the one it goes to. */
function sidesOf(event: TraceEvent): readonly [from: Who, to: Who] {
  if (event.type === 'print') return [event.by, event.by];
  return 'by' in event ? [event.by, event.frame] : [event.frame, event.to];
}

function shownIn(run: TraceRun, rows: readonly Outline[]): Set<Who> {
  const shown = new Set<Who>([CALLER]);
  for (const row of rows) {
    if (row.type === 'event') for (const who of sidesOf(run.events[row.step] as TraceEvent)) shown.add(who);
  }
  return shown;
}

const RANK: readonly Standing[] = ['none', 'ended', 'made', 'suspended', 'waiting', 'running'];

/** Of those who share a lane, the one who has most to do. */
function standingOf({ frames }: Lane, scene: Scene): Standing {
  const ranks = frames.map((who) => RANK.indexOf(scene.standing(who)));
  return RANK[Math.max(...ranks)] ?? 'none';
}

/** Frames without a lane are passed over: a tube through them joins those at its ends. */
function tubesOf(scene: Scene, laneOf: ReadonlyMap<Who, number>): [number, number][] {
  const tubes: [number, number][] = [];
  for (const who of scene.inners()) {
    let outer = scene.outer(who);
    while (outer !== undefined && !laneOf.has(outer)) outer = scene.outer(outer);
    const [from, to] = [laneOf.get(outer ?? -1), laneOf.get(who)];
    if (from !== undefined && to !== undefined && from !== to) tubes.push([from, to]);
  }
  return tubes.sort(([a, b], [c, d]) => a - c || b - d);
}
