import type { Effect, Event } from './state/events.ts';
import { step } from './state/machine.ts';
import type { State } from './state/state.ts';

/** One queue of events, one loop over it. */
export interface Loop {
  post(event: Event): void;
  readonly state: State;
  /** Resolves when the state machine has asked to quit. */
  readonly ended: Promise<void>;
}

/**
 * Runs the state machine: events in the order in which they were posted, the effects of each carried out before the
 * next one.
 * @param act carries out an effect; what comes of it later is posted as an event.
 * @param show called with the state whenever the queue is empty.
 */
export function startLoop(
  initial: State,
  act: (effect: Exclude<Effect, { type: 'quit' }>) => void,
  show: (state: State) => void,
  now: () => string = () => new Date().toISOString(),
): Loop {
  const queue: Event[] = [];
  let state = initial;
  let running = false;
  let over = false;
  let end: () => void;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });

  const drain = (): void => {
    running = true;
    for (let event = queue.shift(); event !== undefined && !over; event = queue.shift()) {
      const next = step(state, event, now());
      state = next.state;
      for (const effect of next.effects) {
        if (effect.type === 'quit') over = true;
        else act(effect);
      }
    }
    running = false;
    if (over) end();
    else show(state);
  };

  return {
    post(event) {
      if (over) return;
      queue.push(event);
      if (!running) drain();
    },
    get state() {
      return state;
    },
    ended,
  };
}
