import type { Batch, Frame, StateChange, TraceEvent, TracePlace, TraceRun, WaitingCall } from './events.ts';
import { isNote } from './kinds.ts';

/**
 * Puts together what was recorded in parts. Frames are numbered anew, in the order in which these events speak of them. A call
 * that does nothing but resume a frame is called after that, also where it was seen before it did.
 * @param fileName what a file is called in places.
 */
export function assembleRun(
  parts: readonly Batch[],
  fileName: (file: string) => string = (file) => file,
): Pick<TraceRun, 'frames' | 'names' | 'events' | 'dropped'> {
  const known = new Map(parts.flatMap((part) => part.frames.map((frame) => [frame.id, frame] as const)));
  const numbers = new Map<number, number>([[0, 0]]);
  const number = (id: number): number => {
    const found = numbers.get(id) ?? numbers.size;
    numbers.set(id, found);
    return found;
  };
  const place = (at: TracePlace): TracePlace => ({ ...at, file: fileName(at.file) });
  const renumbered = (event: TraceEvent): TraceEvent => {
    const changed = { ...event } as { -readonly [Key in 'frame' | 'by' | 'to']?: number } & {
      at?: TracePlace;
    };
    // A note speaks of nobody else: the `to` of a wait is a time.
    const frames = isNote(event) ? (['by'] as const) : (['by', 'to', 'frame'] as const);
    for (const key of frames) if (changed[key] !== undefined) changed[key] = number(changed[key]);
    if (changed.at !== undefined) changed.at = place(changed.at);
    return changed as TraceEvent;
  };
  const events = withoutLoneNumbers(parts.flatMap((part) => part.events.map(renumbered)));
  const instances = new Map<string, number>();
  const frames = [...numbers.keys()].slice(1).map((id, at): Frame => {
    const { name = '(anonymous)', place: begins, task, future, call } = known.get(id) ?? {};
    const instance = (instances.get(name) ?? 0) + 1;
    instances.set(name, instance);
    return {
      id: at + 1,
      name,
      instance,
      ...(begins && { place: place(begins) }),
      ...(task !== undefined && { task }),
      ...(future !== undefined && { future }),
      ...(call !== undefined && { call }),
    };
  });
  const names: Record<string, string> = Object.assign({}, ...parts.map((part) => part.names ?? {}));
  const hasNames = Object.keys(names).length > 0;
  const labelled = callLabeller(frames, numbers, instances);
  return {
    frames,
    ...(hasNames && { names }),
    events: events.map((event) =>
      event.state === undefined ? event : { ...event, state: withCalls(event.state, labelled) },
    ),
    dropped: parts.at(-1)?.dropped ?? 0,
  };
}

/** The only connection is not called `connection 1`. */
function withoutLoneNumbers(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const things = new Set(events.flatMap((event) => ('thing' in event ? (event.thing ?? []) : [])));
  const counts = new Map<string, number>();
  const kindOf = (thing: string): string => thing.replace(/ \d+$/, '');
  for (const thing of things) counts.set(kindOf(thing), (counts.get(kindOf(thing)) ?? 0) + 1);
  return events.map((event) =>
    'thing' in event && event.thing !== undefined && counts.get(kindOf(event.thing)) === 1
      ? { ...event, thing: kindOf(event.thing) }
      : event,
  );
}

type Relabel = (call: WaitingCall) => WaitingCall;

/** Gives calls their frames, and the names of those. @param numbers the numbers of frames by those that they came with. */
function callLabeller(
  frames: readonly Frame[],
  numbers: ReadonlyMap<number, number>,
  instances: ReadonlyMap<string, number>,
): Relabel {
  const byCall = new Map(frames.flatMap((frame) => (frame.call === undefined ? [] : [[frame.call, frame]])));
  return ({ frame: id, ...call }) => {
    const frame = id === undefined ? byCall.get(call.id) : frames[(numbers.get(id) ?? 0) - 1];
    if (frame === undefined) return call;
    const isOnly = instances.get(frame.name) === 1;
    return { ...call, label: isOnly ? frame.name : `${frame.name} #${frame.instance}`, frame: frame.id };
  };
}

function withCalls(state: StateChange, relabel: Relabel): StateChange {
  const { ready, futures, ...rest } = state;
  return {
    ...(ready && { ready: ready.map((queue) => ({ ...queue, calls: queue.calls.map(relabel) })) }),
    ...(futures && {
      futures: futures.map((future) => ({ ...future, waiters: future.waiters.map(relabel) })),
    }),
    ...rest,
  };
}
