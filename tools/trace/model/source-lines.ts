import { CALLER, type TracePlace, type TraceRun, type Who } from './events.ts';
import { isAnswer } from './kinds.ts';

/**
 * The line of code to look at with each event of a run: the one that asks, yields or returns; where an event has none,
 * the one where the code that runs then was last seen. Null as long as nothing is known.
 */
export function sourceLines({ events, frames }: Pick<TraceRun, 'events' | 'frames'>): (TracePlace | null)[] {
  const last = new Map<Who, TracePlace>();
  return events.map((event) => {
    const runs = isAnswer(event) ? event.to : 'by' in event ? event.by : CALLER;
    const acts = isAnswer(event) ? event.frame : runs;
    const at = 'at' in event ? event.at : undefined;
    if (at !== undefined) last.set(acts, at);
    return at ?? last.get(acts) ?? frames[acts - 1]?.place ?? last.get(runs) ?? null;
  });
}
