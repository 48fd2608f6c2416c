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
// #region trampoline
export function* trampoline(frame: Caller): Body {
  // BEGIN SOLUTION 6: keep a stack of frames; resume the one on top; bounce to and fro
  const stack = [frame];
  let resume = (top: Caller) => top.next();
  try {
    while (true) {
      const top = stack.at(-1) as Caller;
      let step: IteratorResult<Trap | Caller, unknown>;
      try {
        step = resume(top);
      } catch (error) {
        stack.pop();
        if (stack.length === 0) throw error;
        resume = (caller) => caller.throw(error);
        continue;
      }
      const { value, done } = step;
      if (done) {
        stack.pop();
        if (stack.length === 0) return value;
        resume = (caller) => caller.next(value);
      } else if (isCall(step.value)) {
        stack.push(step.value);
        resume = (callee) => callee.next();
      } else {
        try {
          const answer = yield step.value;
          resume = (asker) => asker.next(answer);
        } catch (error) {
          resume = (asker) => asker.throw(error);
        }
      }
    }
  } finally {
    for (const left of stack.reverse()) left.return(undefined);
  }
  // END SOLUTION
}
// #endregion
