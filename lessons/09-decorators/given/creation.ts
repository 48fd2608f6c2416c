/** One coroutine that was made. */
export interface Creation {
  readonly coroutine: object;
  /** The name of the function that made it. */
  readonly name: string;
  /** Where that function was called: `kitchen.ts:12`, or `somewhere` when the stack does not say. */
  readonly site: string;
}

type Listener = (creation: Creation) => void;

const listeners = new Set<Listener>();

/**
 * From now on `listener` is called for every coroutine that a marked function makes, in the call that makes it. Lesson 17
 * listens here, to find coroutines that were never driven.
 *
 * @returns a function that ends this
 */
export function onCreation(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/**
 * Tells the listeners that a call of `maker`, which has not returned yet, made a coroutine.
 *
 * Finding the place of a call costs more than the call, so nothing is looked up while there are no listeners.
 */
export function announce(coroutine: object, maker: Maker): void {
  if (listeners.size === 0) return;
  const place: { stack?: string } = {};
  Error.captureStackTrace(place, maker); // leaves out `maker` and everything above it: the first line is its caller
  const creation: Creation = {
    coroutine,
    name: maker.name,
    get site() {
      return siteIn(place.stack ?? '');
    },
  };
  for (const listener of [...listeners]) listener(creation);
}

/** A function that makes coroutines, whatever arguments it takes. */
type Maker = (this: never, ...args: never) => object;

/** The first place in a stack, without its folders. */
function siteIn(stack: string): string {
  const [, file, line] = /([^\\/\s(?]+)(?:\?[^:\s]*)?:(\d+):\d+\)?$/m.exec(stack) ?? [];
  return file === undefined ? 'somewhere' : `${file}:${line}`;
}
