import type { Key } from './events.ts';
import type { State } from './state.ts';

/**
 * The state after a key that scrolls; null when it does not.
 * @param limit how far down there is to go.
 */
export function scrolled(state: State, key: Key, limit: number): State | null {
  const page = Math.max(1, state.size.rows - 10);
  const by: Readonly<Record<string, number>> = {
    down: 1,
    j: 1,
    up: -1,
    k: -1,
    pagedown: page,
    ' ': page,
    pageup: -page,
    home: -Infinity,
    end: Infinity,
  };
  const step = Object.hasOwn(by, key) ? by[key] : undefined;
  return step === undefined ? null : { ...state, scroll: Math.max(0, Math.min(limit, state.scroll + step)) };
}
