import type { EventOf, EventType, Who } from '../model/events.ts';

/**
 * How events of one kind are told: in one plain sentence, without a full stop. Values and printed lines stand in it as they
 * were recorded. `nameOf` is how somebody is called.
 */
type Wording<T extends EventType> = (event: EventOf<T>, nameOf: (who: Who) => string) => string;

/** How each of these kinds is told. */
export type Wordings<T extends EventType> = { readonly [Each in T]: Wording<Each> };
