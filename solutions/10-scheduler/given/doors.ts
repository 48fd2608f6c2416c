import type { Body, Trap } from './traps.ts';

/** One of the three ways to resume a frame. */
export type Door = 'next' | 'throw' | 'return';

/**
 * Makes something that looks like a frame: a call of any of its doors calls `resume`, with the name of the door and what was
 * passed in. Once `resume` has thrown or returned `done: true`, it behaves like a frame that has ended.
 */
export function frameOf(resume: (door: Door, value: unknown) => IteratorResult<Trap, unknown>): Body {
  let state: 'paused' | 'running' | 'ended' = 'paused';

  function enter(door: Door, value: unknown): IteratorResult<Trap, unknown> {
    if (state === 'running') throw new TypeError('Generator is already running');
    if (state === 'ended') {
      if (door === 'throw') throw value;
      return { done: true, value: door === 'return' ? value : undefined };
    }
    state = 'running';
    let step: IteratorResult<Trap, unknown> | undefined;
    try {
      step = resume(door, value);
      return step;
    } finally {
      state = step?.done === false ? 'paused' : 'ended';
    }
  }

  return {
    next: (...[value]) => enter('next', value),
    throw: (error) => enter('throw', error),
    return: (value) => enter('return', value),
    [Symbol.iterator]() {
      return this;
    },
    [Symbol.dispose]() {
      enter('return', undefined);
    },
  } as Body;
}
