import type { Selector } from '../../14-time/given/selector.ts';
import type { World } from './world.ts';

/** The part of a loop that an engine needs. */
export interface Outside {
  /** Puts a call into the ready queue. */
  callSoon<A extends unknown[]>(callback: (...args: A) => void, ...args: A): unknown;
}

/** A selector that reaches the world outside. */
export interface Engine extends Selector {
  /** The things that are open outside. */
  readonly world: World;
  /** From now on, each event that arrives becomes a call in the ready queue of `outside`. */
  attach(outside: Outside): void;
  /** Wakes the loop if it waits: there is something in the ready queue that did not come from this engine. */
  wake(): void;
  /** Sends the commands that have not been sent yet: the run is over. */
  flush(): void;
  /** Closes everything that is open. */
  close(): void;
}

export function isEngine(selector: Selector): selector is Engine {
  return 'world' in selector;
}
