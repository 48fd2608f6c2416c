/** What a task of a random program does next. `survives` says what it does with an error: go on, or end with it. */
export type Op = { readonly survives: boolean } & (
  | { readonly kind: 'note' | 'turn' }
  | { readonly kind: 'sleep'; readonly seconds: number }
  | { readonly kind: 'wait' | 'fill' | 'fail' | 'drop' | 'listen'; readonly future: number }
  | { readonly kind: 'spawn' | 'join' | 'kill' | 'count' | 'forgive'; readonly task: number }
  | { readonly kind: 'soon' }
  | { readonly kind: 'later'; readonly seconds: number; readonly timer: number }
  | { readonly kind: 'unset'; readonly timer: number }
);

/** What each task does; task 0 is there from the beginning. Futures are numbered from 0, and so are timers. */
export interface Program {
  readonly tasks: readonly (readonly Op[])[];
  readonly futures: number;
}

/** Numbers from 0 to below 1, the same for the same seed. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Eighths of a second: their sums are exact. */
const DELAYS = [-1, 0, 0.125, 0.125, 0.25, 0.5, 1];

/** A program of up to six tasks, four futures, three timers. The same seed gives the same. */
export function programOf(seed: number): Program {
  const next = numbers(seed);
  const below = (n: number): number => Math.floor(next() * n);
  const tasks = 1 + below(6);
  const futures = 1 + below(4);
  const kinds = [
    ...([
      'note',
      'turn',
      'turn',
      'sleep',
      'sleep',
      'wait',
      'wait',
      'fill',
      'fill',
      'fail',
      'drop',
      'listen',
    ] as const),
    ...([
      'spawn',
      'spawn',
      'spawn',
      'join',
      'join',
      'kill',
      'count',
      'forgive',
      'soon',
      'later',
      'unset',
    ] as const),
  ];
  const op = (own: number): Op => {
    const kind = kinds[below(kinds.length)] as Op['kind'];
    const survives = next() < 0.7;
    const seconds = DELAYS[below(DELAYS.length)] as number;
    const timer = below(3);
    switch (kind) {
      case 'sleep':
        return { kind, survives, seconds };
      case 'later':
        return { kind, survives, seconds, timer };
      case 'unset':
        return { kind, survives, timer };
      case 'join': // not of those before it: two tasks that wait for each other cannot be cancelled
        return { kind, survives, task: own + below(tasks - own) };
      case 'spawn':
      case 'kill':
      case 'count':
      case 'forgive':
        return { kind, survives, task: below(tasks) };
      case 'wait':
      case 'fill':
      case 'fail':
      case 'drop':
      case 'listen':
        return { kind, survives, future: below(futures) };
      default:
        return { kind, survives };
    }
  };
  return {
    futures,
    tasks: Array.from({ length: tasks }, (_, own) => Array.from({ length: 1 + below(9) }, () => op(own))),
  };
}
