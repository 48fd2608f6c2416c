/** How to go from one step of a run to another. */
export type Move = 'first' | 'back' | 'forward' | 'last';

const KEYS: Readonly<Record<string, Move>> = {
  Home: 'first',
  ',': 'back',
  ArrowLeft: 'back',
  '.': 'forward',
  ArrowRight: 'forward',
  End: 'last',
};

/** What a key does, as `KeyboardEvent.key` names it; null for a key that does nothing. */
export function moveOf(key: string): Move | null {
  return Object.hasOwn(KEYS, key) ? (KEYS[key] ?? null) : null;
}

/**
 * Where a move leads.
 * @param at 0 is before the first of `count` steps, `count` is after the last.
 */
export function moved(at: number, move: Move, count: number): number {
  const to = { first: 0, back: at - 1, forward: at + 1, last: count }[move];
  return Math.max(0, Math.min(count, to));
}
