import { CALLER, type TraceRun, type Who } from '../model/events.ts';
import { divides } from '../model/kinds.ts';

/** What somebody is called in a scene, and what is added to it. */
export interface SceneName {
  readonly name: string;
  readonly detail: string;
}

/** What everybody in a run is called: the same in each figure of it and in the walk. */
export interface SceneNames {
  of(who: Who): SceneName;
  /** A future or a task by its technical name: `letter` for `Future #1`, and a task by the name of its lane. */
  future(technical: string): string;
  /** A text in which futures stand by their technical names, with those that readers know. */
  told(text: string): string;
}

const NUMBERED_TASK = /^Task-\d+$/;

/** @param hosts for each frame that stands in the lane of another: that one. */
export function sceneNames(run: TraceRun, hosts: ReadonlyMap<Who, Who>): SceneNames {
  const own = run.frames.map(({ name, task }): SceneName => {
    if (task === undefined) return { name, detail: '' };
    return NUMBERED_TASK.test(task) ? { name, detail: task } : { name: task, detail: name };
  });
  const counts = new Map<string, number>();
  const stands = (who: Who): boolean => !hosts.has(who);
  for (const { id } of run.frames) {
    const name = own[id - 1]?.name ?? '';
    if (stands(id)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const seen = new Map<string, number>();
  const frames = run.frames.map(({ id }): SceneName => {
    const { name, detail } = own[id - 1] ?? { name: '', detail: '' };
    const host = hosts.get(id);
    if (host !== undefined) return { name: `${name} in ${own[host - 1]?.name ?? 'caller'}`, detail: '' };
    if ((counts.get(name) ?? 0) < 2) return { name, detail };
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return { name: `${name} #${number}`, detail };
  });
  const hasTurns = run.events.some(divides);
  const caller = free(hasTurns ? ['loop', 'the loop'] : ['caller', 'the caller'], frames);
  const tasks = new Map(
    run.frames.flatMap(({ id, task }) => (task === undefined ? [] : [[task, frames[id - 1]?.name ?? task]])),
  );
  const { names = {} } = run;
  return {
    of: (who) =>
      who === CALLER
        ? { name: caller, detail: hasTurns ? 'run by main' : '' }
        : (frames[who - 1] ?? { name: '(unknown)', detail: '' }),
    future: (technical) => names[technical] ?? tasks.get(technical) ?? technical,
    told: (text) => text.replace(/\b[A-Z]\w* #\d+(?!\w)/g, (name) => names[name] ?? name),
  };
}

function free(names: readonly string[], taken: readonly SceneName[]): string {
  return names.find((name) => taken.every((each) => each.name !== name)) ?? 'main';
}
