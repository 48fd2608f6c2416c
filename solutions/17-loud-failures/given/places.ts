import { siteIn } from '../../09-decorators/given/creation.ts';
import { isFuture } from '../../11-future/future.ts';
import { frameOf } from '../../12-task/given/place.ts';
import { Task } from '../../12-task/task.ts';

/** Where things were made that were made in debug mode: `kitchen.ts:12`. A `WeakMap` keeps none of them alive. */
const places = new WeakMap<object, string>();

/** How many lines of the stack are read: a coroutine that waits for a coroutine may be deep. */
const DEPTH = 50;

/**
 * The files between a program and the constructors of future, task and handle. A stack begins with these, and they are not
 * where the program made something.
 */
const RUNTIME = new Set(
  `
    coroutine creation future wait look running-loop task cancellable-task handle event-loop ensure turn timed-loop timer virtual sleep
    wait-for-all gather as-completed map-limit promise loud-loop books places clock asyncio-loop run walk timeout wait-for shield race
    lock event semaphore condition barrier bounded-queue other-orders task-group streams
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

/** The line of the program, past the files of the runtime and those of Node. */
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
