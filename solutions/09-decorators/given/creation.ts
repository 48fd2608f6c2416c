/** That a coroutine was made. */
export interface Creation {
  readonly coroutine: object;
  /** The name of the function that made it. */
  readonly name: string;
  /** Where that function was called: `kitchen.ts:12`, or `somewhere` when nobody can tell. */
  readonly site: string;
}

type Listener = (creation: Creation) => void;

const listeners = new Set<Listener>();

/**
 * From now on `listener` is told of every coroutine that a marked function makes, when it is made. Lesson 17 listens here,
 * to find those that nobody has ever driven.
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
 * Tells the listeners that a coroutine was made by a call of `maker`, which has not come back yet.
 *
 * To look for the place of a call costs more than the call, so nothing is looked for when nobody listens.
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

/** A function that makes coroutines, whatever it takes. */
type Maker = (this: never, ...args: never) => object;

/** The first place that a stack names, without its folders. */
function siteIn(stack: string): string {
  const [, file, line] = /([^\\/\s(?]+)(?:\?[^:\s]*)?:(\d+):\d+\)?$/m.exec(stack) ?? [];
  return file === undefined ? 'somewhere' : `${file}:${line}`;
}
