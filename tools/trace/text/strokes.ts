import type { EventRow, Row } from '../model/diagram.ts';
import { isAnswer, isResume, suspends } from '../model/kinds.ts';

/** The rows that one line of a drawing shows: one, or those of what goes through one `yield*` after the other. */
export type Stroke = readonly [Row, ...Row[]];

/**
 * Rows put together that are one arrow through several lanes: a resume that is passed on at once, a value that comes out
 * through all who delegate.
 */
export function strokesOf(rows: readonly Row[]): Stroke[] {
  const strokes: [Row, ...Row[]][] = [];
  for (const row of rows) {
    const stroke = strokes.at(-1);
    const before = stroke?.at(-1);
    if (stroke !== undefined && before?.type === 'event' && row.type === 'event' && goesOn(before, row)) {
      stroke.push(row);
    } else strokes.push([row]);
  }
  return strokes;
}

function goesOn(before: EventRow, { event, from, to }: EventRow): boolean {
  if (before.to !== from || Math.sign(before.to - before.from) !== Math.sign(to - from)) return false;
  const first = before.event;
  if (isResume(event) && isResume(first)) {
    return event.delegated === true && event.how === first.how && event.value === first.value;
  }
  if (isAnswer(event) && isAnswer(first) && suspends(event) && suspends(first)) {
    return first.delegated === true && event.frame === first.to && event.value === first.value;
  }
  return false;
}
