import type { Diagram, EventRow } from '../../model/diagram.ts';
import { nameOf } from '../../model/events.ts';
import { isCreation, isNote } from '../../model/kinds.ts';
import { labels } from '../../words/sentence.ts';
import { shortLabel } from './kinds.ts';

/** What an arrow carries as it is written on it, or what was printed: `next(6)`, `1`, `return 8`, `throw Error: boom`. */
export function labelOf(diagram: Diagram, row: EventRow): string {
  const { event } = row;
  const name = !isNote(event) && isToBeNamed(diagram, row) ? nameOf(diagram.run, event.frame) : '';
  return shortLabel(event) ?? labels(event, name)[0];
}

/** Whether it must be said who is meant: when one of several comes into a lane, and always when they are there together. */
function isToBeNamed({ lanes }: Diagram, { event, to }: EventRow): boolean {
  const lane = lanes[to];
  if (lane === undefined || lane.frames.length === 1) return false;
  return lane.crowded || isCreation(event);
}
