import type { Selector } from '../../14-time/given/selector.ts';
import type { World } from './world.ts';

/** The part of a loop that an engine needs. */
export interface Outside {
  /** Puts a call into the ready queue. */
  callSoon<A extends unknown[]>(callback: (...args: A) => void, ...args: A): unknown;
}

/** A selector that reaches the world outside. */
export interface Engine extends Selector {
  /** What is open, and the way to it. */
  readonly world: World;
  /** From now on what arrives is put into the ready queue of `outside`. */
  attach(outside: Outside): void;
  /** Something is in the ready queue that did not come from here: if the loop waits, it goes on. */
  wake(): void;
  /** The run is over: commands that have not been sent are sent. */
  flush(): void;
  /** Closes everything that is open. */
  close(): void;
}

export function isEngine(selector: Selector): selector is Engine {
  return 'world' in selector;
}
