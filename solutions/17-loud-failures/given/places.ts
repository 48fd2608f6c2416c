import { siteIn } from '../../09-decorators/given/creation.ts';
import { isFuture } from '../../11-future/future.ts';
import { frameOf } from '../../12-task/given/place.ts';
import { Task } from '../../12-task/task.ts';

/** Where each thing was made, for things made in debug mode: `kitchen.ts:12`. A `WeakMap` keeps none of them alive. */
const places = new WeakMap<object, string>();

/** How many lines of the stack are read: a coroutine that waits for a coroutine may be deep. */
const DEPTH = 50;

/**
 * The files that `asyncio.ts` imports, directly or not; a test compares. A stack begins with some of these, and none of them is
 * the line where the program made something. A list, because each folder of a lesson has programs in it, too.
 */
export const RUNTIME: ReadonlySet<string> = new Set(
  `
    coroutine coro creation kinds
    future by-hand describe errors look running-loop wait
    bad-yield place task
    event-loop ensure report ring handle turn
    bare-yield selector timer heap sleep timed-loop virtual
    as-completed gather arguments arrivals promise start-all timeout-error map-limit wait-for-all
    dump-tasks books clock labels places what-ran loud-loop meter never-awaited slow-calls unseen-errors
    cancellable-task asyncio-loop walk run
    cancel-and-wait until-done race shield timeout wait-for
    condition event barrier waiters lock semaphore
    bounded-queue other-orders queue-errors stores waiting-room
    blocking-selector threadsafe-loop engine host-selector interrupt io-thread packed run-on world-loop world
    byte-queue connections open-connection protocol separators server socket-transport stream-errors stream-protocol stream-reader
    stream-writer transport
    flow-control open-braked start-server
    communicate datagram executor pool subprocess udp-endpoint whole-loop
  `
    .trim()
    .split(/\s+/)
    .map((name) => `${name}.ts`),
);

/** A folder of a lesson, or its `given`. */
const LESSON = /[\\/](lessons|solutions)[\\/]\d\d-[^\\/]+[\\/](given[\\/])?$/;

/** Remembers the line of the program that is making `it` now. */
export function noteMaking(it: object): void {
  notePlace(it, siteInProgram());
}

export function notePlace(it: object, site: string): void {
  places.set(it, site);
}

/** Where `it` was made; undefined when it was not made in debug mode. */
export function createdAt(it: object): string | undefined {
  return places.get(it);
}

/** The line of the program, past the files of the runtime and of Node. */
function siteInProgram(): string {
  const { stackTraceLimit } = Error;
  const place: { stack?: string } = {};
  Error.stackTraceLimit = DEPTH;
  try {
    Error.captureStackTrace(place, noteMaking);
    return siteIn(place.stack ?? '', isProgram);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function isProgram(folders: string, file: string): boolean {
  if (folders.includes('node_modules') || folders.startsWith('node:') || file.startsWith('node:'))
    return false;
  return !(RUNTIME.has(file) && LESSON.test(folders));
}

const MORE = 'run(main, { debug: true }) says where it was created';

/** For a report: `{ where: 'created at kitchen.ts:12' }`. Without debug mode, as much as can be found out now, and how to learn more. */
export function placeOf(it: object): { readonly where: string } {
  const site = createdAt(it);
  if (site !== undefined) return { where: `created at ${site}` };
  if (it instanceof Task)
    return { where: `${it.done() ? 'defined' : 'paused'} at ${frameOf(it.getCoro()).at}; ${MORE}` };
  if (isFuture(it)) return { where: MORE };
  const { at } = frameOf(it);
  return { where: at === 'somewhere' ? MORE : `defined at ${at}; ${MORE}` };
}
