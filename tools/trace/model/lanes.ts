import { CALLER, nameOf, type TraceRun, type Who } from './events.ts';
import { trackFrames } from './frame-state.ts';
import { isCreation, sidesOf } from './kinds.ts';

/** A column of a drawing. */
export interface Lane {
  /** Those who stand in it, in the order of their creation: mostly one. Lane 0 is that of the caller alone. */
  readonly frames: readonly Who[];
  /** Frames that one of them runs by `yield*`, and that have no lane of their own. */
  readonly guests: readonly Who[];
  readonly name: string;
  /** Whether some of them are there at the same time, since no lane was free. */
  readonly crowded: boolean;
}

/**
 * A lane for the caller and one for each frame of `shown`, in the order of creation. When that would be more than `most`
 * lanes, a frame takes over the lane of one that has ended, at the right of its maker and of the same function if
 * possible. When `most` lanes are there, it takes over that of one that is never resumed again; when there is none, it
 * shares the last.
 * @param hosts for each frame that is to stand in the lane of another: that one.
 */
export function lanesOf(
  run: TraceRun,
  shown: ReadonlySet<Who>,
  most: number,
  hosts: ReadonlyMap<Who, Who> = new Map(),
): Lane[] {
  const lanes: { readonly frames: Who[]; crowded: boolean }[] = [{ frames: [CALLER], crowded: false }];
  const { ends, lasts } = stepsOf(run);
  const nameIn = (lane: { frames: readonly Who[] }) => run.frames[(lane.frames[0] ?? 0) - 1]?.name;
  const all = firstSteps(run).filter(([who]) => shown.has(who) && who !== CALLER && !hosts.has(who));
  const isTight = all.length + 1 > most;
  for (const [who, first] of all) {
    const event = run.events[first];
    const maker = event && isCreation(event) ? lanes.findIndex(({ frames }) => frames.includes(event.by)) : 0;
    const name = run.frames[who - 1]?.name;
    const freeBy = (steps: ReadonlyMap<Who, number>, from: number) => {
      const isFree = (each: Who) => (steps.get(each) ?? Infinity) < first;
      const free = lanes.slice(from).filter(({ frames }) => frames.every(isFree));
      return free.find((each) => nameIn(each) === name) ?? free[0];
    };
    const hasRoom = lanes.length < Math.max(2, most);
    const better = isTight ? freeBy(ends, maker + 1) : undefined;
    const lane =
      better ?? (hasRoom ? undefined : (freeBy(ends, 1) ?? freeBy(lasts, maker + 1) ?? freeBy(lasts, 1)));
    const last = lanes.at(-1);
    if (lane !== undefined) lane.frames.push(who);
    else if (hasRoom) lanes.push({ frames: [who], crowded: false });
    else if (last !== undefined) {
      last.frames.push(who);
      last.crowded = true;
    }
  }
  const guests = guestsOf(hosts);
  return lanes.map(({ frames, crowded }) => ({
    frames,
    guests: frames.flatMap((who) => guests.get(who) ?? []),
    name: laneName(run, frames),
    crowded,
  }));
}

function guestsOf(hosts: ReadonlyMap<Who, Who>): Map<Who, Who[]> {
  const guests = new Map<Who, Who[]>();
  for (const [guest, host] of hosts) guests.set(host, [...(guests.get(host) ?? []), guest]);
  return guests;
}

function laneName(run: TraceRun, frames: readonly Who[]): string {
  const [first = '', ...rest] = frames.map((who) => nameOf(run, who));
  const name = `${first.replace(/ #\d+$/, '')} `;
  // Of one function, the name is said once: `toast #1, #3`.
  const isOne = rest.every((each) => each.startsWith(`${name}#`));
  const others = isOne ? rest.map((each) => each.slice(name.length)) : rest;
  if (others.length <= 2) return [first, ...others].join(', ');
  return `${first}, ${others[0]} … ${others.at(-1)}`;
}

/** Each frame that takes part in an event, with the first, in the order of creation. */
function firstSteps({ events }: TraceRun): [Who, number][] {
  const steps = new Map<Who, number>();
  events.forEach((event, i) => {
    if ('frame' in event && !steps.has(event.frame)) steps.set(event.frame, i);
  });
  return [...steps].sort(([a], [b]) => a - b);
}

/** The last event in which each frame takes part: of those that have ended, and of all that are left alone after it. */
function stepsOf({ events }: TraceRun): { ends: Map<Who, number>; lasts: Map<Who, number> } {
  const tracker = trackFrames();
  const lasts = new Map<Who, number>();
  events.forEach((event, i) => {
    tracker.follow(event);
    for (const who of sidesOf(event)) lasts.set(who, i);
  });
  const ends = new Map([...lasts].filter(([who]) => tracker.state(who) === 'ended'));
  for (const who of lasts.keys()) {
    if (['running', 'waiting'].includes(tracker.state(who))) lasts.delete(who);
  }
  return { ends, lasts };
}
