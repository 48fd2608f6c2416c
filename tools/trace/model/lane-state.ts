import { CALLER, type TraceEvent, type Who } from './events.ts';
import { type FrameState, type FrameTracker, trackFrames } from './frame-state.ts';
import { isCreation, sidesOf, suspends } from './kinds.ts';
import type { Lane } from './lanes.ts';

/** What the lanes look like below a row. */
export interface LaneState {
  /** Of each lane. */
  readonly states: readonly FrameState[];
  /** Lanes that a `yield*` joins. */
  readonly tubes: readonly (readonly [outer: number, inner: number])[];
}

/** How lanes stand, as far as the events have been followed; what has not changed is the same array again. */
export interface LaneTracker {
  follow(event: TraceEvent): void;
  below(): LaneState;
}

/** From those who have least to do. */
const RANKS: readonly FrameState[] = ['none', 'ended', 'made', 'suspended', 'waiting', 'running'];

/** The beginning of a run. @param laneOf the lane of everybody who has one. */
export function trackLanes(lanes: readonly Lane[], laneOf: ReadonlyMap<Who, number>): LaneTracker {
  const tracker = trackFrames();
  const counts = lanes.map(() => RANKS.map(() => 0));
  const count = (who: Who, by: number): void => {
    const ranks = counts[laneOf.get(who) ?? -1];
    const rank = RANKS.indexOf(tracker.state(who));
    if (ranks !== undefined) ranks[rank] = (ranks[rank] ?? 0) + by;
  };
  count(CALLER, 1);
  /** The frame that stands in each lane now; where several do, the one that has most to do. */
  const now = lanes.map(({ frames }) => frames[0] ?? CALLER);
  const stateIn = ({ crowded }: Lane, i: number): FrameState =>
    crowded
      ? (RANKS[counts[i]?.findLastIndex((n) => n > 0) ?? 0] ?? 'none')
      : tracker.state(now[i] ?? CALLER);
  /** The lane in which a frame is seen; none when another frame has taken it over. */
  const laneIn = (who: Who): number | undefined => {
    const lane = laneOf.get(who);
    return lane !== undefined && (lanes[lane]?.crowded || now[lane] === who) ? lane : undefined;
  };
  let states: readonly FrameState[] = lanes.map((_, i) => (i === 0 ? 'running' : 'none'));
  let tubes: LaneState['tubes'] = [];
  let isTubeChanged = false;

  return {
    follow(event) {
      const whos = new Set(sidesOf(event));
      for (const who of whos) count(who, -1);
      tracker.follow(event);
      for (const who of whos) {
        count(who, 1);
        const lane = laneOf.get(who);
        // A frame that is made in the lane of its maker does not run yet, and may never.
        const isOnlyMade = isCreation(event) && who !== event.by && lane === laneOf.get(event.by);
        if (lane !== undefined && !isOnlyMade) now[lane] = who;
      }
      isTubeChanged ||= 'delegated' in event || !suspends(event);
    },
    below() {
      const current = lanes.map(stateIn);
      if (current.some((state, i) => state !== states[i])) states = current;
      if (isTubeChanged) tubes = tubesOf(tracker, laneIn);
      isTubeChanged = false;
      return { states, tubes };
    },
  };
}

/** Frames that are not seen are passed over: a tube through them joins those at its ends. */
function tubesOf(tracker: FrameTracker, laneIn: (who: Who) => number | undefined): LaneState['tubes'] {
  const tubes: [number, number][] = [];
  for (const who of tracker.inners()) {
    const inner = laneIn(who);
    if (inner === undefined) continue;
    let outer = tracker.outer(who);
    while (outer !== undefined && laneIn(outer) === undefined) outer = tracker.outer(outer);
    const lane = outer === undefined ? undefined : laneIn(outer);
    if (lane !== undefined && lane !== inner) tubes.push([lane, inner]);
  }
  return tubes.sort(([a, b], [c, d]) => a - c || b - d);
}
