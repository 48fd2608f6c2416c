import { numbers } from '../random/program.ts';
import { type Body, BRANCHING, type Kind, type Op } from './program.ts';

/** What goes together. A kind that is named twice is chosen twice as often. */
const THEMES: readonly (readonly Kind[])[] = [
  ['lock', 'lock', 'lock', 'semaphore'],
  ['semaphore', 'semaphore', 'semaphore', 'lock'],
  ['waitForEvent', 'waitForEvent', 'set', 'clear'],
  ['consume', 'consume', 'produce', 'produce', 'produceForAll'],
  ['put', 'put', 'put', 'get', 'get', 'joinQueue', 'shutdown'],
  ['timeout', 'timeout', 'waitFor', 'waitForTask', 'reschedule'],
  ['join', 'wait', 'waitForLetter', 'sendLetter', 'shield'],
  ['gather', 'gatherSettled', 'asCompleted', 'mapLimit', 'race'],
  ['fail', 'try', 'try', 'finally', 'finally', 'uncancel'],
];

/** What there is in each program. */
const ALWAYS: readonly Kind[] = ['sleep', 'sleep', 'start', 'cancel'];

/** What task 0 does, which gets the others going. */
const TOP: readonly Kind[] = ['start', 'start', 'start', 'sleep', 'cancel'];

/** How many bodies an operation of a kind has; none, when it is not named here. */
const BODIES: Readonly<Partial<Record<Kind, number>>> = {
  try: 1,
  finally: 2,
  lock: 1,
  semaphore: 1,
  get: 1,
  timeout: 1,
  waitFor: 1,
  start: 1,
  shield: 1,
};

/** Few and round, so that many things happen at the same time. */
const SECONDS = [0, 0, 1, 1, 1, 2, 3, -1];

/** What is inside of what is inside of ... */
const DEEPEST = 4;

/**
 * The program of a seed: what task 0 does. The same seed gives the same.
 *
 * It has a few themes, and few objects: if anything could happen anywhere, hardly any two tasks would want the same thing.
 */
export function programOf(seed: number): Body {
  const next = numbers(seed);
  const below = (n: number): number => Math.floor(next() * n);
  const themes = Array.from({ length: 1 + below(3) }, () => THEMES[below(THEMES.length)] as readonly Kind[]);
  const kinds = below(10) === 0 ? THEMES.flat() : [...ALWAYS, ...themes.flat()];
  const objects = 1 + below(4);
  let left = 4 + below(26);
  let started = 0;

  function body(most: number, depth: number, inside: readonly Kind[]): Body {
    const made: Op[] = [];
    for (let length = below(most + 1); length > 0 && left > 0; length--) made.push(operation(depth, inside));
    return made;
  }

  /** @param inside the kinds of the operations around it */
  function operation(depth: number, inside: readonly Kind[]): Op {
    left -= 1;
    const kind = depth === 0 ? (TOP[below(TOP.length)] as Kind) : kindInside(depth, inside);
    const on = kind === 'start' ? ++started % 4 : kind === 'cancel' ? below(4) : below(objects);
    const seconds = SECONDS[below(SECONDS.length)] as number;
    const count = BRANCHING.has(kind) ? 1 + below(3) : (BODIES[kind] ?? 0);
    const around = kind === 'start' ? [] : [...inside, kind];
    return { kind, on, seconds, bodies: Array.from({ length: count }, () => body(4, depth + 1, around)) };
  }

  function kindInside(depth: number, inside: readonly Kind[]): Kind {
    const kind = kinds[below(kinds.length)] as Kind;
    if (depth === DEEPEST && (BRANCHING.has(kind) || BODIES[kind] !== undefined)) return 'sleep';
    // A task that waits for its own lock does nothing else any more: once in a while is enough.
    return inside.includes(kind) && below(4) > 0 ? 'sleep' : kind;
  }

  const program: Op[] = [];
  while (left > 0) program.push(operation(0, []));
  return program;
}
