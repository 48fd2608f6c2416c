import type { TraceRun } from '../model/events.ts';
import { divides } from '../model/kinds.ts';

/** How the run ended; nothing when it came to its end. */
export function ending({ ending: end }: Pick<TraceRun, 'ending'>): string {
  if (end.how === 'done') return '';
  if (end.how === 'stopped') return end.sentence;
  return `It stopped here: ${end.error}${/[.!?]$/.test(end.error) ? '' : '.'}`;
}

/**
 * Of two runs that do not diverge.
 * @param dropped how many events were not kept of them.
 * @param differs whether there are steps that only one of them has, or has elsewhere.
 */
export function sameRuns(dropped: number, differs: boolean): string {
  if (dropped > 0) return 'As far as the runs were recorded, yours does the same as the reference.';
  return differs
    ? 'Your run does the same as the reference; the steps that differ come from the way you wrote it.'
    : 'Your run does the same as the reference.';
}

/** Of two runs that have no function in common, and print nothing. */
export const NOTHING_ALIKE =
  'There is nothing to compare: no generator function of yours has the name of one of the reference.';

/** Stands where nothing can be drawn. */
export const NOTHING = 'No generator was made, and nothing was printed.';

/** Of a run that does all that the reference does, and does not end as that. */
export function sameUntilItStops({ ending: end, events }: Pick<TraceRun, 'ending' | 'events'>): string {
  const how = end.how === 'thrown' ? 'and then stops with an error' : 'but does not come to its end';
  const turns = events.some(divides) ? ' In which turn of the loop something happens is not compared.' : '';
  return `Your run does all that the reference does, ${how}.${turns}`;
}

/** `4996` as `4,996`. */
export function counted(count: number): string {
  return count.toLocaleString('en-US');
}

/** A sum of fractions as a reader would write it: 0.3 for 0.1 + 0.2. */
export function rounded(time: number): number {
  return Math.round(time * 1e6) / 1e6;
}

/** A time or a span, in seconds: `0.3 s`. */
export function seconds(time: number): string {
  return `${rounded(time)} s`;
}

/** When nobody runs: `nobody runs, from 0 s to 1 s`. @param from in seconds, as `to`; without them no time is said. */
export function nobodyRuns({ from, to }: { readonly from?: number; readonly to?: number }): string {
  return `nobody runs${from === undefined || to === undefined ? '' : `, from ${seconds(from)} to ${seconds(to)}`}`;
}

/** Several names in a sentence: `letter, ready and Task-2`. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Text with code between backticks, without them: for where code cannot be set apart. */
export function withoutTicks(text: string): string {
  return text.replace(/`([^`]*)`/g, '$1');
}
