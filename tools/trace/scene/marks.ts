import { CALLER, type TraceEvent, type Who } from '../model/events.ts';
import { type FrameState, trackFrames } from '../model/frame-state.ts';
import { isAnswer, isCreation } from '../model/kinds.ts';
import type { SceneLane } from './scene.ts';
import type { LaneMark } from './state.ts';

/** How lanes stand, as far as the events have been followed. */
export interface MarkTracker {
  /** Goes on by one event; they come in their order, from the first. */
  follow(event: TraceEvent): void;
  marks(): readonly LaneMark[];
  markOf(who: Who): LaneMark;
  /** Who runs. */
  running(): Who;
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

/** The beginning of a run. In a lane in which several frames stand, the one counts that has most to do. */
export function trackMarks(lanes: readonly SceneLane[]): MarkTracker {
  const tracker = trackFrames();
  const failed = new Set<Who>();
  let runs: Who = CALLER;
  const isAlive = (who: Who): boolean => ['running', 'waiting'].includes(tracker.state(who));
  /** At a `yield*`: nothing moves there while the frame behind it runs. */
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
      if (isCreation(event)) return;
      if (event.type === 'throw' && !event.refused && !event.again) failed.add(event.frame);
      if ('how' in event && 'frame' in event && tracker.state(event.frame) === 'running') runs = event.frame;
      if (isAnswer(event)) runs = tracker.state(event.to) === 'running' ? event.to : runs;
    },
    marks: () =>
      lanes.map(({ frames }) => {
        const ranks = frames.map((who) => RANKS.indexOf(markOf(who)));
        return RANKS[Math.max(0, ...ranks)] ?? 'none';
      }),
    markOf,
    running: () => runs,
  };
}
