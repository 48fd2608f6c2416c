import { CALLER, type TraceEvent, type Who } from './events.ts';
import { isAnswer, isCreation, isResume, suspends } from './kinds.ts';

/**
 * How somebody stands: not there yet; made and not begun; running, with the right to run; waiting for the answer of a
 * frame that it resumed; suspended at a `yield`; ended.
 */
export type FrameState = 'none' | 'made' | 'running' | 'waiting' | 'suspended' | 'ended';

/** Who stands how, as far as the events have been followed. */
export interface FrameTracker {
  /** Goes on by one event; they come in their order, from the first. */
  follow(event: TraceEvent): void;
  state(who: Who): FrameState;
  /** The frame whose `yield*` this frame is in, while it lives. */
  outer(who: Who): Who | undefined;
  /** All that are in a `yield*` of another frame. */
  inners(): Iterable<Who>;
}

/** The beginning of a run: the caller runs, and nobody else is there. */
export function trackFrames(): FrameTracker {
  const standings = new Map<Who, FrameState>([[CALLER, 'running']]);
  const outers = new Map<Who, Who>();
  /** For each resume without an answer: whether the frame took the right to run. One that runs or has ended does not. */
  const taken: boolean[] = [];
  const standing = (who: Who): FrameState => standings.get(who) ?? 'none';

  const resume = (frame: Who, by: Who): void => {
    const takes = !['running', 'waiting', 'ended'].includes(standing(frame));
    taken.push(takes);
    if (!takes) return;
    standings.set(by, 'waiting');
    standings.set(frame, 'running');
  };
  const answer = (frame: Who, to: Who, goesOn: boolean): void => {
    if (taken.pop() === false) return;
    standings.set(frame, goesOn ? 'suspended' : 'ended');
    standings.set(to, 'running');
    if (!goesOn) outers.delete(frame);
  };

  return {
    follow(event) {
      if (isCreation(event) && standing(event.frame) === 'none') standings.set(event.frame, 'made');
      else if (isResume(event)) {
        resume(event.frame, event.by);
        if (event.delegated && standing(event.frame) !== 'ended') outers.set(event.frame, event.by);
      } else if (isAnswer(event)) answer(event.frame, event.to, suspends(event));
    },
    state: standing,
    outer: (who) => outers.get(who),
    inners: () => outers.keys(),
  };
}
