import { type Frame, nameOf, type TraceEvent, type TraceRun, type Who } from './events.ts';
import { divides, isCreation, isNote, isResume, isTaskDone } from './kinds.ts';

/** A run in which what belongs to a task stands where the task stands. */
export interface TaskView {
  /** The same run; a frame that stands in a task's lane is called after it too: `sleep in Task-1 hello`. */
  readonly run: TraceRun;
  /** For each frame that has no lane of its own: the one in whose lane it stands. */
  readonly hosts: ReadonlyMap<Who, Who>;
  /** Whether the event goes on between frames of one lane, and is not shown. */
  isInside(event: TraceEvent): boolean;
}

/**
 * Where the frames of tasks stand. A task waits by way of a frame that does nothing else, the frame of `yield* future`: it
 * is not shown. And when a loop tells of its turns, who waits for what is the story: then everything that a task runs by `yield*`
 * stands in its lane.
 * @param own says of a frame that it is to have a lane of its own all the same.
 */
export function tasksOf(run: TraceRun, own: (frame: Frame) => boolean = () => false): TaskView {
  const hosts = new Map<Who, Who>();
  if (run.frames.every(({ task }) => task === undefined)) return { run, hosts, isInside: isTaskDone };
  const outers = outersOf(run);
  const isTask = (who: Who): boolean => run.frames[who - 1]?.task !== undefined;
  const outermost = (from: Who): Who => {
    let who = from;
    for (let outer = outers.get(who); outer !== undefined && !isTask(who); outer = outers.get(who))
      who = outer;
    return who;
  };
  const hasTurns = run.events.some(divides);
  for (const frame of run.frames) {
    const { id, future } = frame;
    const outer = outers.get(id);
    if (own(frame) || outer === undefined || isTask(id) || !isTask(outermost(id))) continue;
    if (hasTurns) hosts.set(id, outermost(id));
    else if (future !== undefined) hosts.set(id, outer);
  }
  const home = (who: Who): Who => hosts.get(who) ?? who;
  return {
    run: hosts.size === 0 ? run : { ...run, frames: named(run, hosts) },
    hosts,
    isInside(event) {
      if (isTaskDone(event)) return true;
      if (isNote(event) || !hosts.has(event.frame)) return false;
      return isCreation(event) || home(event.frame) === home('by' in event ? event.by : event.to);
    },
  };
}

/** For each frame that was only ever resumed by the `yield*` of one other: that one. */
function outersOf(run: TraceRun): Map<Who, Who> {
  const outers = new Map<Who, Who | null>();
  for (const event of run.events) {
    if (!isResume(event) || outers.get(event.frame) === null) continue;
    const outer = outers.get(event.frame) ?? event.by;
    outers.set(event.frame, event.delegated && event.by === outer ? outer : null);
  }
  return new Map([...outers].filter((pair): pair is [Who, Who] => pair[1] !== null));
}

function named(run: TraceRun, hosts: ReadonlyMap<Who, Who>): Frame[] {
  const counts = new Map<string, number>();
  return run.frames.map((frame) => {
    const host = hosts.get(frame.id);
    if (host === undefined) return frame;
    const name = `${frame.name} in ${nameOf(run, host)}`;
    const instance = (counts.get(name) ?? 0) + 1;
    counts.set(name, instance);
    return { ...frame, name, instance };
  });
}
