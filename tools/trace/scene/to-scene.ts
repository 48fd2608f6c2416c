import { CALLER, type TraceEvent, type TracePlace, type TraceRun, type Who } from '../model/events.ts';
import { isOutside } from '../model/kinds.ts';
import { tasksOf } from '../model/tasks.ts';
import { ending } from '../words/phrases.ts';
import { type ActPlaces, actOf } from './acts.ts';
import { blocksOf } from './blocks.ts';
import { type ColumnSource, columnNamed } from './columns.ts';
import { momentsOf, type RunMoment } from './moments.ts';
import { type SceneNames, sceneNames } from './names.ts';
import { outlineOf, type Stretch } from './outline.ts';
import type { Scene, SceneLane } from './scene.ts';

/** What of a run is shown, and how. Indexes count events. */
export interface SceneOptions {
  /** That of the run when nothing is said. */
  readonly title?: string;
  readonly note?: string;
  /** The first and the last event that are shown; the whole run when nothing is said. */
  readonly from?: number;
  readonly to?: number;
  /**
   * The names of the lanes that matter, in the order in which they are drawn; all who take part, in the order in which they
   * were made, when nothing is said. The caller is the first in any case.
   */
  readonly lanes?: readonly string[];
  /** Functions whose frames have lanes of their own, also where a task runs them by `yield*`; those of `lanes` when nothing is said. */
  readonly own?: readonly string[];
  /** `ready`, `timers`, the name of a future, `frame` and a name. When nothing is said: what the run tells of `ready` and `timers`. */
  readonly columns?: readonly string[];
  /** Whether lines that are printed are steps. */
  readonly prints?: boolean;
  /** What is shown of the world outside. */
  readonly world?: ShownWorld;
  /** Whether repetitions are folded away: when nothing is said, in a whole run. */
  readonly fold?: boolean;
  /** Stretches that are folded away in any case. */
  readonly folds?: readonly Stretch[];
  /** More steps than these are told as a number. */
  readonly mostSteps?: number;
  /** The code of a line, without what stands around it; undefined when it is not known. */
  readonly code?: (place: TracePlace) => string | undefined;
}

/** All that arrives and leaves, what arrives, or nothing. */
export type ShownWorld = 'all' | 'arrivals' | 'nothing';

/** A run as it is told: who is called what, and what is one step. */
export interface ToldRun {
  readonly run: TraceRun;
  readonly names: SceneNames;
  readonly hosts: ReadonlyMap<Who, Who>;
  readonly moments: readonly RunMoment[];
}

/** @param lanes names of functions whose frames have lanes of their own, also where a task runs them by `yield*`. */
export function tellRun(run: TraceRun, lanes: readonly string[] = []): ToldRun {
  const { hosts, isInside } = tasksOf(run, ({ name }) => lanes.includes(name));
  return { run, hosts, names: sceneNames(run, hosts), moments: momentsOf({ run, isInside }) };
}

/** A run, or a stretch of it, made ready to be drawn. */
export function toScene(run: TraceRun, options: SceneOptions = {}): Scene {
  const told = tellRun(run, options.own ?? options.lanes);
  const { names, moments } = told;
  const stretch = { from: options.from ?? 0, to: options.to ?? Number.POSITIVE_INFINITY };
  const lanes = lanesOf(told, stretch, options);
  const columns = columnsOf(told, options);
  const places = placesOf(told, lanes, columns);
  const isWhole = options.from === undefined && options.to === undefined;
  const items = outlineOf(run, moments, {
    stretch,
    isFolded: options.fold ?? isWhole,
    folds: options.folds ?? [],
    mostSteps: options.mostSteps ?? Number.POSITIVE_INFINITY,
    isSeen: (moment) => actOf(run, moment, places) !== null,
    counts: ({ shown }) => counts(run.events[shown], options),
  });
  return {
    title: options.title ?? run.title,
    note: options.note ?? '',
    lanes,
    columns: columns.map(({ column }) => column),
    ...blocksOf({ run, names, lanes, columns, places, items, from: stretch.from, moments }),
    ending: isWhole ? ending(run) : '',
  };
}

function counts(event: TraceEvent | undefined, { prints = true, world = 'all' }: SceneOptions): boolean {
  if (event === undefined) return true;
  if (event.type === 'print') return prints;
  return !isOutside(event) || world === 'all' || (world === 'arrivals' && event.type === 'arrives');
}

function lanesOf(
  { run, names, hosts, moments }: ToldRun,
  { from, to }: Stretch,
  options: SceneOptions,
): SceneLane[] {
  const { lanes } = options;
  let hasWorld = false;
  const taking = new Set<Who>();
  for (const { shown, events, way } of moments) {
    if (shown < from || shown > to) continue;
    const event = run.events[shown];
    hasWorld ||= event !== undefined && isOutside(event) && counts(event, options);
    for (const who of way) taking.add(hosts.get(who) ?? who);
    for (const at of events) {
      const event = run.events[at];
      if (event === undefined) continue;
      const own = 'frame' in event ? event.frame : 'by' in event ? event.by : CALLER;
      taking.add(hosts.get(own) ?? own);
    }
  }
  const wish = (who: Who): number =>
    lanes?.findIndex((name) => name === names.of(who).name || name === run.frames[who - 1]?.name) ?? 0;
  const others = run.frames
    .map(({ id }) => id)
    .filter((who) => !hosts.has(who) && taking.has(who) && wish(who) >= 0)
    .sort((a, b) => wish(a) - wish(b));
  const own = [CALLER, ...others].map((who) => ({
    ...names.of(who),
    frames: [who, ...[...hosts].filter(([, host]) => host === who).map(([guest]) => guest)],
  }));
  return hasWorld ? [{ name: 'the world', detail: 'outside', frames: [], isOutside: true }, ...own] : own;
}

function columnsOf({ run, names }: ToldRun, options: SceneOptions): ColumnSource[] {
  const { code = () => undefined } = options;
  const known = run.events.map(({ state }) => state);
  const wanted = options.columns ?? [
    ...(known.some((state) => state?.ready?.some(({ calls }) => calls.length > 0)) ? ['ready'] : []),
    ...(known.some((state) => state?.timers?.some(({ timers }) => timers.length > 0)) ? ['timers'] : []),
  ];
  return wanted.flatMap((name) => columnNamed(name, { run, names, code }) ?? []);
}

function placesOf(
  { run, names, hosts }: ToldRun,
  lanes: readonly SceneLane[],
  columns: readonly ColumnSource[],
): ActPlaces {
  const laneOf = new Map(lanes.flatMap(({ frames }, lane) => frames.map((who) => [who, lane] as const)));
  const outside = lanes.findIndex(({ isOutside }) => isOutside === true);
  return {
    names,
    outside: outside < 0 ? undefined : outside,
    laneOf: (who) => laneOf.get(hosts.get(who) ?? who),
    columnOf(what) {
      const at = columns.findIndex(({ key }) => key === what);
      return at < 0 ? null : at;
    },
    call: (who) => run.frames[who - 1]?.name ?? '',
  };
}
