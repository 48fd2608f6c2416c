import { type Door, frameOf } from './given/doors.ts';
import type { Body, Trap } from './given/traps.ts';

/** A frame that calls other frames by yielding them: the answer to that `yield` is what the callee returns. It returns an `R`. */
export interface Caller<R = unknown> extends Generator<Trap | Caller, R, unknown> {}

/** Whether a frame has yielded another frame, to call it. */
export function isCall(yielded: Trap | Caller): yielded is Caller {
  return typeof yielded === 'object' && yielded !== null && 'next' in yielded;
}

/**
 * Makes a body for `spawn` from a frame that calls others by `yield`. Only traps come out of it, and the scheduler's answer
 * goes to the innermost frame. When a frame returns, the frame that called it gets the value; when an error comes out of a
 * frame, it is thrown into the frame that called it.
 *
 * Closing the body closes all its frames, the innermost first.
 */
export function trampoline(frame: Caller): Body {
  const stack = [frame];

  /** Resumes the top frame through `door` with `value`, and goes on until a trap comes out or the last frame has ended. */
  function bounce(door: Door, value: unknown): IteratorResult<Trap, unknown> {
    // So many frames, from the first one on, are being closed.
    let closing = door === 'return' ? stack.length : 0;

    /** Through which door a caller is resumed when its callee has returned: `return` if the call was being closed. */
    function doorToCaller(): 'next' | 'return' {
      return stack.length < closing ? 'return' : 'next';
    }

    while (true) {
      closing = Math.min(closing, stack.length);
      const top = stack.at(-1) as Caller;
      // TODO 6: resume `top`; did it throw, return, call, or yield a trap?
      throw new Error('TODO 6: resume `top`; did it throw, return, call, or yield a trap?');
    }
  }

  return frameOf(bounce);
}
