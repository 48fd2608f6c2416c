import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import { setRunningLoop } from '../../11-future/given/running-loop.ts';

const KEY = Symbol.for('from-yield-to-await: interruptible call');

/** Calls what is at `KEY`. Only a script can be interrupted: a listener for SIGINT would have to wait until the call is over. */
const script = new Script(`globalThis[Symbol.for(${JSON.stringify(KEY.description)})]()`);

let isInterruptible = false;

/**
 * Runs `work`, a whole run of a loop, so that Ctrl-C ends it. If the loop sleeps then, `sleepInterruptibly` throws, and every
 * `finally` of the program is carried out. If the program is busy, in a loop without end for instance, nothing is.
 * @throws {Error} named KeyboardInterrupt, on Ctrl-C; and what `work` throws
 */
export function interruptibly<T>(work: () => T): T {
  if (isInterruptible || !isMainThread) return work();
  isInterruptible = true;
  try {
    return call(work);
  } catch (error) {
    if (isInterruption(error)) setRunningLoop(null);
    throw error;
  } finally {
    isInterruptible = false;
  }
}

/** A sleep in a run. @throws {Error} named KeyboardInterrupt, on Ctrl-C */
export function sleepInterruptibly<T>(sleep: () => T): T {
  return isInterruptible ? call(sleep) : sleep();
}

function call<T>(work: () => T): T {
  const global = globalThis as { [KEY]?: () => unknown };
  global[KEY] = work;
  try {
    return script.runInThisContext({ breakOnSigint: true }) as T;
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ERR_SCRIPT_EXECUTION_INTERRUPTED') throw error;
    throw Object.assign(new Error('interrupted by Ctrl-C'), { name: 'KeyboardInterrupt' });
  }
}

function isInterruption(error: unknown): boolean {
  return error instanceof Error && error.name === 'KeyboardInterrupt';
}
