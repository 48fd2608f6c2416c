import { nameOf, type TracePlace } from './events.ts';
import type { EventRow, Row, Story } from './story.ts';
import { labels, shortPlace } from './words.ts';

/** What an arrow carries as it is written on it, or what was printed: `next(6)`, `1`, `return 8`, `throw Error: boom`. */
export function labelOf(story: Story, { event, to }: EventRow): string {
  // The way of the arrow says that it is yielded, and the card that it is printed.
  if (event.type === 'yield' || event.type === 'print') return event.value;
  return labels(event, isShared(story, to) ? nameOf(story.run, event.frame) : '')[0];
}

/** Whether a lane is that of several frames, so that its header does not say who is meant. */
function isShared({ lanes }: Story, lane: number): boolean {
  return (lanes[lane]?.frames.length ?? 0) > 1;
}

/** The line that asks or yields, in a few characters: `slow.ts:12`. Empty when it is not known. */
export function placeOf(row: Row): string {
  const at = atOf(row);
  return at === undefined ? '' : shortPlace(at);
}

/** The same with the whole path. */
export function wholePlaceOf(row: Row): string {
  const at = atOf(row);
  return at === undefined ? '' : `${at.file}:${at.line}`;
}

function atOf(row: Row): TracePlace | undefined {
  return row.type === 'event' && 'at' in row.event ? row.event.at : undefined;
}
