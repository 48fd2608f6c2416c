import type { Diagram, EventRow } from '../model/diagram.ts';
import { isNote, nameOf } from '../model/events.ts';
import { labels } from '../words/sentence.ts';

/** What an arrow carries as it is written on it, or what was printed: `next(6)`, `1`, `return 8`, `throw Error: boom`. */
export function labelOf(diagram: Diagram, row: EventRow): string {
  const { event } = row;
  // The way of the arrow says that it is yielded, and the card that it is printed.
  if (event.type === 'yield' || event.type === 'print') return event.value;
  if (isNote(event)) return labels(event)[0];
  return labels(event, isToBeNamed(diagram, row) ? nameOf(diagram.run, event.frame) : '')[0];
}

/** Whether it must be said who is meant: when one of several comes into a lane, and always when they are there together. */
function isToBeNamed({ lanes }: Diagram, { event, to }: EventRow): boolean {
  const lane = lanes[to];
  if (lane === undefined || lane.frames.length === 1) return false;
  return lane.crowded || event.type === 'create';
}
