import type { Row } from '../model/diagram.ts';
import type { TracePlace } from '../model/events.ts';

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

/** A place in a few characters: `fib.ts:12`. */
export function shortPlace({ file, line }: TracePlace): string {
  return `${file.split(/[\\/]/).at(-1)}:${line}`;
}
