import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import { setRunningLoop } from '../../11-future/given/running-loop.ts';

const KEY = Symbol.for('from-yield-to-await: interruptible call');

/** Calls the function at `KEY`. Only a script can be interrupted: a listener for SIGINT would be called after the call is over. */
const script = new Script(`globalThis[Symbol.for(${JSON.stringify(KEY.description)})]()`, {
  filename: 'interrupt.ts',
});

let isInterruptible = false;

/**
 * Runs `work`, a whole run of a loop, so that Ctrl-C ends it. If the loop is asleep, `sleepInterruptibly` throws, and every
 * `finally` of the program runs. If the program is busy, for instance in an endless loop, none of them runs.
 * @param cutOff is called in the second case: the loop is in the middle of a call, and cannot go on
 * @throws {Error} named KeyboardInterrupt, on Ctrl-C; and what `work` throws
 */
export function interruptibly<T>(work: () => T, cutOff: () => void): T {
  if (isInterruptible || !isMainThread) return work();
  isInterruptible = true;
  try {
    return call(work, () => {
      setRunningLoop(null);
      cutOff();
    });
  } finally {
    isInterruptible = false;
  }
}

/** A sleep in a run. @throws {Error} named KeyboardInterrupt, on Ctrl-C */
export function sleepInterruptibly<T>(sleep: () => T): T {
  return isInterruptible ? call(sleep) : sleep();
}

function call<T>(work: () => T, cutOff?: () => void): T {
  const global = globalThis as { [KEY]?: (() => unknown) | undefined };
  global[KEY] = work;
  try {
    // Otherwise Node would write a line of code into the stacks of the program's errors.
    return script.runInThisContext({ breakOnSigint: true, displayErrors: false }) as T;
  } catch (error) {
    if ((error as { code?: unknown } | null)?.code !== 'ERR_SCRIPT_EXECUTION_INTERRUPTED') throw error;
    cutOff?.();
    throw interruption();
  } finally {
    // This keeps nothing of the program alive.
    global[KEY] = undefined;
  }
}

/** The error that Ctrl-C ends a run with. */
export function interruption(): Error {
  return Object.assign(new Error('interrupted by Ctrl-C'), { name: 'KeyboardInterrupt' });
}
