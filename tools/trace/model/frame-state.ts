import { CALLER, type Resume, type TraceEvent, type Who } from './events.ts';
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
  const states = new Map<Who, FrameState>([[CALLER, 'running']]);
  const outers = new Map<Who, Who>();
  /**
   * For each resume without an answer: whether the frame took the right to run. One that runs or has ended does not, and
   * neither does one that is ended before it has begun.
   */
  const taken: boolean[] = [];
  const state = (who: Who): FrameState => states.get(who) ?? 'none';

  const resume = ({ frame, by, how }: Resume): void => {
    const now = state(frame);
    const takes = !['running', 'waiting', 'ended'].includes(now) && (now !== 'made' || how === 'next');
    taken.push(takes);
    if (!takes) return;
    states.set(by, 'waiting');
    states.set(frame, 'running');
  };
  const answer = (frame: Who, to: Who, goesOn: boolean): void => {
    if (taken.pop() === false) {
      if (state(frame) === 'made') states.set(frame, 'ended');
      return;
    }
    states.set(frame, goesOn ? 'suspended' : 'ended');
    states.set(to, 'running');
    if (!goesOn) outers.delete(frame);
  };

  return {
    follow(event) {
      if (isCreation(event) && state(event.frame) === 'none') states.set(event.frame, 'made');
      else if (isResume(event)) {
        resume(event);
        if (event.delegated && state(event.frame) !== 'ended') outers.set(event.frame, event.by);
      } else if (isAnswer(event)) answer(event.frame, event.to, suspends(event));
    },
    state,
    outer: (who) => outers.get(who),
    inners: () => outers.keys(),
  };
}
