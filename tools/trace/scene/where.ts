import { CALLER, nameOf, type TracePlace, type TraceRun } from '../model/events.ts';
import { isAnswer } from '../model/kinds.ts';

/** Where the program is at a step: a line of the file that the reader has; or somewhere in a function, and no line is marked. */
export type Where =
  | ({ readonly type: 'line' } & Pick<TracePlace, 'file' | 'line'>)
  | { readonly type: 'somewhere'; readonly name: string; readonly file?: string; readonly line?: number };

/**
 * Where the program is at a step: at the line that was recorded with it, and no other. Without a line, it is somewhere
 * in the function of the frame that acts; `line` is where that begins, when that is known.
 * @param step the index of an event.
 */
export function whereOf(run: Pick<TraceRun, 'events' | 'frames'>, step: number): Where {
  const event = run.events[step];
  const acts = event === undefined ? CALLER : isAnswer(event) ? event.frame : event.by;
  return whereIn(run, acts, event?.at);
}

/** The same for somebody. @param at the place that was recorded of them; undefined when none was. */
export function whereIn(run: Pick<TraceRun, 'frames'>, who: number, at: TracePlace | undefined): Where {
  if (at === undefined) {
    const place = run.frames[who - 1]?.place;
    return {
      type: 'somewhere',
      name: nameOf(run, who),
      ...(place && { file: place.file, line: place.line }),
    };
  }
  const { file, line, within } = at;
  return within === undefined
    ? { type: 'line', file, line }
    : { type: 'somewhere', name: within, file, line };
}
