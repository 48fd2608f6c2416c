import { CALLER, type TraceEvent, type Who } from '../model/events.ts';
import { type FrameState, trackFrames } from '../model/frame-state.ts';
import type { SceneLane } from './scene.ts';
import type { LaneMark } from './state.ts';

/** How lanes stand, as far as the events have been followed. */
export interface MarkTracker {
  /** Goes on by one event; they come in their order, from the first. */
  follow(event: TraceEvent): void;
  marks(): readonly LaneMark[];
  markOf(who: Who): LaneMark;
}

/** From those who have least to do. */
const RANKS: readonly LaneMark[] = ['none', 'failed', 'ended', 'new', 'paused', 'calls', 'runs'];

const MARKS: Readonly<Record<FrameState, LaneMark>> = {
  none: 'none',
  made: 'new',
  running: 'runs',
  waiting: 'calls',
  suspended: 'paused',
  ended: 'ended',
};

/** The frame of a lane that has most to do; the first of those that have equally much. */
export function mostActive(frames: readonly Who[], markOf: MarkTracker['markOf']): Who {
  let [best = CALLER] = frames;
  for (const who of frames) if (RANKS.indexOf(markOf(who)) > RANKS.indexOf(markOf(best))) best = who;
  return best;
}

/** The beginning of a run. In a lane in which several frames stand, the one counts that has most to do. */
export function trackMarks(lanes: readonly SceneLane[]): MarkTracker {
  const tracker = trackFrames();
  const failed = new Set<Who>();
  const isAlive = (who: Who): boolean => ['running', 'waiting'].includes(tracker.state(who));
  /** At a `yield*`: nothing moves there while the inner frame runs. */
  const passesOn = (who: Who): boolean => {
    for (const inner of tracker.inners()) if (tracker.outer(inner) === who && isAlive(inner)) return true;
    return false;
  };
  const markOf = (who: Who): LaneMark => {
    if (failed.has(who)) return 'failed';
    const mark = MARKS[tracker.state(who)];
    return mark === 'calls' && passesOn(who) ? 'paused' : mark;
  };
  return {
    follow(event) {
      tracker.follow(event);
      if (event.type === 'throw' && !event.refused && !event.again) failed.add(event.frame);
    },
    marks: () =>
      lanes.map(({ frames, isOutside }) => (isOutside ? 'outside' : markOf(mostActive(frames, markOf)))),
    markOf,
  };
}
