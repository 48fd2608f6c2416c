import { type Frame, nameOf, type TraceRun, type Who } from './events.ts';
import { type Compared, comparedParts, isCompared, isNote, isResume } from './kinds.ts';

/** The first event in which two runs are not alike. */
export interface Divergence {
  /** Null when this run has ended there. */
  readonly mine: Compared | null;
  readonly reference: Compared | null;
  /** Their indexes in the events of the runs; how many there are, when the run has ended there. */
  readonly mineAt: number;
  readonly referenceAt: number;
  /** Whether the same frame does something else, and not another frame something. */
  readonly isSameFrame: boolean;
}

/**
 * Where the run of a learner first differs from the run of the solution; null when it never does, or when what
 * was kept of the runs does not say. What counts is who is resumed how, what goes in and comes out, and what is printed,
 * of the functions that both runs have. From which line, by whom and when a generator is made does not count, nor in which
 * turn of a loop something happens, and by what timer: the learner may write it otherwise.
 * @param only the names of the functions that count, and then prints do not: what else a learner has written is their choice.
 */
export function firstDivergence(
  mine: TraceRun,
  reference: TraceRun,
  only?: (name: string) => boolean,
): Divergence | null {
  const [ours, theirs] = comparedOf(mine, reference, only);
  let i = 0;
  while (i < ours.length && ours[i]?.key === theirs[i]?.key) i++;
  const [our, their] = [ours[i] ?? null, theirs[i] ?? null];
  const isUnknown = (our === null && mine.dropped > 0) || (their === null && reference.dropped > 0);
  const isSame =
    our === null && their === null && (mine.ending.how === 'done' || reference.ending.how !== 'done');
  if (isUnknown || isSame) return null;
  return {
    mine: our?.event ?? null,
    reference: their?.event ?? null,
    mineAt: our?.at ?? mine.events.length,
    referenceAt: their?.at ?? reference.events.length,
    isSameFrame: our !== null && our.who === their?.who,
  };
}

/** A frame that is the only one of its name here and not in the other run is called `fib #1`, as it is there. */
export function numbered(run: TraceRun, other: TraceRun): TraceRun {
  const isFirstOfMany = (frame: Frame): boolean =>
    nameOf(run, frame.id) === frame.name &&
    other.frames.some((each) => each.name === frame.name && each.instance > 1);
  const frames = run.frames.map((frame) =>
    isFirstOfMany(frame) ? { ...frame, name: `${frame.name} #${frame.instance}` } : frame,
  );
  return { ...run, frames };
}

/** Whether there is anything in the runs that can be compared: a function of the same name, a line that is printed. */
export function isComparable(mine: TraceRun, reference: TraceRun): boolean {
  return comparedOf(mine, reference).some((steps) => steps.length > 0);
}

/** What is compared of the events of each run, by their indexes; equal for events that do the same. */
export function comparedKeys(
  mine: TraceRun,
  reference: TraceRun,
): readonly [ReadonlyMap<number, string>, ReadonlyMap<number, string>] {
  const [ours, theirs] = comparedOf(mine, reference).map(
    (steps) => new Map(steps.map(({ at, key }) => [at, key] as const)),
  );
  return [ours ?? new Map(), theirs ?? new Map()];
}

interface ComparedStep {
  readonly event: Compared;
  readonly at: number;
  readonly key: string;
  /** The function of the frame, and which of its frames it is in the order in which they were resumed. */
  readonly who: string;
}

function namesIn(run: TraceRun): string[] {
  return [...new Set(run.frames.map(({ name }) => name))];
}

function comparedOf(
  mine: TraceRun,
  reference: TraceRun,
  only?: (name: string) => boolean,
): readonly [ComparedStep[], ComparedStep[]] {
  const theirs = new Set(namesIn(reference));
  const common = new Set(namesIn(mine).filter((name) => theirs.has(name) && (only?.(name) ?? true)));
  const steps = [compared(mine, common), compared(reference, common)] as const;
  if (only === undefined) return steps;
  const [ours, others] = steps.map((each) => each.filter(({ event }) => !isNote(event)));
  return [ours ?? [], others ?? []];
}

function compared(run: TraceRun, common: ReadonlySet<string>): ComparedStep[] {
  const ordinals = new Map<Who, string>();
  const counts = new Map<string, number>();
  const ordinalOf = (who: Who, name: string): string => {
    if (!ordinals.has(who)) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      ordinals.set(who, `${name} ${counts.get(name)}`);
    }
    return ordinals.get(who) ?? '';
  };
  return run.events.flatMap((event, at): ComparedStep[] => {
    if (!isCompared(event)) return [];
    const key = [event.type, ...comparedParts(heard(event))].join('\n');
    // A line is the same line when another function prints it.
    if (isNote(event)) return [{ event, at, key, who: ordinals.get(event.by) ?? `${event.by}` }];
    const { name = '' } = run.frames[event.frame - 1] ?? {};
    if (!common.has(name)) return [];
    const who = ordinalOf(event.frame, name);
    return [{ event, at, key: `${who}\n${key}`, who }];
  });
}

/** No frame can tell `next(undefined)` from `next()`. */
function heard(event: Compared): Compared {
  if (!isResume(event) || event.how === 'throw' || event.value !== 'undefined') return event;
  const { value: _, ...rest } = event;
  return rest;
}
