import type { EventOf, EventType, Who } from '../model/events.ts';

/** From the longest that can be said to the shortest. */
export type Labels = readonly [string, ...string[]];

/** How events of one kind are told. Values and printed lines stand in it as they were recorded. */
interface Wording<T extends EventType> {
  /** One plain sentence, without a full stop. @param nameOf how somebody is called. */
  readonly sentence: (event: EventOf<T>, nameOf: (who: Who) => string) => string;
  /** What an arrow carries, or what stands beside a lane. @param name of the frame where it has to be said, otherwise empty. */
  readonly labels: (event: EventOf<T>, name: string) => Labels;
}

/** How each of these kinds is told. */
export type Wordings<T extends EventType> = { readonly [Each in T]: Wording<Each> };
