import { CALLER, nameOf, type TraceRun, type Who } from './events.ts';
import { openScene } from './standing.ts';

/** A column of a drawing. */
export interface Lane {
  /** Those who stand in it, in the order of their creation: mostly one. Lane 0 is that of the caller alone. */
  readonly frames: readonly Who[];
  readonly name: string;
}

/**
 * A lane for the caller and one for each frame of `shown`, in the order of creation. When `most` lanes are there, a
 * frame takes over the lane of one that has ended, of the same function if possible; when there is none it shares the last.
 */
export function lanesOf(run: TraceRun, shown: ReadonlySet<Who>, most: number): Lane[] {
  const lanes: Who[][] = [[CALLER]];
  const ends = lastSteps(run);
  const nameIn = (lane: readonly Who[]) => run.frames[(lane[0] ?? 0) - 1]?.name;
  for (const [who, first] of firstSteps(run)) {
    if (!shown.has(who) || who === CALLER) continue;
    if (lanes.length < Math.max(2, most)) {
      lanes.push([who]);
      continue;
    }
    const free = lanes.slice(1).filter((lane) => lane.every((each) => (ends.get(each) ?? Infinity) < first));
    const name = run.frames[who - 1]?.name;
    (free.find((lane) => nameIn(lane) === name) ?? free[0] ?? lanes.at(-1))?.push(who);
  }
  return lanes.map((frames) => ({ frames, name: laneName(run, frames) }));
}

function laneName(run: TraceRun, frames: readonly Who[]): string {
  const names = frames.map((who) => nameOf(run, who));
  if (names.length <= 3) return names.join(', ');
  return `${names[0]}, ${names[1]} … ${names.at(-1)}`;
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
