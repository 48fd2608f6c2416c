import { CALLER, type TraceEvent, type TraceRun, type Turn, type Who } from '../model/events.ts';
import { divides } from '../model/kinds.ts';
import { pausesOf, statesOf } from '../model/states.ts';
import { rounded } from '../words/phrases.ts';
import { sentence } from '../words/sentence.ts';
import { type ActPlaces, actOf } from './acts.ts';
import type { ColumnSource, RunStanding } from './columns.ts';
import { type FrameViews, trackViews } from './frames.ts';
import { type MarkTracker, trackMarks } from './marks.ts';
import type { RunMoment } from './moments.ts';
import { movesOf } from './moves.ts';
import type { SceneNames } from './names.ts';
import type { OutlineItem } from './outline.ts';
import {
  type Below,
  callerLane,
  type Scene,
  type SceneBlock,
  type SceneLane,
  type SceneRow,
  type StepRow,
} from './scene.ts';
import type { StateCell } from './state.ts';
import { whereOf } from './where.ts';

/** What the rows of a scene are made from. */
export interface BlockInput {
  readonly run: TraceRun;
  readonly names: SceneNames;
  readonly lanes: readonly SceneLane[];
  readonly columns: readonly ColumnSource[];
  readonly places: ActPlaces;
  readonly items: readonly OutlineItem[];
  readonly moments: readonly RunMoment[];
  /** The first event of the stretch. */
  readonly from: number;
}

type BlockDraft = Omit<SceneBlock, 'rows'> & { readonly rows: SceneRow[] };

/** The rows of a scene, in blocks: each turn of a loop is one, and so is what main does between two of them. */
export function blocksOf(input: BlockInput): Pick<Scene, 'above' | 'blocks'> {
  const { run, items, moments, from } = input;
  const hasTurns = run.events.some(divides);
  const cursor = openCursor(input);
  const before = moments.findLast(({ shown, type }) => shown < from && type !== 'step');
  cursor.goTo(from - 1);
  const above = cursor.marks();
  const blocks: BlockDraft[] = [];
  const open = (block: Pick<BlockDraft, 'kind' | 'label' | 'time' | 'moves'>): BlockDraft => {
    const made = { ...block, head: cursor.below(blocks.length === 0), rows: [] };
    blocks.push(made);
    return made;
  };
  const turn = (event: Turn): BlockDraft => {
    const isOneOfMany = run.events.some((each) => each.type === 'turn' && each.loop !== event.loop);
    const label = `${isOneOfMany ? `loop ${event.loop ?? 1}, ` : ''}turn ${event.number}`;
    const time = event.time === undefined ? {} : { time: event.time };
    return open({ kind: 'turn', label, ...time, moves: cursor.moves() });
  };
  /** Main runs between two turns; or the loop looks outside, and waits. */
  const between = (at: number): BlockDraft => {
    const next = items.slice(at).find((item) => item.type === 'moment' && item.moment.type !== 'step');
    const isWait = next?.type === 'moment' && next.moment.type === 'wait';
    return open({ kind: 'between', label: isWait ? '' : 'main', moves: [] });
  };
  const started = before && run.events[before.shown];
  let current: BlockDraft | null = null;
  if (!hasTurns) current = open({ kind: 'plain', label: '', moves: [] });
  else if (started?.type === 'turn' && !beginsATurn(run, items[0])) current = turn(started);
  for (const [at, item] of items.entries()) {
    if (item.type === 'fold') {
      current ??= between(at);
      cursor.goTo(item.end);
      const { text, first, last } = item;
      current.rows.push({ type: 'fold', text, first, last, ...cursor.below(false) });
      continue;
    }
    const { moment } = item;
    const event = run.events[moment.shown] as TraceEvent;
    // What stands beside the head of a block is how things are before its first step.
    if (event.type !== 'turn' && event.type !== 'turned') current ??= between(at);
    cursor.goTo(moment.events.at(-1) ?? moment.shown);
    if (event.type === 'turn') current = turn(event);
    else if (event.type === 'turned') current = null;
    else if (event.type === 'wait') {
      current?.rows.push(waitRow(event, cursor.below(false), callerLane(input)));
    } else {
      const row = stepRow(input, item.number, moment, cursor, current?.label === 'main');
      if (row !== null) current?.rows.push(row);
    }
  }
  const last = blocks.findLastIndex(({ rows }) => rows.length > 0);
  return {
    above,
    blocks: blocks.slice(0, last + 1).filter(({ rows, kind }) => rows.length > 0 || kind === 'turn'),
  };
}

function beginsATurn(run: TraceRun, item: OutlineItem | undefined): boolean {
  return item?.type === 'moment' && run.events[item.moment.shown]?.type === 'turn';
}

function waitRow(event: Extract<TraceEvent, { type: 'wait' }>, below: Below, caller: number): SceneRow {
  const marks = below.marks.map((mark, lane) => (lane === caller ? 'waits' : mark));
  const label = event.timeout === undefined ? 'select()' : `select(${rounded(event.timeout)})`;
  const span = event.from === undefined || event.to === undefined ? {} : { from: event.from, to: event.to };
  return { type: 'wait', label, ...span, ...below, marks };
}

function stepRow(
  { run, names, places }: BlockInput,
  number: number,
  moment: RunMoment,
  cursor: Cursor,
  isMain: boolean,
): StepRow | null {
  const act = actOf(run, moment, places);
  if (act === null) return null;
  // The caller is the loop while it makes the calls of a turn, and main when it has none to make.
  const called = (who: Who): string => (who === CALLER && isMain ? 'main' : names.of(who).name);
  const event = run.events[moment.shown] as TraceEvent;
  return {
    type: 'step',
    number,
    events: [moment.shown, ...moment.events.filter((at) => at !== moment.shown)],
    act,
    moves: cursor.moves(),
    sentence: names.told(sentence(run, event, called)),
    where: whereOf(run, moment.shown),
    frames: cursor.views(),
    state: cursor.cells(),
    ...cursor.below(false),
  };
}

/** Goes through the events of a run, and says how things stand. */
interface Cursor {
  /** Goes on until the event at this index has happened. */
  goTo(index: number): void;
  marks(): Below['marks'];
  /** Marks, and those cells that have changed since this was last asked. @param isWhole all cells. */
  below(isWhole: boolean): Below;
  cells(): readonly (StateCell | null)[];
  /** The calls that came into the queue since the last `below`. */
  moves(): StepRow['moves'];
  views(): StepRow['frames'];
}

function openCursor({ run, names, lanes, columns }: BlockInput): Cursor {
  const states = statesOf(run);
  const pauses = pausesOf(run);
  const tracker: MarkTracker = trackMarks(lanes);
  const views: FrameViews = trackViews(run, names);
  let next = 0;
  let told: (string | undefined)[] = columns.map(() => undefined);
  let toldAt = -1;
  const standing = (at: number): RunStanding => ({
    state: states[at] ?? NOTHING_YET,
    paused: pauses[at]?.paused ?? new Map(),
    markOf: tracker.markOf,
  });
  const cells = (): (StateCell | null)[] => columns.map(({ cell }) => cell(standing(next - 1)));
  return {
    goTo(index) {
      for (; next <= index && next < run.events.length; next++) {
        const event = run.events[next] as TraceEvent;
        tracker.follow(event);
        views.follow(event, whereOf(run, next));
      }
    },
    marks: () => tracker.marks(),
    below(isWhole) {
      const now = cells();
      const shown = now.map((cell, i) => {
        const text = JSON.stringify(cell);
        const isSame = !isWhole && text === told[i];
        return isSame ? null : cell;
      });
      told = now.map((cell) => JSON.stringify(cell));
      toldAt = next - 1;
      return { marks: tracker.marks(), cells: shown };
    },
    cells,
    moves: () => movesOf(columns, standing(toldAt), standing(next - 1), names),
    views: () => views.views(lanes, standing(next - 1)),
  };
}

const NOTHING_YET: RunStanding['state'] = { ready: new Map(), futures: new Map(), timers: new Map() };
