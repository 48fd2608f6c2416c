import type {
  FutureState,
  TimerState,
  TraceEvent,
  TracePlace,
  TraceRun,
  VariableValue,
  WaitingCall,
  Who,
} from './events.ts';
import { isAnswer, isResume, suspends } from './kinds.ts';

/** What stands beside the steps of a run, after one event. What was never told is not in here. */
export interface RunState {
  /** The calls that are ready, by the number of the loop; where they are too many to tell, the last one says how many more. */
  readonly ready: ReadonlyMap<number, readonly WaitingCall[]>;
  /** Futures, tasks too, by their technical names: `Future #1`, `Task-2`. In the order in which they were first seen. */
  readonly futures: ReadonlyMap<string, FutureState>;
  /** The timers that are set, by the number of the loop, the next one first. */
  readonly timers: ReadonlyMap<number, readonly TimerState[]>;
}

/** Where a frame is paused: at a `yield`, or at a `yield*` as long as the frame that it delegates to lives. */
export interface Pause {
  /** The line of it; absent when that is not known. */
  readonly at?: TracePlace;
  /** Its variables when it stopped there, as far as they were told. */
  readonly variables: readonly VariableValue[];
}

/**
 * The state after each event of a run, by index. Neighbours between which nothing has changed are the same object, and the
 * maps are only made when they are asked for: a run of many futures is not copied at each step.
 */
export function statesOf(run: Pick<TraceRun, 'events'>): readonly RunState[] {
  const ready = history<number, readonly WaitingCall[]>();
  const futures = history<string, FutureState>();
  const timers = history<number, readonly TimerState[]>();
  let state = stateAt(-1);
  function stateAt(at: number): RunState {
    return {
      get ready() {
        return ready.at(at);
      },
      get futures() {
        return futures.at(at);
      },
      get timers() {
        return timers.at(at);
      },
    };
  }
  return run.events.map((event, at) => {
    if (event.state === undefined) return state;
    for (const { loop, calls, more = 0 } of event.state.ready ?? []) {
      const rest = { id: `more in ${loop}`, label: `and ${more} more` };
      ready.set(loop, more > 0 ? [...calls, rest] : calls, at);
    }
    for (const future of event.state.futures ?? []) futures.set(future.future, future, at);
    for (const each of event.state.timers ?? []) timers.set(each.loop, each.timers, at);
    state = stateAt(at);
    return state;
  });
}

/** For each event of a run, by index: the frames that are paused after it, each with where and with what variables. */
export function pausesOf(
  run: Pick<TraceRun, 'events'>,
): readonly { readonly paused: ReadonlyMap<Who, Pause> }[] {
  const pauses = history<Who, Pause>();
  /** The frames that are at a `yield*`, and where. */
  const delegating = new Map<Who, Pause>();
  const follow = (event: TraceEvent, at: number): void => {
    if (isResume(event)) {
      if (event.delegated) {
        const before = delegating.get(event.by);
        const pause = toPause(event.at ?? before?.at, event.variables ?? before?.variables);
        delegating.set(event.by, pause);
        pauses.set(event.by, pause, at);
      }
      if (!delegating.has(event.frame)) pauses.set(event.frame, undefined, at);
    } else if (isAnswer(event)) {
      if (event.delegated && !suspends(event)) {
        delegating.delete(event.to);
        pauses.set(event.to, undefined, at);
      }
      if (!suspends(event)) {
        // A frame that was refused, because it runs, runs on.
        if (!('refused' in event)) pauses.set(event.frame, undefined, at);
        return;
      }
      const standing = delegating.get(event.frame);
      const variables = 'variables' in event ? event.variables : undefined;
      pauses.set(event.frame, toPause(event.at ?? standing?.at, variables ?? standing?.variables), at);
    }
  };
  return run.events.map((event, at) => {
    follow(event, at);
    return {
      get paused() {
        return pauses.at(at);
      },
    };
  });
}

function toPause(at: TracePlace | undefined, variables: readonly VariableValue[] = []): Pause {
  return { ...(at && { at }), variables };
}

/** Values that change in the course of a run, by key. */
interface History<K, V> {
  /** From the event at this index on; undefined takes it away. Indexes do not go back. */
  set(key: K, value: V | undefined, index: number): void;
  /** All values after the event at this index. */
  at(index: number): ReadonlyMap<K, V>;
}

function history<K, V>(): History<K, V> {
  const all = new Map<K, { readonly index: number; readonly value: V | undefined }[]>();
  let last: { readonly index: number; readonly map: ReadonlyMap<K, V> } | undefined;
  return {
    set(key, value, index) {
      last = undefined;
      const own = all.get(key);
      if (own !== undefined) own.push({ index, value });
      else if (value !== undefined) all.set(key, [{ index, value }]);
    },
    at(index) {
      if (last?.index === index) return last.map;
      const map = new Map<K, V>();
      for (const [key, changes] of all) {
        const value = before(changes, index)?.value;
        if (value !== undefined) map.set(key, value);
      }
      last = { index, map };
      return map;
    },
  };
}

/** The last change that is not after the index. */
function before<C extends { readonly index: number }>(changes: readonly C[], index: number): C | undefined {
  let [from, to] = [0, changes.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((changes[middle] as C).index <= index) from = middle + 1;
    else to = middle;
  }
  return changes[from - 1];
}
