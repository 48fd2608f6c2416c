import { CALLER, nameOf, type TraceRun, type Who } from './events.ts';
import { openScene } from './standing.ts';

/** A column of a drawing. */
export interface Lane {
  /** Those who stand in it, in the order of their creation: mostly one. Lane 0 is that of the caller alone. */
  readonly frames: readonly Who[];
  readonly name: string;
  /** Whether some of them are there at the same time, since no lane was free. */
  readonly crowded: boolean;
}

/**
 * A lane for the caller and one for each frame of `shown`, in the order of creation. When that would be more than `most`
 * lanes, a frame takes over the lane of one that has ended, at the right of whoever made it and of the same function if
 * possible; when there is none, and no room for another, it shares the last.
 */
export function lanesOf(run: TraceRun, shown: ReadonlySet<Who>, most: number): Lane[] {
  const lanes: { readonly frames: Who[]; crowded: boolean }[] = [{ frames: [CALLER], crowded: false }];
  const ends = lastSteps(run);
  const nameIn = (lane: { frames: readonly Who[] }) => run.frames[(lane.frames[0] ?? 0) - 1]?.name;
  const all = firstSteps(run).filter(([who]) => shown.has(who) && who !== CALLER);
  const isTight = all.length + 1 > most;
  for (const [who, first] of all) {
    const isFree = (each: Who) => (ends.get(each) ?? Infinity) < first;
    const free = isTight ? lanes.slice(1).filter(({ frames }) => frames.every(isFree)) : [];
    const event = run.events[first];
    const maker = event?.type === 'create' ? lanes.findIndex(({ frames }) => frames.includes(event.by)) : 0;
    const name = run.frames[who - 1]?.name;
    const onTheRight = free.filter((each) => lanes.indexOf(each) > maker);
    const lane = onTheRight.find((each) => nameIn(each) === name) ?? onTheRight[0];
    const last = lanes.at(-1);
    if (lane !== undefined) lane.frames.push(who);
    else if (lanes.length < Math.max(2, most)) lanes.push({ frames: [who], crowded: false });
    else if (free[0] !== undefined) free[0].frames.push(who);
    else if (last !== undefined) {
      last.frames.push(who);
      last.crowded = true;
    }
  }
  return lanes.map(({ frames, crowded }) => ({ frames, name: laneName(run, frames), crowded }));
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

/** The event with which each frame ended; none for those that did not. */
function lastSteps({ events }: TraceRun): Map<Who, number> {
  const scene = openScene();
  const steps = new Map<Who, number>();
  events.forEach((event, i) => {
    scene.follow(event);
    if (!('frame' in event)) return;
    const isOver = scene.standing(event.frame) === 'ended';
    // One that is asked after its end is needed once more.
    if (isOver) steps.set(event.frame, i);
  });
  return steps;
}
