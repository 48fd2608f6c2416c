import type { Body, Trap } from './given/traps.ts';

/** A frame that calls other frames by yielding them: what one of those returns is the answer to that `yield`. It returns an `R`. */
export interface Caller<R = unknown> extends Generator<Trap | Caller, R, unknown> {}

/** Whether a frame has yielded another one, to call it. */
export function isCall(yielded: Trap | Caller): yielded is Caller {
  return typeof yielded === 'object' && yielded !== null && 'next' in yielded;
}

/**
 * Makes a body for `spawn` of a frame that calls others by `yield`. Only traps come out of it, and what it is told goes to the
 * innermost frame. A frame that has returned answers the one that called it; an error that comes out of one is thrown into the
 * one that called it. When it is closed, all frames in it are closed, the innermost first.
 */
export function* trampoline(frame: Caller): Body {
  // TODO 6: keep a stack of frames; resume the one on top; bounce to and fro
  throw new Error('TODO 6: keep a stack of frames; resume the one on top; bounce to and fro');
}
