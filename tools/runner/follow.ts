import { type Attempt, type Ending, record } from './attempt.ts';
import type { Child } from './child.ts';

/** Loading is mostly our own work, and a busy machine is not the learner's fault. */
export const LOADING_FACTOR = 2;
/** A test that waits for a promise is told so by vitest, shortly before it would be taken for a loop. */
export const PROMISE_FACTOR = 0.9;

/**
 * Follows a process through its test file until it is done, dead, or stuck for too long, and kills it when it is stuck.
 * @param hangSeconds how long each test may take; loading may take `LOADING_FACTOR` times as long.
 */
export async function follow(attempt: Attempt, child: Child, hangSeconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const ending = await new Promise<Ending>((resolve) => {
    const wind = (): void => {
      clearTimeout(timer);
      const seconds = attempt.loaded ? hangSeconds : hangSeconds * LOADING_FACTOR;
      timer = setTimeout(() => void examine(), seconds * 1000);
    };
    const examine = async (): Promise<void> => {
      const { steps } = attempt;
      const evidence = await child.look();
      // The machine slept, or was so busy that the news was late: there was progress after all.
      if (attempt.steps !== steps) return wind();
      resolve({ how: 'hung', evidence, raw: child.raw() });
    };
    wind();
    child.listen((event) => {
      const { steps } = attempt;
      record(attempt, event);
      if (event.t === 'done') resolve({ how: 'done' });
      // Only steps count: an endless loop that prints, or resumes generators, is still endless.
      if (attempt.steps !== steps) wind();
    });
    void child.exited.then((exit) => resolve({ how: 'died', exit, raw: child.raw() }));
  });
  clearTimeout(timer);
  attempt.ending = ending;
  if (ending.how !== 'done') await child.kill();
}
