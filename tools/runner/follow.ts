import { type Attempt, type Ending, record } from './attempt.ts';
import type { Child } from './child.ts';
import { nameOf } from './facts.ts';

/** Loading is mostly our own work, and a busy machine is not the learner's fault. */
export const LOADING_FACTOR = 2;
/** A test that waits for a promise is told so by vitest, shortly before it would be taken for a loop. */
export const PROMISE_FACTOR = 0.9;

/** How long it may take when the test that decides has failed: nobody asks what comes after it. */
const DECIDED_SECONDS = 0.5;

/** Calls back once, after so many seconds. What it returns calls that off. */
export type Clock = (seconds: number, callback: () => void) => () => void;

/** The time of this machine. */
export const wallClock: Clock = (seconds, callback) => {
  const timer = setTimeout(callback, seconds * 1000);
  return () => clearTimeout(timer);
};

export interface Patience {
  /** How long each test may take; loading may take `LOADING_FACTOR` times as long. */
  readonly hangSeconds: number;
  /** The name of the test that decides: see `JudgeRequest`. */
  readonly decidedBy?: string | undefined;
}

/** Follows a process through its test file until it is done, dead, or stuck for too long, and kills it when it is stuck. */
export async function follow(
  attempt: Attempt,
  child: Child,
  patience: Patience,
  clock: Clock,
): Promise<void> {
  let callOff = (): void => {};
  const ending = await new Promise<Ending>((resolve) => {
    const wind = (): void => {
      callOff();
      callOff = clock(secondsFor(attempt, patience), () => void examine());
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
  callOff();
  attempt.ending = ending;
  if (ending.how !== 'done') await child.kill();
}

function secondsFor({ loaded, tests, outcomes }: Attempt, { hangSeconds, decidedBy }: Patience): number {
  if (!loaded) return hangSeconds * LOADING_FACTOR;
  const decided = tests.some(
    (test) => nameOf(test) === decidedBy && outcomes.get(test.id)?.state === 'failed',
  );
  return decided ? Math.min(hangSeconds, DECIDED_SECONDS) : hangSeconds;
}
