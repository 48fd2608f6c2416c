import { CALLER, type TraceEvent, type TraceRun, type Who } from './events.ts';
import { fold } from './fold.ts';
import { sidesOf } from './kinds.ts';
import { type LaneState, trackLanes } from './lane-state.ts';
import { type Lane, lanesOf } from './lanes.ts';
import { type TaskView, tasksOf } from './tasks.ts';

export type { FrameState } from './frame-state.ts';
export type { LaneState } from './lane-state.ts';
export type { Lane } from './lanes.ts';

/** Where a row stands: how the lanes look below it, and how many events have happened then. */
interface ShownRun extends LaneState {
  readonly end: number;
}

/** An event, with the lanes that its arrow leads from and to: the same for a note, and for one who asks itself. */
export interface EventRow extends ShownRun {
  readonly type: 'event';
  /** Its index in the events of the run. */
  readonly step: number;
  readonly event: TraceEvent;
  readonly from: number;
  readonly to: number;
}

/** So many repetitions of what stands above have been folded away, so many events. */
export interface MoreRow extends ShownRun {
  readonly type: 'more';
  readonly times: number;
  readonly steps: number;
}

/** So many events are not shown; those that were not kept are among them. */
export interface CutRow extends ShownRun {
  readonly type: 'cut';
  readonly steps: number;
}

/** What stands in one line of a drawing. */
export type Row = EventRow | MoreRow | CutRow;

/** A run made ready to be drawn. */
export interface Diagram {
  readonly title: string;
  /** Its frames are called after the lanes that they stand in. */
  readonly run: TraceRun;
  readonly tasks: TaskView;
  readonly lanes: readonly Lane[];
  readonly rows: readonly Row[];
}

/** What of a run is drawn. */
export interface DiagramOptions {
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
type Outline = { readonly end: number } & (
  | { readonly type: 'event'; readonly step: number }
  | { readonly type: 'more'; readonly times: number; readonly steps: number }
  | { readonly type: 'cut'; readonly steps: number }
);

/** A run made ready to be drawn: repetitions folded, a lane for each frame that is seen, and how it stands at each row. */
export function toDiagram(run: TraceRun, options: DiagramOptions = {}): Diagram {
  const tasks = tasksOf(run);
  return stage(run.title, tasks, outline(tasks, options), options.mostLanes);
}

/** The same rows in at most so many lanes. */
export function inLanes(diagram: Diagram, mostLanes: number): Diagram {
  return diagram.lanes.length <= mostLanes
    ? diagram
    : stage(diagram.title, diagram.tasks, diagram.rows, mostLanes);
}

function outline({ run, isInside }: TaskView, options: DiagramOptions): Outline[] {
  const from = Math.max(0, options.from ?? 0);
  const to = Math.max(from, Math.min(run.events.length, (options.to ?? Infinity) + 1));
  const steps = Array.from({ length: to - from }, (_, i) => from + i).filter(
    (step) => !isInside(run.events[step] as TraceEvent),
  );
  const seen = { ...run, events: steps.map((step) => run.events[step] as TraceEvent) };
  const rows: Outline[] = [];
  for (const piece of fold(seen, 0, steps.length)) {
    const end = steps[piece.to] ?? to;
    const hidden = end - (steps[piece.from] ?? end);
    if ('times' in piece) rows.push({ type: 'more', times: piece.times, steps: hidden, end });
    else
      for (const step of steps.slice(piece.from, piece.to)) rows.push({ type: 'event', step, end: step + 1 });
  }
  const cut = rows.splice(options.mostRows ?? rows.length);
  const shown = cut.length === 0 ? to : (rows.at(-1)?.end ?? from);
  const before = Math.min(from, run.events.length);
  const behind = run.events.length - Math.min(to, run.events.length) + run.dropped;
  const missing = Math.min(to, run.events.length) - Math.min(shown, run.events.length);
  // To say that one step is missing takes as much room as the step.
  const isOne = missing === 1 && behind === 0;
  if (isOne) rows.push(...cut);
  const after = isOne ? 0 : missing + behind;
  if (before > 0) rows.unshift({ type: 'cut', steps: before, end: before });
  if (after > 0) rows.push({ type: 'cut', steps: after, end: run.events.length });
  return rows;
}

function stage(title: string, tasks: TaskView, rows: readonly Outline[], mostLanes = MOST_LANES): Diagram {
  const { run, hosts } = tasks;
  const lanes = lanesOf(run, shownIn(run, rows, hosts), mostLanes, hosts);
  const laneOf = new Map<Who, number>(
    lanes.flatMap(({ frames, guests }, i) => [...frames, ...guests].map((who) => [who, i])),
  );
  const tracker = trackLanes(lanes, laneOf);
  let next = 0;
  const staged = rows.map((row): Row => {
    for (; next < row.end; next++) tracker.follow(run.events[next] as TraceEvent);
    const below = { end: row.end, ...tracker.below() };
    if (row.type === 'more') return { type: 'more', times: row.times, steps: row.steps, ...below };
    if (row.type === 'cut') return { type: 'cut', steps: row.steps, ...below };
    const event = run.events[row.step] as TraceEvent;
    const [from, to] = sidesOf(event).map((who) => laneOf.get(who) ?? 0) as [number, number];
    return { type: 'event', step: row.step, event, from, to, ...below };
  });
  return { title, run, tasks, lanes, rows: staged };
}

function shownIn(run: TraceRun, rows: readonly Outline[], hosts: ReadonlyMap<Who, Who>): Set<Who> {
  const shown = new Set<Who>([CALLER]);
  for (const row of rows) {
    if (row.type !== 'event') continue;
    for (const who of sidesOf(run.events[row.step] as TraceEvent)) shown.add(hosts.get(who) ?? who);
  }
  return shown;
}
