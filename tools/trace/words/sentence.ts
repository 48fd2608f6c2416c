import { clean } from '../../terminal/text.ts';
import { isNote, nameOf, type TraceEvent, type TracePlace, type TraceRun } from '../model/events.ts';
import { noteLabels, noteSentence } from './note-sentence.ts';

/**
 * One event in one plain sentence, without a full stop: `caller resumes fib: next(6)`. Values and printed lines stand in
 * it as they were recorded; whoever shows it sees to it that they are harmless there.
 */
export function sentence(run: Pick<TraceRun, 'frames'>, event: TraceEvent): string {
  const by = 'by' in event ? nameOf(run, event.by) : '';
  if (isNote(event)) return noteSentence(event, by);
  const to = 'to' in event ? nameOf(run, event.to) : '';
  const frame = 'frame' in event ? nameOf(run, event.frame) : '';
  switch (event.type) {
    case 'create':
      return `${by} makes ${frame}`;
    case 'resume':
      return event.delegated
        ? `${by} passes ${call(event)} on to ${frame}`
        : `${by} resumes ${frame}: ${call(event)}`;
    case 'yield':
      return `${frame} yields ${event.value}${event.delegated ? `, through ${to}` : ''}`;
    case 'return':
      if (event.again) return `${frame} had ended; it answers ${event.value}, done`;
      return `${frame} returns ${event.value}${event.delegated ? ` to the yield* of ${to}` : ''}, and has ended`;
    case 'throw':
      if (event.refused) return `${frame} is running and cannot be resumed: ${event.value}`;
      if (event.again) return `${frame} had ended; ${event.value} comes straight back`;
      return `${frame} throws ${event.value}${event.delegated ? ` into ${to}` : ''}, and has ended`;
    case 'close':
      if (event.again) return `${frame} had ended; it answers ${event.value}, done`;
      return `${frame} closes${event.value === 'undefined' ? '' : `, with ${event.value}`}`;
  }
}

/**
 * What an arrow carries, or what is noted beside a lane, from the longest that can be said to the shortest: `yield 6`, `6`.
 * @param name of the frame, when it is to be said too because others stand in its lane.
 */
export function labels(event: TraceEvent, name = ''): readonly [string, ...string[]] {
  if (isNote(event)) return noteLabels(event);
  switch (event.type) {
    case 'create':
      return name ? [`makes ${name}`, name, name.replace(/^.* (?=#)/, '')] : ['makes', ''];
    case 'resume':
      if (event.by === event.frame) return [`itself: ${call(event)}`];
      return name ? [`${name}.${call(event)}`, call(event)] : [call(event)];
    case 'yield':
      return [`yield ${event.value}`, event.value];
    case 'return':
      if (event.again) return [`${event.value}, done`, 'done'];
      return event.value === 'undefined' ? ['return'] : [`return ${event.value}`, event.value];
    case 'throw':
      return [`throw ${event.value}`, event.value];
    case 'close':
      return event.value === 'undefined' ? ['close'] : [`close ${event.value}`, event.value];
  }
}

function call({ how, value }: { how: string; value?: string }): string {
  return `${how}(${value ?? ''})`;
}

/** In the place of repetitions. @param sign begins it: the sign of the terminal for what is left out. */
export function folded(times: number, sign = '…'): string {
  return `${sign} ${counted(times)} more like this`;
}

/** In the place of events that are not shown. @param sign as above. */
export function cut(steps: number, sign = '…'): string {
  return `${sign} ${counted(steps)} ${steps === 1 ? 'step' : 'steps'} not shown`;
}

/** How the run ended; nothing when it came to its end. */
export function ending({ ending: end }: Pick<TraceRun, 'ending'>): string {
  if (end.how === 'done') return '';
  if (end.how === 'stopped') return end.sentence;
  return `It stopped here: ${end.error}${/[.!?]$/.test(end.error) ? '' : '.'}`;
}

/**
 * Of two runs that do not part.
 * @param dropped how many events were not kept of them.
 * @param differs whether there are steps that only one of them has, or has elsewhere.
 */
export function unparted(dropped: number, differs: boolean): string {
  if (dropped > 0) return 'As far as the runs were recorded, yours does the same as the reference.';
  return differs
    ? 'Your run does the same as the reference; the steps that differ come from the way you wrote it.'
    : 'Your run does the same as the reference.';
}

/** Of two runs that have no function in common, and print nothing. */
export const NOTHING_ALIKE =
  'There is nothing to compare: no generator function of yours has the name of one of the reference.';

/** In the place of a drawing of nothing. */
export const NOTHING = 'No generator was made, and nothing was printed.';

/** `4996` as `4,996`. */
export function counted(count: number): string {
  return count.toLocaleString('en-US');
}

/** A place in a few characters: `fib.ts:12`. */
export function shortPlace({ file, line }: TracePlace): string {
  return `${file.split(/[\\/]/).at(-1)}:${line}`;
}

/** What somebody's program said, fit to stand in a line of a terminal: no codes, no line ends. */
export function harmless(text: string): string {
  return clean(text)
    .replace(/\s*\n\s*/g, ' ')
    .trimEnd();
}
