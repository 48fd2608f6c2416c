import type { TraceEvent, TracePlace, TraceRun } from '../model/events.ts';
import { isAnswer } from '../model/kinds.ts';

/** Where the program is at a step: a line of the file that the reader has; or somewhere in a function, and no line is marked. */
export type Where =
  | ({ readonly type: 'line' } & TracePlace)
  | { readonly type: 'somewhere'; readonly name: string; readonly file?: string; readonly line?: number };

/** Where the event at this index happened. */
export function whereOf(run: Pick<TraceRun, 'events' | 'frames'>, step: number): Where {
  const event = run.events[step] as TraceEvent;
  const at = 'at' in event ? event.at : undefined;
  if (at !== undefined) return { type: 'line', ...at };
  const who = isAnswer(event) ? event.frame : 'by' in event ? event.by : 0;
  const frame = run.frames[who - 1];
  return { type: 'somewhere', name: frame?.name ?? 'the program', ...frame?.place };
}
