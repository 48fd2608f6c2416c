import type { Child } from './child.ts';
import { LOADING_FACTOR, MOST_COUNTED_EVENTS } from './limits.ts';
import { type RunEnding, type RunRecord, record } from './run-record.ts';

/** Calls back once, after so many seconds. What it returns calls that off. */
export type Clock = (seconds: number, callback: () => void) => () => void;

/** The time of this machine. */
export const wallClock: Clock = (seconds, callback) => {
  const timer = setTimeout(callback, seconds * 1000);
  return () => clearTimeout(timer);
};

/**
 * Follows a process through its test file until it is done, dead, or stuck for too long, and kills it when it is stuck.
 * @param hangSeconds how long each test may take; loading may take `LOADING_FACTOR` times as long.
 */
export async function supervise(
  runRecord: RunRecord,
  child: Child,
  hangSeconds: number,
  clock: Clock,
): Promise<void> {
  let callOff = (): void => {};
  const ending = await new Promise<RunEnding>((resolve) => {
    const wind = (): void => {
      callOff();
      callOff = clock(runRecord.loaded ? hangSeconds : hangSeconds * LOADING_FACTOR, () => void examine());
    };
    const examine = async (): Promise<void> => {
      const { steps } = runRecord;
      const evidence = await child.snapshot();
      // The machine slept, or was so busy that the news was late: there was progress after all.
      if (runRecord.steps !== steps) return wind();
      resolve({ how: 'hung', evidence, raw: child.raw() });
    };
    wind();
    child.listen((event) => {
      const { steps } = runRecord;
      record(runRecord, event);
      if (event.t === 'done') resolve({ how: 'done' });
      if (event.t === 'trace' && event.dropped >= MOST_COUNTED_EVENTS)
        resolve({ how: 'hung', evidence: null, raw: child.raw() });
      // Only steps count: an endless loop that prints, or resumes generators, is still endless.
      if (runRecord.steps !== steps) wind();
    });
    void child.exited.then((exit) => resolve({ how: 'died', exit, raw: child.raw() }));
  });
  callOff();
  runRecord.ending = ending;
  if (ending.how !== 'done') await child.kill();
}
