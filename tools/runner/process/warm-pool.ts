import { type Child, startChild } from './child.ts';

/** Keeps processes that have started and run nothing yet, so that a save finds one. */
export interface WarmPool {
  /** A process that nobody else has; started now when none is ready. */
  take(): Child;
  /** Starts or ends processes until `count` are waiting. */
  fill(count: number): void;
  /** Called with every process that starts, and with those that wait already. */
  onStart(prepare: (child: Child) => void): void;
  close(): Promise<void>;
}

/** A pool that is empty until `fill`. @param memoryMb the most that the heap of each process may hold, in mebibytes. */
export function openWarmPool(memoryMb: number): WarmPool {
  const waiting = new Set<Child>();
  let prepare: (child: Child) => void = () => {};
  let closed = false;

  function start(): Child {
    const child = startChild(memoryMb);
    prepare(child);
    return child;
  }

  return {
    take() {
      for (const child of waiting) {
        waiting.delete(child);
        return child;
      }
      return start();
    },
    fill(count) {
      while (!closed && waiting.size < count) {
        const child = start();
        waiting.add(child);
        void child.exited.then(() => waiting.delete(child));
      }
    },
    onStart(next) {
      prepare = next;
      for (const child of waiting) next(child);
    },
    async close() {
      closed = true;
      const leaving = [...waiting];
      waiting.clear();
      await Promise.all(leaving.map((child) => child.kill()));
    },
  };
}
