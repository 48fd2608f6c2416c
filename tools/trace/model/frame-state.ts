import { CALLER, isAnswer, isNote, type TraceEvent, type Who } from './events.ts';

/**
 * How somebody stands: not there yet; made and not begun; running, with the right to run; waiting for the answer of a
 * frame that it resumed; suspended at a `yield`; ended.
 */
export type FrameState = 'none' | 'made' | 'running' | 'waiting' | 'suspended' | 'ended';

/** Who has a part in an event: the one it comes from, and the one it goes to. */
export function sidesOf(event: TraceEvent): readonly [from: Who, to: Who] {
  if (isNote(event)) return [event.by, event.by];
  return 'by' in event ? [event.by, event.frame] : [event.frame, event.to];
}

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
  const answer = (frame: Who, to: Who, suspends: boolean): void => {
    if (taken.pop() === false) return;
    standings.set(frame, suspends ? 'suspended' : 'ended');
    standings.set(to, 'running');
    if (!suspends) outers.delete(frame);
  };

  return {
    follow(event) {
      if (event.type === 'create' && standing(event.frame) === 'none') standings.set(event.frame, 'made');
      else if (event.type === 'resume') {
        resume(event.frame, event.by);
        if (event.delegated && standing(event.frame) !== 'ended') outers.set(event.frame, event.by);
      } else if (isAnswer(event)) answer(event.frame, event.to, event.type === 'yield');
    },
    state: standing,
    outer: (who) => outers.get(who),
    inners: () => outers.keys(),
  };
}
