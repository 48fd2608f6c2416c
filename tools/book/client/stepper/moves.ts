/** How to go from one step of a run to another. */
export type Move = 'first' | 'back' | 'forward' | 'last';

const KEYS: Readonly<Record<string, Move>> = {
  Home: 'first',
  ArrowLeft: 'back',
  ArrowRight: 'forward',
  End: 'last',
};

/** What a key does, as `KeyboardEvent.key` names it; null for a key that does nothing. */
export function moveOf(key: string): Move | null {
  return Object.hasOwn(KEYS, key) ? (KEYS[key] ?? null) : null;
}

/**
 * Where a move leads.
 * @param at from 0 to `count - 1`.
 */
export function moved(at: number, move: Move, count: number): number {
  const to = { first: 0, back: at - 1, forward: at + 1, last: count - 1 }[move];
  return Math.max(0, Math.min(count - 1, to));
}
