/** A gate that lets at most `most` calls run at once; the others wait their turn, first come first served. */
export function limited(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= most) await new Promise<void>((enter) => waiting.push(enter));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}

/**
 * All results, in order. When one fails the others are called off, and it is thrown when they have ended: nothing
 * outlives the call.
 * @param begin begins everything; what it begins ends early when the signal that it is given aborts.
 */
export async function together<T>(
  signal: AbortSignal | undefined,
  begin: (signal: AbortSignal) => readonly Promise<T>[],
): Promise<T[]> {
  const failed = new AbortController();
  const work = begin(signal === undefined ? failed.signal : AbortSignal.any([signal, failed.signal]));
  for (const each of work) each.catch((error: unknown) => failed.abort(error));
  await Promise.allSettled(work);
  failed.signal.throwIfAborted();
  return Promise.all(work);
}
