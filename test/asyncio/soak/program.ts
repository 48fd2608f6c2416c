/**
 * One thing that a task of a program does.
 *
 * Every kind has the same four fields, so that the shrinker can change a program without knowing what it means.
 */
export interface Op {
  readonly kind: Kind;
  /** Which lock, queue, task, ...; see `nameOf`. */
  readonly on: number;
  /** A delay, or a time limit. */
  readonly seconds: number;
  /** What runs inside: nothing, a body, or several branches. */
  readonly bodies: readonly Body[];
}

export type Body = readonly Op[];

/** How each kind of operation is written down. What it does is in `execute.ts`. */
const TEXT = {
  sleep: ({ seconds }) => `sleep(${seconds})`,
  fail: () => 'throw an error',
  try: () => 'try, and ignore what it throws:',
  finally: () => 'try, and clean up:',
  lock: ({ on }) => `with ${nameOf('lock', on)}:`,
  semaphore: ({ on }) => `with ${nameOf('semaphore', on)}:`,
  waitForEvent: () => 'wait for the event',
  set: () => 'set the event',
  clear: () => 'clear the event',
  produce: () => 'with the condition: make a token, notify one',
  produceForAll: () => 'with the condition: make a token, notify all',
  condition: ({ seconds }) => `with the condition: sleep(${seconds})`,
  consume: () => 'with the condition: wait for a token, take it',
  put: ({ on }) => `put an item into ${nameOf('queue', on)}`,
  get: ({ on, bodies: [body] }) =>
    `get an item from ${nameOf('queue', on)}, call taskDone${body?.length ? ' after:' : ''}`,
  joinQueue: ({ on }) => `join ${nameOf('queue', on)}`,
  shutdown: ({ on, seconds }) =>
    `shut ${nameOf('queue', on)} down${seconds > 0 ? ', drop what is in it' : ''}`,
  timeout: ({ seconds }) => `timeout(${seconds}):`,
  reschedule: ({ seconds }) => `move the deadline to ${seconds} s from now`,
  waitFor: ({ seconds }) => `waitFor(..., ${seconds}):`,
  waitForTask: ({ on, seconds }) => `waitFor(${nameOf('task', on)}, ${seconds})`,
  start: ({ on }) => `start ${nameOf('task', on)}:`,
  join: ({ on }) => `wait for ${nameOf('task', on)}`,
  cancel: ({ on }) => `cancel ${nameOf('task', on)}`,
  uncancel: () => 'uncancel() this task',
  waitForLetter: () => 'wait for shield(the letter)',
  sendLetter: () => 'send the letter',
  wait: ({ on, seconds }) =>
    `wait(all tasks and the letter, ${nameOf('returnWhen', on)}, timeout ${seconds})`,
  gather: () => 'gather:',
  gatherSettled: () => 'gatherSettled:',
  asCompleted: ({ seconds }) => `asCompleted, timeout ${seconds}:`,
  mapLimit: ({ on }) => `mapLimit, ${on + 1} at once:`,
  race: () => 'race:',
  shield: () => 'shield:',
} as const satisfies Record<string, (op: Op) => string>;

export type Kind = keyof typeof TEXT;

/** What there is in each program; an index into one of these lists is reduced to its length. */
const NAMES = {
  lock: ['lock A', 'lock B'],
  semaphore: ['the semaphore of 1', 'the semaphore of 2'],
  queue: ['the queue of 1', 'the queue', 'the priority queue of 2'],
  task: ['task 0', 'task 1', 'task 2', 'task 3', 'task 4', 'task 5'],
  returnWhen: ['ALL_COMPLETED', 'FIRST_COMPLETED', 'FIRST_EXCEPTION'],
} as const;

/** How many tasks have a name. */
export const TASKS = NAMES.task.length;

export function nameOf(kind: keyof typeof NAMES, index: number): string {
  return NAMES[kind][index % NAMES[kind].length] as string;
}

/** An operation without what it does not need. */
export function op(kind: Kind, { on = 0, seconds = 0, bodies = [] }: Partial<Omit<Op, 'kind'>> = {}): Op {
  return { kind, on, seconds, bodies };
}

/** The program as pseudo-code: what task 0 does, one operation a line. */
export function linesOf(body: Body): string[] {
  return body.flatMap((each) => {
    const text = (TEXT[each.kind] as (op: Op) => string)(each);
    return [text, ...insideOf(each).map((line) => `  ${line}`)];
  });
}

/** Branches begin with a dash, and cleaning up is marked. */
function insideOf({ kind, bodies }: Op): string[] {
  if (kind === 'finally') {
    const [body = [], cleanup = []] = bodies;
    return [...linesOf(body), 'at the end, in any case:', ...linesOf(cleanup).map((line) => `  ${line}`)];
  }
  if (!BRANCHING.has(kind)) return bodies.flatMap(linesOf);
  return bodies.flatMap((body) => {
    const lines = body.length === 0 ? ['nothing'] : linesOf(body);
    return lines.map((line, index) => `${index === 0 ? '-' : ' '} ${line}`);
  });
}

/** The kinds whose bodies run side by side. */
export const BRANCHING: ReadonlySet<Kind> = new Set<Kind>([
  'gather',
  'gatherSettled',
  'asCompleted',
  'mapLimit',
  'race',
]);
