import type { TraceEvent, TraceRun, Who } from '../model/events.ts';
import { isAnswer, isResume } from '../model/kinds.ts';
import type { TaskView } from '../model/tasks.ts';

/** What is told as one thing: a step, or what stands between steps. */
export interface RunMoment {
  readonly type: 'step' | 'turn' | 'turned' | 'wait';
  /** The event that is shown, by its index. */
  readonly shown: number;
  /** All events that belong to it, in their order. */
  readonly events: readonly number[];
  /** Everybody whom control passes, from the first to the last: those in the middle stand at a `yield*`. Empty for a note. */
  readonly way: readonly Who[];
}

type MomentDraft = { type: RunMoment['type']; shown: number; events: number[]; way: Who[] };

/**
 * A run as moments. What goes through a `yield*` is one step, from the one who asks to the one who answers. What follows from
 * a step, and is no step of its own, belongs to it: that a task is done when its frame has returned, that it wakes before
 * it is resumed. What happens inside of a task's lane is not shown, and belongs to the step before it.
 */
export function momentsOf({ run, isInside }: Pick<TaskView, 'run' | 'isInside'>): RunMoment[] {
  const moments: MomentDraft[] = [];
  /** Frames at a `yield*`, which pass on what they are asked. */
  const passing = new Set<Who>();
  /** What belongs to the next step. */
  let ahead: number[] = [];
  const add = (type: RunMoment['type'], at: number, way: Who[] = []): void => {
    moments.push({ type, shown: at, events: [...ahead, at], way });
    ahead = [];
  };
  run.events.forEach((event, at) => {
    const last = moments.at(-1);
    if (event.type === 'wake') ahead.push(at);
    else if (isInside(event)) {
      if (last === undefined || ahead.length > 0) ahead.push(at);
      else last.events.push(at);
    } else if (event.type === 'turn' || event.type === 'turned' || event.type === 'wait') add(event.type, at);
    else if (last !== undefined && belongs(run, event, last, at)) {
      last.events.push(at);
      // That a timer is due matters for what it fills.
      if (timerDue(run, last) !== undefined) last.shown = at;
    } else if (last !== undefined && goesOn(run, event, last, at, passing)) {
      last.events.push(at);
      const [, next] = wayOf(event);
      if (next !== undefined) last.way.push(next);
    } else add('step', at, wayOf(event));
    follow(event, passing);
  });
  const last = moments.at(-1);
  if (ahead.length > 0) last?.events.push(...ahead);
  return moments;
}

function wayOf(event: TraceEvent): Who[] {
  if (isResume(event)) return [event.by, event.frame];
  return isAnswer(event) ? [event.frame, event.to] : [];
}

function follow(event: TraceEvent, passing: Set<Who>): void {
  if (event.type === 'yield' && event.delegated) passing.add(event.to);
  if (isAnswer(event) && event.type !== 'yield' && event.delegated) passing.delete(event.to);
}

function timerDue(run: TraceRun, { shown }: MomentDraft): number | undefined {
  const event = run.events[shown];
  return event?.type === 'timer' && event.what === 'due' ? shown : undefined;
}

/** Whether the event only says what has become of the step. */
function belongs(run: TraceRun, event: TraceEvent, step: MomentDraft, at: number): boolean {
  if (
    (event.type !== 'done' && event.type !== 'arrives') ||
    step.type !== 'step' ||
    step.events.at(-1) !== at - 1
  )
    return false;
  const shown = run.events[step.shown];
  if (timerDue(run, step) !== undefined) return true;
  return (
    event.type === 'done' &&
    event.task === true &&
    shown !== undefined &&
    isAnswer(shown) &&
    run.frames[shown.frame - 1]?.task === event.future
  );
}

/** Whether the event passes on what has just come, without anything in between. */
function goesOn(
  run: TraceRun,
  event: TraceEvent,
  step: MomentDraft,
  at: number,
  passing: ReadonlySet<Who>,
): boolean {
  const [before, last] = [run.events[at - 1], step.way.at(-1)];
  if (before === undefined || last === undefined || step.events.at(-1) !== at - 1) return false;
  // What is hidden in the lane of a task may lie between: then it is another step.
  if (run.events[step.shown]?.type !== event.type) return false;
  if (isResume(event)) return event.delegated === true && last === event.by && passing.has(event.by);
  return (
    event.type === 'yield' && before.type === 'yield' && before.delegated === true && last === event.frame
  );
}
