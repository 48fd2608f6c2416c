/** What a key does on a page of the book. */
export type KeyAction = 'search' | 'previous' | 'next' | 'map' | 'theme' | 'keys';

/** The keys of the book, as `KeyboardEvent.key` names them; the first is the one that is shown. */
export const KEYS: readonly {
  readonly keys: readonly string[];
  readonly action: KeyAction;
  readonly says: string;
}[] = [
  { keys: ['/'], action: 'search', says: 'search the lessons' },
  { keys: ['←', 'ArrowLeft', '['], action: 'previous', says: 'the previous lesson' },
  { keys: ['→', 'ArrowRight', ']'], action: 'next', says: 'the next lesson' },
  { keys: ['m'], action: 'map', says: 'the map of the course' },
  { keys: ['t'], action: 'theme', says: 'light, dark, or as the system has it' },
  { keys: ['?'], action: 'keys', says: 'these keys' },
];

/** What a key does; null for a key that does nothing. */
export function actionOf(key: string): KeyAction | null {
  return KEYS.find(({ keys }) => keys.includes(key))?.action ?? null;
}
