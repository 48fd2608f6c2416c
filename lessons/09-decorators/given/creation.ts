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

const listeners = new Set<Listener>();

/**
 * From now on `listener` hears of every coroutine that a marked function makes, in the call that makes it. Lesson 17
 * listens here, to find coroutines that were never driven.
 *
 * @returns a function that ends this
 */
export function listenToCreations(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The same for a function that wants to know the place each time. @returns a function that ends this */
export function onCreation(listener: (creation: Creation) => void): () => void {
  return listenToCreations({
    made: (coroutine, maker) => listener({ coroutine, name: maker.name, site: placeOf(maker) }),
  });
}

/** Tells the listeners that a call of `maker`, which has not returned yet, made a coroutine. */
export function announce(coroutine: object, maker: Maker): void {
  if (listeners.size === 0) return;
  noticeDelegation(coroutine);
  for (const listener of listeners) listener.made(coroutine, maker);
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

/** The first place in a stack, without its folders. */
function siteIn(stack: string): string {
  const [, file, line] = /([^\\/\s(?]+)(?:\?[^:\s]*)?:(\d+):\d+\)?$/m.exec(stack) ?? [];
  return file === undefined ? 'somewhere' : `${file}:${line}`;
}

/** What every generator inherits: `next`, `throw`, `return`. */
const GENERATOR = Object.getPrototypeOf(function* () {}.prototype) as object;

/** What `yield*` calls first. */
function handOut<T extends object>(this: T): T {
  for (const listener of listeners) listener.delegated?.(this);
  return this;
}

/**
 * Has a `yield*` of `coroutine` tell the listeners. Each generator function has an object of its own that its frames inherit
 * from: that is the place for it, once for all of them.
 */
function noticeDelegation(coroutine: object): void {
  const inherited: object = Object.getPrototypeOf(coroutine);
  if (Reflect.get(inherited, Symbol.iterator) === handOut || inherited === GENERATOR) return;
  Object.defineProperty(inherited, Symbol.iterator, { value: handOut, configurable: true, writable: true });
}
