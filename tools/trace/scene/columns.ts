import type { TracePlace, TraceRun, WaitingCall, Who } from '../model/events.ts';
import type { Pause, RunState } from '../model/states.ts';
import type { SceneNames } from './names.ts';
import type { SceneColumn } from './scene.ts';
import type { Chip, LaneMark, StateCell, Variable } from './state.ts';

/** A column, and what stands in it. */
export interface ColumnSource {
  readonly column: SceneColumn;
  /** What events call it: the technical name of a future, `ready`, `timers`, `frame 3`. */
  readonly key: string;
  /** Null when nothing is known of it yet. */
  cell(now: RunStanding): StateCell | null;
}

/** How things stand after an event. */
export interface RunStanding {
  readonly state: RunState;
  readonly paused: ReadonlyMap<Who, Pause>;
  markOf(who: Who): LaneMark;
}

/** What columns are made from. */
export interface ColumnContext {
  readonly run: TraceRun;
  readonly names: SceneNames;
  /** The code of a line, without what stands around it; undefined when it is not known. */
  readonly code: (place: TracePlace) => string | undefined;
}

/**
 * The column that is asked for by a name: `ready`, `timers`, `frame seats`, or the name of a future or a task.
 * @returns null when the run has nothing of that name.
 */
export function columnNamed(name: string, context: ColumnContext): ColumnSource | null {
  if (name === 'ready') return ready(context);
  if (name === 'timers') return timers();
  if (name.startsWith('frame ')) return frame(name.slice('frame '.length), context);
  return future(name, context);
}

function ready({ names }: ColumnContext): ColumnSource {
  return {
    column: { kind: 'ready', name: 'ready', detail: 'next first' },
    key: 'ready',
    cell: ({ state }) =>
      state.ready.size === 0
        ? null
        : { kind: 'ready', calls: [...state.ready.values()].flat().map((call) => chipOf(call, names)) },
  };
}

function timers(): ColumnSource {
  return {
    column: { kind: 'timers', name: 'timers', detail: 'and when each is due' },
    key: 'timers',
    cell: ({ state }) =>
      state.timers.size === 0
        ? null
        : {
            kind: 'timers',
            timers: [...state.timers.values()]
              .flat()
              .map((timer) => ({ ...timer, label: `timer ${timer.number}` })),
          },
  };
}

function future(name: string, { run, names }: ColumnContext): ColumnSource | null {
  const technical = new Set(
    run.events.flatMap(({ state }) => state?.futures?.map((each) => each.future) ?? []),
  );
  const key = [...technical].find((each) => each === name || names.future(each) === name);
  if (key === undefined) return null;
  const who = run.frames.find(({ task }) => task === key)?.id;
  const detail = who === undefined ? 'a future' : `${names.of(who).name}'s result`;
  return {
    column: { kind: 'future', name: who === undefined ? names.future(key) : key, detail },
    key,
    cell: ({ state }) => {
      const now = state.futures.get(key);
      if (now === undefined) return null;
      return {
        kind: 'future',
        state: now.state,
        ...(now.value !== undefined && { value: names.told(now.value) }),
        waiters: now.waiters.map((call) => chipOf(call, names)),
      };
    },
  };
}

function frame(name: string, { run, names, code }: ColumnContext): ColumnSource | null {
  const who = run.frames.find(({ id }) => names.of(id).name === name)?.id;
  if (who === undefined) return null;
  return {
    column: { kind: 'frame', name, detail: 'its variables, and its place' },
    key: `frame ${who}`,
    cell: ({ paused, markOf }) => {
      const mark = markOf(who);
      const pause = paused.get(who);
      if (mark === 'none') return null;
      if (mark !== 'paused' || pause === undefined) return { kind: 'frame', mark, variables: [], at: '' };
      const isKnown = pause.at !== undefined && pause.at.within === undefined;
      const at = isKnown ? yieldIn(code(pause.at) ?? '') : '';
      return { kind: 'frame', mark, variables: variablesOf(pause, names), at };
    },
  };
}

/** The variables of a paused frame, as they are shown. */
export function variablesOf({ variables }: Pause, names: SceneNames): Variable[] {
  return variables.map(([name, value]) => ({ name, value: names.told(value) }));
}

function chipOf({ id, label }: WaitingCall, names: SceneNames): Chip {
  return { id, label: names.future(label) };
}

/** Of the line that a frame is paused at, the part from the `yield` on. */
function yieldIn(line: string): string {
  return line.replace(/^.*?(?=\byield\b)/, '').replace(/;.*$/, '');
}
