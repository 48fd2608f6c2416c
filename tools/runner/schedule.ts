/** What decides when a piece of work is done. */
export interface Priority {
  /** Whether it gives way to work that is not in the background: see `JudgeRequest`. */
  readonly inBackground: boolean;
  /** Calls the work off, whether it has begun or not. */
  readonly signal: AbortSignal;
}

/** Hands work to workers, each of which does one thing at a time. */
export interface Schedule<Worker> {
  /**
   * Does `work` at its turn. What is not in the background is done by the first worker, in the order in which it came.
   * @param work ends early when its signal aborts; work that had to give way is called again later.
   * @throws what `work` throws; an `AbortError` when it was called off before its turn.
   */
  run<T>(work: (worker: Worker, signal: AbortSignal) => Promise<T>, how: Priority): Promise<T>;
  /** How many pieces of background work have not begun. */
  readonly waiting: number;
  /** Resolves when nothing runs and nothing waits. */
  idle(): Promise<void>;
}

interface Job<Worker> extends Priority {
  work(worker: Worker, signal: AbortSignal): Promise<void>;
  reject(reason: unknown): void;
}

interface Slot<Worker> {
  /** Null while it is being opened. */
  worker: Worker | null;
  running: { readonly job: Job<Worker>; readonly makeWay: AbortController } | null;
}

/**
 * A schedule with nothing to do.
 * @param first the worker that is there from the start.
 * @param open opens another, called when there is more background work than free workers.
 * @param most how many workers there may be.
 */
export function openSchedule<Worker>(
  first: Worker,
  open: () => Promise<Worker>,
  most: number,
): Schedule<Worker> {
  const forSingles: Slot<Worker> = { worker: first, running: null };
  const slots = [forSingles];
  const singles: Job<Worker>[] = [];
  const background: Job<Worker>[] = [];
  const pending = new Set<Promise<unknown>>();

  const isSingleAtWork = (): boolean => singles.length > 0 || forSingles.running?.job.inBackground === false;

  /** Begins everything that may begin now. */
  function next(): void {
    if (singles.length > 0 && forSingles.running?.job.inBackground) forSingles.running.makeWay.abort();
    for (const slot of slots) {
      if (slot.worker === null || slot.running !== null) continue;
      const job = (slot === forSingles ? singles.shift() : undefined) ?? nextInBackground();
      if (job !== undefined) void begin(slot, slot.worker, job);
    }
    if (isSingleAtWork()) return;
    const wanted = slots.filter(({ running }) => running !== null).length + background.length;
    while (slots.length < Math.min(most, wanted)) grow();
  }

  const nextInBackground = (): Job<Worker> | undefined => (isSingleAtWork() ? undefined : background.shift());

  async function begin(slot: Slot<Worker>, worker: Worker, job: Job<Worker>): Promise<void> {
    const makeWay = new AbortController();
    slot.running = { job, makeWay };
    try {
      job.signal.throwIfAborted();
      await job.work(worker, AbortSignal.any([job.signal, makeWay.signal]));
    } catch (error) {
      if (makeWay.signal.aborted && !job.signal.aborted) background.unshift(job);
      else job.reject(error);
    }
    slot.running = null;
    next();
  }

  function grow(): void {
    const slot: Slot<Worker> = { worker: null, running: null };
    slots.push(slot);
    open().then(
      (worker) => {
        slot.worker = worker;
        next();
      },
      (error: unknown) => {
        for (const job of background.splice(0)) job.reject(error);
      },
    );
  }

  return {
    run(work, how) {
      const done = new Promise<Awaited<ReturnType<typeof work>>>((resolve, reject) => {
        const job: Job<Worker> = {
          ...how,
          work: async (worker, signal) => resolve(await work(worker, signal)),
          reject,
        };
        (how.inBackground ? background : singles).push(job);
      });
      pending.add(done);
      const forget = (): void => void pending.delete(done);
      done.then(forget, forget);
      next();
      return done;
    },
    get waiting() {
      return background.length;
    },
    async idle() {
      while (pending.size > 0) await Promise.allSettled(pending);
    },
  };
}
