import { CALLER, type TraceEvent, type TraceRun, type Who } from './events.ts';
import { alikeParts, divides, isAnswer, isCreation, isResume } from './kinds.ts';

/** A stretch of events that is shown, or one that is folded away between two that are. */
export type Piece =
  | { readonly from: number; readonly to: number }
  | { readonly from: number; readonly to: number; readonly times: number };

/** The longest pattern that is looked for, in events; where a loop takes turns, there are several turns in one. */
const LONGEST = { usual: 12, turns: 24 } as const;
/** Patterns that occur more often than this are folded. */
const OFTEN = 4;

/**
 * The events `from` to `to` (which is not among them) in stretches: of a pattern that occurs more than four times in a
 * row, the first two occurrences and the last are shown, and the others are one piece with `times`. Events are alike
 * when they differ in values only, or in that each frame is as many instances further, always by the same number.
 */
export function fold(run: TraceRun, from: number, to: number): Piece[] {
  const tale = toTale(run, from, to);
  const most = tale.events.some(divides) ? LONGEST.turns : LONGEST.usual;
  const reaches = Array.from({ length: most }, (_, i) => reachesOf(tale, i + 1));
  const pieces: Piece[] = [];
  let shown = 0;
  for (let i = 0; i < tale.length; ) {
    const found = longest(tale, reaches, i);
    if (found === null) {
      i += 1;
      continue;
    }
    const { start, period, times } = found;
    const hidden = start + 2 * period;
    const last = start + (times - 1) * period;
    pieces.push({ from: from + shown, to: from + hidden });
    pieces.push({ from: from + hidden, to: from + last, times: times - 3 });
    shown = last;
    i = last + period;
  }
  if (shown < tale.length) pieces.push({ from: from + shown, to });
  return pieces;
}

/** What is compared of each event. */
interface Tale {
  readonly length: number;
  /** Equal for events that differ in values and instances only. */
  readonly kinds: Int32Array;
  /** The instances of those who take part: the frame, and the other side. */
  readonly frames: Int32Array;
  readonly others: Int32Array;
  /** How many resumes are not answered before the event. */
  readonly depths: Int32Array;
  readonly events: readonly TraceEvent[];
}

function toTale(run: TraceRun, from: number, to: number): Tale {
  const length = to - from;
  const tale = {
    length,
    kinds: new Int32Array(length),
    frames: new Int32Array(length),
    others: new Int32Array(length),
    depths: new Int32Array(length),
    events: run.events.slice(from, to),
  };
  const known = new Map<string, number>();
  const instance = (who: Who): number => run.frames[who - 1]?.instance ?? 0;
  let depth = 0;
  for (let i = 0; i < length; i++) {
    const event = tale.events[i] as TraceEvent;
    const frame = 'frame' in event ? event.frame : CALLER;
    const other = 'by' in event ? event.by : event.to;
    const kind = kindOf(run, event, frame, other);
    tale.kinds[i] = known.get(kind) ?? known.set(kind, known.size).size - 1;
    tale.frames[i] = instance(frame);
    tale.others[i] = instance(other);
    tale.depths[i] = depth;
    depth += isResume(event) ? 1 : isAnswer(event) ? -1 : 0;
  }
  return tale;
}

function kindOf(run: TraceRun, event: TraceEvent, frame: Who, other: Who): string {
  const place = 'at' in event ? event.at : undefined;
  return [
    event.type,
    ...alikeParts(event),
    place === undefined ? '' : `${place.file}:${place.line}`,
    run.frames[frame - 1]?.name,
    run.frames[other - 1]?.name,
  ].join('\n');
}

/** For each event, how many events from it on are like the one `period` later. */
function reachesOf(tale: Tale, period: number): Int32Array {
  const { length, kinds, frames, others } = tale;
  const alike = new Int32Array(length + 1);
  const steady = new Int32Array(length + 1);
  const step = (instances: Int32Array, i: number): number =>
    (instances[i + period] as number) - (instances[i] as number);
  const isAlike = (i: number): boolean => i + period < length && kinds[i] === kinds[i + period];
  for (let i = length - 1; i >= 0; i--) {
    if (!isAlike(i)) continue;
    alike[i] = (alike[i + 1] as number) + 1;
    const isSteady =
      isAlike(i + period) &&
      step(frames, i) === step(frames, i + period) &&
      step(others, i) === step(others, i + period);
    steady[i] = isSteady ? (steady[i + 1] as number) + 1 : 0;
  }
  return alike.map((count, i) => Math.min(count, (steady[i] as number) + period));
}

interface Repetition {
  readonly start: number;
  readonly period: number;
  readonly times: number;
}

/** The pattern that begins at the event and covers most; the shortest of those. */
function longest(tale: Tale, reaches: readonly Int32Array[], i: number): Repetition | null {
  let best: Repetition | null = null;
  reaches.forEach((reach, index) => {
    const period = index + 1;
    const times = 1 + Math.floor((reach[i] as number) / period);
    if (times <= OFTEN || times * period <= (best === null ? 0 : best.times * best.period)) return;
    if (isOneStep(tale, i, period)) best = turned(tale, { start: i, period, times }, reach);
  });
  return best;
}

/** Whether all frames that change from one occurrence to the next are the same number of instances further. */
function isOneStep({ frames, others }: Tale, i: number, period: number): boolean {
  const steps = new Set<number>();
  for (let j = i; j < i + period; j++) {
    steps.add((frames[j + period] as number) - (frames[j] as number));
    steps.add((others[j + period] as number) - (others[j] as number));
  }
  steps.delete(0);
  return steps.size <= 1;
}

/** The same pattern from where it reads best: a turn of a loop; or who asks first, then what is answered. */
function turned({ depths, events }: Tale, found: Repetition, reach: Int32Array): Repetition {
  const { start, period } = found;
  const ground = Math.min(...depths.subarray(start, start + period));
  const hasTurn = events.slice(start, start + period).some(divides);
  const isFirst = (event: TraceEvent): boolean =>
    hasTurn ? divides(event) : isCreation(event) || isResume(event);
  for (let at = start; at < start + period; at++) {
    const times = 1 + Math.floor((reach[at] as number) / period);
    if (isFirst(events[at] as TraceEvent) && depths[at] === ground && times > OFTEN)
      return { start: at, period, times };
  }
  return found;
}
