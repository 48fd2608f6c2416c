import { existsSync } from 'node:fs';
import { expect } from 'vitest';
import type { Clock } from '../../../tools/runner/process/watchdog.ts';

/** A clock that stands still until somebody turns its hands: what hangs on it depends on no speed. */
export interface HandClock {
  readonly clock: Clock;
  /** Lets time pass, as much as anybody waits for, once `file` is there and until `work` is over. */
  passOnce<T>(file: string, work: Promise<T>): Promise<T>;
}

export function handClock(): HandClock {
  const waiting = new Set<() => void>();
  const pass = (): void => {
    const due = [...waiting];
    waiting.clear();
    for (const callback of due) callback();
  };
  return {
    clock(_seconds, callback) {
      waiting.add(callback);
      return () => waiting.delete(callback);
    },
    async passOnce(file, work) {
      let over = false;
      const end = (): void => {
        over = true;
      };
      work.then(end, end);
      await expect.poll(() => over || existsSync(file), { timeout: 25_000 }).toBe(true);
      // Again and again: the runner may hear only afterwards that there was progress, and wait anew.
      const passing = setInterval(pass, 20);
      return work.finally(() => clearInterval(passing));
    },
  };
}
