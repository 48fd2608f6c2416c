import type { TraceRun } from '../model/events.ts';
import { fold } from '../model/fold.ts';
import { counted } from '../words/phrases.ts';
import type { RunMoment } from './moments.ts';

/** What stands in a scene, one below the other, before it is known how the lanes stand. */
export type OutlineItem =
  | { readonly type: 'moment'; readonly moment: RunMoment; readonly number: number }
  | {
      readonly type: 'fold';
      readonly text: string;
      readonly first: number;
      readonly last: number;
      /** The last event that is folded away. */
      readonly end: number;
    };

/** A stretch of events, by the indexes of the first and the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What is shown of the moments. */
export interface OutlineOptions {
  readonly stretch: Stretch;
  /** Whether repetitions are folded away. */
  readonly isFolded: boolean;
  /** Stretches that are folded away in any case. */
  readonly folds: readonly Stretch[];
  /** Whether a step has anything to draw: the others are told as a number. */
  readonly isSeen: (moment: RunMoment) => boolean;
  /** Whether a step counts at all. */
  readonly counts: (moment: RunMoment) => boolean;
  /** What comes after so many steps is told as a number. */
  readonly mostSteps: number;
}

const shownIn = ({ from, to }: Stretch, { shown }: RunMoment): boolean => from <= shown && shown <= to;
const lastOf = ({ events }: RunMoment): number => events.at(-1) ?? 0;
const isStep = ({ type }: RunMoment): boolean => type === 'step';

/** The moments of a stretch with their numbers, from 1; hidden steps are folded, with their numbers. */
export function outlineOf(
  run: TraceRun,
  moments: readonly RunMoment[],
  options: OutlineOptions,
): OutlineItem[] {
  const { stretch, folds, isSeen, counts, isFolded, mostSteps } = options;
  const own = moments.filter((moment) => shownIn(stretch, moment) && (!isStep(moment) || counts(moment)));
  const hidden = isFolded ? repetitions(run, own) : new Map<number, number>();
  const items: OutlineItem[] = [];
  let number = 0;
  let shown = 0;
  let told = '';
  const skip = (moments: readonly RunMoment[], text: (steps: number) => string, kind: string): void => {
    const steps = moments.filter(isStep).length;
    const end = lastOf(moments.at(-1) as RunMoment);
    if (steps === 0) return;
    const last = items.at(-1);
    const isMore = last?.type === 'fold' && told === kind;
    const first = isMore ? last.first : number + 1;
    number += steps;
    if (isMore) items.pop();
    items.push({ type: 'fold', text: text(number - first + 1), first, last: number, end });
    told = kind;
  };
  for (let i = 0; i < own.length; i++) {
    const moment = own[i] as RunMoment;
    if (isStep(moment) && shown >= mostSteps) {
      skip(own.slice(i), (steps) => `${counted(steps)} ${steps === 1 ? 'step' : 'steps'} not shown`, 'cut');
      break;
    }
    const times = hidden.get(i);
    if (times !== undefined) {
      let end = i;
      while (hidden.get(end + 1) === times) end++;
      skip(own.slice(i, end + 1), () => `${counted(Math.abs(times))} more like this`, `like ${times}`);
      i = end;
    } else if (isStep(moment) && folds.some((each) => shownIn(each, moment)))
      skip(
        [moment],
        (steps) => `${counted(steps)} more ${steps === 1 ? 'step' : 'steps'} of the same kind`,
        'kind',
      );
    else if (isStep(moment) && !isSeen(moment))
      skip([moment], (steps) => `${counted(steps)} ${steps === 1 ? 'step' : 'steps'} of others`, 'others');
    else {
      if (isStep(moment)) {
        number += 1;
        shown += 1;
      }
      items.push({ type: 'moment', moment, number });
    }
  }
  if (run.dropped > 0 && stretch.to === Number.POSITIVE_INFINITY) {
    const text = `${counted(run.dropped)} more steps, which were not kept`;
    items.push({
      type: 'fold',
      text,
      first: number + 1,
      last: number + run.dropped,
      end: run.events.length - 1,
    });
  }
  return items;
}

/** By index: how often what stands there is repeated; for what is folded away. The sign tells neighbours apart. */
function repetitions(run: TraceRun, moments: readonly RunMoment[]): Map<number, number> {
  const events = moments.map(({ shown }) => run.events[shown] ?? run.events[0]);
  const told = { ...run, events: events.filter((event) => event !== undefined) };
  const hidden = new Map<number, number>();
  let sign = 1;
  for (const piece of fold(told, 0, told.events.length)) {
    if (!('times' in piece)) continue;
    sign = -sign;
    for (let i = piece.from; i < piece.to; i++) hidden.set(i, sign * piece.times);
  }
  return hidden;
}
