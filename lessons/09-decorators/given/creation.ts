/** One coroutine that was made. */
export interface Creation {
  readonly coroutine: object;
  /** The name of the function that made it. */
  readonly name: string;
  /** Where that function was called: `kitchen.ts:12`, or `somewhere` when the stack does not say. */
  readonly site: string;
}

/** A function that makes coroutines, whatever arguments it takes. */
export type Maker = (this: never, ...args: never) => object;

/** Hears of the coroutines that marked functions make. */
export interface Listener {
  /** A call of `maker`, which has not returned yet, made a coroutine: `placeOf(maker)` finds its caller. */
  made(coroutine: object, maker: Maker): void;
  /** A `yield*` has begun to wait for the coroutine. It may also be one that was not made by a marked function. */
  delegated?(coroutine: object): void;
}

let listeners: readonly Listener[] = [];
/** The only listener, as a rule. Null when there is none, and when there are several: those are in the list. */
let only: Listener | null = null;

function listenWith(to: readonly Listener[]): void {
  listeners = to;
  only = to.length === 1 ? (to[0] as Listener) : null;
}

/**
 * From now on `listener` hears of every coroutine that a marked function makes, in the call that makes it. Lesson 17
 * listens here, to find coroutines that were never driven.
 *
 * @returns a function that ends this
 */
export function listenToCreations(listener: Listener): () => void {
  listenWith([...listeners, listener]);
  return () => listenWith(listeners.filter((each) => each !== listener));
}

/** The same for a function that wants to know the place each time. @returns a function that ends this */
export function onCreation(listener: (creation: Creation) => void): () => void {
  return listenToCreations({
    made: (coroutine, maker) => listener({ coroutine, name: maker.name, site: placeOf(maker) }),
  });
}

/** Tells the listeners that a call of `maker`, which has not returned yet, made a coroutine. */
export function announce(coroutine: object, maker: Maker): void {
  if (listeners.length === 0) return;
  if ((coroutine as Inherited)[Symbol.iterator] !== handOut) noticeDelegation(coroutine);
  if (only !== null) only.made(coroutine, maker);
  else for (const each of listeners) each.made(coroutine, maker);
}

/**
 * Where `maker`, which has not returned yet, was called: `kitchen.ts:12`, or `somewhere` when the stack does not say. It takes
 * longer than most calls.
 */
export function placeOf(maker: (this: never, ...args: never) => unknown): string {
  const place: { stack?: string } = {};
  Error.captureStackTrace(place, maker); // leaves out `maker` and everything above it: the first line is its caller
  return siteIn(place.stack ?? '');
}

/** A line of a stack that says where: the folders, the file, the line. */
const PLACE = /([^\s(]*[\\/])?([^\\/\s(?]+)(?:\?[^:\s]*)?:(\d+):\d+\)?$/gm;

/** The first place in a stack, without its folders. @param isMeant false for the places to pass over */
export function siteIn(stack: string, isMeant = (_folders: string, _file: string): boolean => true): string {
  for (const [, folders = '', file = '', line] of stack.matchAll(PLACE))
    if (isMeant(folders, file)) return `${file}:${line}`;
  return 'somewhere';
}

/** What every generator inherits: `next`, `throw`, `return`. */
const GENERATOR = Object.getPrototypeOf(function* () {}.prototype) as object;

interface Inherited {
  readonly [Symbol.iterator]?: unknown;
}

/** What `yield*` calls first. */
function handOut<T extends object>(this: T): T {
  if (only !== null) only.delegated?.(this);
  else for (const each of listeners) each.delegated?.(this);
  return this;
}

/**
 * Has a `yield*` of `coroutine` tell the listeners. Each generator function has an object of its own that its frames inherit
 * from: that is the place for it, once for all of them.
 */
function noticeDelegation(coroutine: object): void {
  const inherited: object = Object.getPrototypeOf(coroutine);
  if (inherited === GENERATOR) return;
  Object.defineProperty(inherited, Symbol.iterator, { value: handOut, configurable: true, writable: true });
}
