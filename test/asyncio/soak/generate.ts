import { numbers } from '../random/program.ts';
import { type Body, BRANCHING, type Kind, type Op, TASKS } from './program.ts';

/** What goes together. A kind that is named twice is chosen twice as often. */
const THEMES: readonly (readonly Kind[])[] = [
  ['lock', 'lock', 'lock', 'semaphore'],
  ['semaphore', 'semaphore', 'semaphore', 'lock'],
  ['waitForEvent', 'waitForEvent', 'set', 'clear'],
  ['consume', 'consume', 'consume', 'consume', 'produce', 'produce', 'produceForAll', 'condition'],
  ['put', 'put', 'put', 'get', 'get', 'joinQueue', 'joinQueue', 'shutdown'],
  ['timeout', 'timeout', 'waitFor', 'waitForTask', 'reschedule'],
  ['join', 'wait', 'waitForLetter', 'sendLetter', 'shield'],
  ['gather', 'gatherSettled', 'asCompleted', 'mapLimit', 'race'],
  ['fail', 'try', 'try', 'finally', 'finally', 'uncancel'],
];

/** What there is in each program. */
const ALWAYS: readonly Kind[] = ['sleep', 'sleep', 'cancel', 'cancel'];

/** What may wake another task. */
const WAKING: ReadonlySet<Kind> = new Set<Kind>([
  'lock',
  'semaphore',
  'set',
  'produce',
  'put',
  'get',
  'sendLetter',
]);

/** What task 0 does, which gets the others going. */
const TOP: readonly Kind[] = ['start', 'start', 'start', 'start', 'sleep', 'cancel'];

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
  const themes = Array.from(
    { length: 1 + below(1 + below(2)) },
    () => THEMES[below(THEMES.length)] as readonly Kind[],
  );
  const kinds = below(10) === 0 ? THEMES.flat() : [...ALWAYS, ...themes.flat()];
  const objects = 1 + below(4);
  let left = 8 + below(40);
  let started = 0;

  function body(least: number, depth: number, inside: readonly Kind[]): Body {
    const made: Op[] = [];
    for (let length = least + below(5 - least); length > 0 && left > 0; length--) {
      const last = made.at(-1)?.kind;
      // A task that is woken and cancelled at once is the one with which most goes wrong.
      const hasWoken = last !== undefined && WAKING.has(last) && below(2) === 0;
      made.push(operation(hasWoken ? 'cancel' : kindInside(depth, inside), depth, inside));
    }
    return made;
  }

  /** @param inside the kinds of the operations around it */
  function operation(kind: Kind, depth: number, inside: readonly Kind[]): Op {
    left -= 1;
    const seconds = SECONDS[below(SECONDS.length)] as number;
    if (kind === 'start') {
      started += 1;
      return { kind, on: numberOf(started), seconds: 0, bodies: [body(1, depth + 1, [])] };
    }
    const on = kind === 'cancel' ? numberOf(1 + Math.min(below(started), below(started))) : below(objects);
    const count = BRANCHING.has(kind) ? 1 + below(3) : (BODIES[kind] ?? 0);
    const around = [...inside, kind];
    return { kind, on, seconds, bodies: Array.from({ length: count }, () => body(0, depth + 1, around)) };
  }

  /** Task 0 is there from the beginning. */
  function numberOf(start: number): number {
    return 1 + (start % (TASKS - 1));
  }

  function kindInside(depth: number, inside: readonly Kind[]): Kind {
    const kind = kinds[below(kinds.length)] as Kind;
    if (depth === DEEPEST && (BRANCHING.has(kind) || BODIES[kind] !== undefined)) return 'sleep';
    // A task that waits for its own lock does nothing else any more: once in a while is enough.
    return inside.includes(kind) && below(4) > 0 ? 'sleep' : kind;
  }

  const program: Op[] = [];
  while (left > 0) {
    const kind = started < 2 ? 'start' : (TOP[below(TOP.length)] as Kind);
    program.push(operation(kind, 0, []));
  }
  return program;
}
