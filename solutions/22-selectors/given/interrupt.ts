import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import { setRunningLoop } from '../../11-future/given/running-loop.ts';

const KEY = Symbol.for('from-yield-to-await: interruptible call');

/** Calls what is at `KEY`. Only a script can be interrupted: a listener for SIGINT would have to wait until the call is over. */
const script = new Script(`globalThis[Symbol.for(${JSON.stringify(KEY.description)})]()`, {
  filename: 'interrupt.ts',
});

let isInterruptible = false;

/**
 * Runs `work`, a whole run of a loop, so that Ctrl-C ends it. If the loop sleeps then, `sleepInterruptibly` throws, and every
 * `finally` of the program is carried out. If the program is busy, in a loop without end for instance, nothing is.
 * @param cutOff is called in the second case: the loop, and what it was in the middle of, cannot go on
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
    // Errors of the program come out as they are: Node would write the line of the code into their stacks.
    return script.runInThisContext({ breakOnSigint: true, displayErrors: false }) as T;
  } catch (error) {
    if ((error as { code?: unknown } | null)?.code !== 'ERR_SCRIPT_EXECUTION_INTERRUPTED') throw error;
    cutOff?.();
    throw interruption();
  } finally {
    // Nothing of the program is kept alive here.
    global[KEY] = undefined;
  }
}

/** What Ctrl-C makes of a run. */
export function interruption(): Error {
  return Object.assign(new Error('interrupted by Ctrl-C'), { name: 'KeyboardInterrupt' });
}
