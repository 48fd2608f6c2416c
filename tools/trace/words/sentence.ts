import { type EventOf, type EventType, nameOf, type TraceRun, type Who } from '../model/events.ts';
import { MOVES } from './moves.ts';
import { NOTES } from './notes.ts';
import type { Wordings } from './wording.ts';

/** How every kind of event is told. */
const WORDS: Wordings<EventType> = { ...MOVES, ...NOTES };

/**
 * One event in one plain sentence, without a full stop: `caller resumes fib: next(6)`. Values and printed lines stand in
 * it as they were recorded; what shows it sees to it that they are harmless there.
 * @param name how somebody is called; as the run calls them when nothing is said.
 */
export function sentence<T extends EventType>(
  run: Pick<TraceRun, 'frames'>,
  event: EventOf<T>,
  name: (who: Who) => string = (who) => nameOf(run, who),
): string {
  return WORDS[event.type](event, name);
}
