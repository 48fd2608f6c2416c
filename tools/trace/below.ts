import { CALLER, type TraceEvent, type Who } from './events.ts';
import type { Lane } from './lanes.ts';
import { openScene, type Standing } from './standing.ts';

/** What the lanes look like below a row. */
export interface Below {
  /** Of each lane. */
  readonly standings: readonly Standing[];
  /** Lanes that a `yield*` joins. */
  readonly tubes: readonly (readonly [outer: number, inner: number])[];
}

/** How lanes stand, as far as the events have been followed; what has not changed is the same array again. */
export interface LaneScene {
  follow(event: TraceEvent): void;
  below(): Below;
}

/** Of those who share a lane, the one who has most to do stands for it. */
const RANKS: readonly Standing[] = ['none', 'ended', 'made', 'suspended', 'waiting', 'running'];

/** Who has a part in an event: the one it comes from, and the one it goes to. */
export function sidesOf(event: TraceEvent): readonly [from: Who, to: Who] {
  if (event.type === 'print') return [event.by, event.by];
  return 'by' in event ? [event.by, event.frame] : [event.frame, event.to];
}

/** The beginning of a run. @param laneOf the lane of everybody who has one. */
export function openLanes(lanes: readonly Lane[], laneOf: ReadonlyMap<Who, number>): LaneScene {
  const scene = openScene();
  const counts = lanes.map(() => RANKS.map(() => 0));
  const count = (who: Who, by: number): void => {
    const ranks = counts[laneOf.get(who) ?? -1];
    const rank = RANKS.indexOf(scene.standing(who));
    if (ranks !== undefined) ranks[rank] = (ranks[rank] ?? 0) + by;
  };
  count(CALLER, 1);
  let standings: readonly Standing[] = lanes.map((_, i) => (i === 0 ? 'running' : 'none'));
  let tubes: Below['tubes'] = [];
  let isTubeChanged = false;

  return {
    follow(event) {
      const whos = new Set(sidesOf(event));
      for (const who of whos) count(who, -1);
      scene.follow(event);
      for (const who of whos) count(who, 1);
      isTubeChanged ||= 'delegated' in event || event.type !== 'yield';
    },
    below() {
      const now = counts.map((ranks) => RANKS[ranks.findLastIndex((n) => n > 0)] ?? 'none');
      if (now.some((standing, i) => standing !== standings[i])) standings = now;
      if (isTubeChanged) tubes = tubesOf(scene, laneOf);
      isTubeChanged = false;
      return { standings, tubes };
    },
  };
}

/** Frames without a lane are passed over: a tube through them joins those at its ends. */
function tubesOf(scene: ReturnType<typeof openScene>, laneOf: ReadonlyMap<Who, number>): Below['tubes'] {
  const tubes: [number, number][] = [];
  for (const who of scene.inners()) {
    const inner = laneOf.get(who);
    if (inner === undefined) continue;
    let outer = scene.outer(who);
    while (outer !== undefined && !laneOf.has(outer)) outer = scene.outer(outer);
    const lane = laneOf.get(outer ?? -1);
    if (lane !== undefined && lane !== inner) tubes.push([lane, inner]);
  }
  return tubes.sort(([a, b], [c, d]) => a - c || b - d);
}
