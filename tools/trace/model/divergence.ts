import { ending, shortPlace } from '../words/sentence.ts';
import {
  type Answer,
  type Frame,
  isNote,
  nameOf,
  type Print,
  type Resume,
  type TraceEvent,
  type TraceRun,
  type Who,
} from './events.ts';

/** The first event in which two runs are not alike. */
export interface Parting {
  /** Null when this run has ended there. */
  readonly mine: TraceEvent | null;
  readonly reference: TraceEvent | null;
  /** Their indexes in the events of the runs; how many there are, when the run has ended there. */
  readonly mineAt: number;
  readonly referenceAt: number;
  /** What the learner is told, beside the steps of both. */
  readonly sentence: string;
  /** The same where no steps are to be seen. */
  readonly alone: string;
}

/**
 * Where the run of a learner first does something else than that of the solution; null when it never does, or when what
 * was kept of the runs does not say. What counts is who is resumed how, what goes in and comes out, and what is printed,
 * of the functions that both runs have. From which line, by whom and when a generator is made does not count, nor in which
 * turn of a loop something happens, and by what alarm: the learner may write it otherwise.
 */
export function firstParting(mine: TraceRun, reference: TraceRun): Parting | null {
  const [ours, theirs] = comparedOf(mine, reference);
  let i = 0;
  while (i < ours.length && ours[i]?.key === theirs[i]?.key) i++;
  const [our, their] = [ours[i] ?? null, theirs[i] ?? null];
  const isUnknown = (our === null && mine.dropped > 0) || (their === null && reference.dropped > 0);
  const isSame =
    our === null && their === null && (mine.ending.how === 'done' || reference.ending.how !== 'done');
  if (isUnknown || isSame) return null;
  const sentence = say(numbered(mine, reference), numbered(reference, mine), our, their);
  return {
    mine: our?.event ?? null,
    reference: their?.event ?? null,
    mineAt: our?.at ?? mine.events.length,
    referenceAt: their?.at ?? reference.events.length,
    sentence,
    alone: sentence.replace(/ at step \d+/, ''),
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

/** What counts. */
type Counted = Resume | Answer | Print;

interface Step {
  readonly event: Counted;
  readonly at: number;
  readonly key: string;
  /** The function of the frame, and which of its frames it is in the order in which they were resumed. */
  readonly who: string;
}

function namesIn(run: TraceRun): string[] {
  return [...new Set(run.frames.map(({ name }) => name))];
}

function comparedOf(mine: TraceRun, reference: TraceRun): readonly [Step[], Step[]] {
  const theirs = new Set(namesIn(reference));
  const common = new Set(namesIn(mine).filter((name) => theirs.has(name)));
  return [compared(mine, common), compared(reference, common)];
}

function compared(run: TraceRun, common: ReadonlySet<string>): Step[] {
  const ordinals = new Map<Who, string>();
  const counts = new Map<string, number>();
  const ordinalOf = (who: Who, name: string): string => {
    if (!ordinals.has(who)) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      ordinals.set(who, `${name} ${counts.get(name)}`);
    }
    return ordinals.get(who) ?? '';
  };
  return run.events.flatMap((event, at): Step[] => {
    if (event.type === 'create') return [];
    if (isNote(event)) {
      if (event.type !== 'print') return [];
      return [{ event, at, key: `print ${event.value}`, who: ordinals.get(event.by) ?? `${event.by}` }];
    }
    const { name = '' } = run.frames[event.frame - 1] ?? {};
    if (!common.has(name)) return [];
    const who = ordinalOf(event.frame, name);
    const how = event.type === 'resume' ? event.how : '';
    return [{ event, at, key: [event.type, how, who, heard(event)].join('\n'), who }];
  });
}

/** No frame can tell `next(undefined)` from `next()`. */
function heard(event: Resume | Answer): string {
  const isNothing = event.type === 'resume' && event.how !== 'throw' && event.value === 'undefined';
  return isNothing ? '' : (event.value ?? '');
}

function say(mine: TraceRun, reference: TraceRun, our: Step | null, their: Step | null): string {
  if (our === null && their === null)
    return `Your run does all that the reference does, but does not come to its end. ${ending(mine)}`.trimEnd();
  if (our === null || their === null) {
    const [only, run] = our === null ? [their, reference] : [our, mine];
    const clause = only === null ? '' : clauseOf(run, only.event);
    if (our !== null)
      return `Your run goes on at step ${our.at + 1}, where the reference has ended: ${clause}.`;
    const count = mine.events.length;
    return count === 0
      ? `Nothing happens in your run, where in the reference ${clause}.`
      : `Your run ends after step ${count}, where in the reference ${clause}.`;
  }
  const where = 'at' in our.event && our.event.at ? ` (${shortPlace(our.event.at)})` : '';
  const theirs =
    our.who === their.who
      ? `the reference's ${verbOf(their.event)}`
      : `in the reference ${clauseOf(reference, their.event)}`;
  const ours = clauseOf(mine, our.event);
  return `Your run parts from the reference at step ${our.at + 1}: ${ours}${where}, where ${theirs}.`;
}

function clauseOf(run: TraceRun, event: Counted): string {
  const who = event.type === 'print' ? event.by : event.frame;
  const name = who === 0 ? 'the caller' : `\`${nameOf(run, who)}\``;
  return `${name} ${verbOf(event)}`;
}

function verbOf(event: Counted): string {
  switch (event.type) {
    case 'resume':
      return `is resumed with ${event.how}(${event.value ?? ''})`;
    case 'yield':
      return `yields ${event.value}`;
    case 'return':
      return event.value === 'undefined' ? 'returns' : `returns ${event.value}`;
    case 'throw':
      return event.refused ? `cannot be resumed (${event.value})` : `throws ${event.value}`;
    case 'close':
      return event.value === 'undefined' ? 'closes' : `closes with ${event.value}`;
    case 'print':
      return `prints "${event.value}"`;
  }
}
