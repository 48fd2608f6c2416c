import { type Coro, coroutine } from '../09-decorators/coroutine.ts';
import type { Future } from '../11-future/future.ts';
import { getRunningLoop, type WorldLoop } from '../22-selectors/given/world-loop.ts';
import { type Asker, Pool, PoolShore, type Shore } from './given/pool.ts';

/** The jobs that one loop has sent to a pool, and the futures that wait for their answers. */
export class Requests implements Asker {
  protected readonly loop: WorldLoop;
  protected readonly shore: Shore;
  /** The number of the last job. */
  protected asked = 0;
  /** Where each answer goes, by the number of its job. */
  protected readonly waiting = new Map<number, Future<unknown>>();

  constructor(loop: WorldLoop, makeShore: (asker: Asker) => Shore) {
    this.loop = loop;
    this.shore = makeShore(this);
  }

  /** Sends a job to the other shore. @returns a future of its result */
  ask<T>(url: string, exportName: string, args: readonly unknown[]): Future<T> {
    this.asked += 1;
    const id = this.asked;
    const future = this.loop.createFuture<T>();
    // TODO 1: note the future under the number of the job, and submit the job
    throw new Error('TODO 1: note the future under the number of the job, and submit the job');
    future.addDoneCallback(() => {
      if (future.cancelled()) this.leave(id);
    });
    return future;
  }

  /** The job with this number has ended. @param error null when it has a value */
  answer(id: number, value: unknown, error: Error | null): void {
    // TODO 1: fill the future that waits for it, if one still does
    throw new Error('TODO 1: fill the future that waits for it, if one still does');
  }

  /** The future of this job was cancelled. */
  protected leave(id: number): void {
    // TODO 2: nobody waits for the answer: forget the future, and drop the job
    throw new Error('TODO 2: nobody waits for the answer: forget the future, and drop the job');
  }
}

/** What each loop has sent to each pool. */
const requests = new WeakMap<WorldLoop, Map<Pool, Requests>>();

/** The pool of a loop for jobs that name no other one. */
const defaults = new WeakMap<WorldLoop, Pool>();

/**
 * Has a job done elsewhere, while the loop goes on. asyncio: `loop.run_in_executor`.
 * @param pool null: the loop's own pool of threads
 * @param module the address of a module: `import.meta.url`, or `node:crypto`
 * @param exportName the function of it to call @param args are copied
 * @returns a future; a cancel of it does not stop a job that has begun
 * @throws {DOMException} `DataCloneError`, when an argument cannot be copied, such as a function
 */
export function runInExecutor<T>(
  loop: WorldLoop,
  pool: Pool | null,
  module: string | URL,
  exportName: string,
  ...args: unknown[]
): Future<T> {
  const chosen = pool ?? defaultPool(loop);
  if (loop.isClosed()) throw new Error('Event loop is closed');
  if (chosen.isShutDown) throw new Error('cannot schedule new futures after shutdown');
  if (typeof exportName !== 'string')
    throw new TypeError('a job is the name of an exported function: a function cannot be sent to a thread');
  // Copied now: the caller may go on using them.
  return requestsOf(loop, chosen).ask<T>(new URL(module).href, exportName, structuredClone(args));
}

/** The pool of `loop` for jobs that name no other one. */
export function defaultPool(loop: WorldLoop): Pool {
  let pool = defaults.get(loop);
  if (pool === undefined) {
    pool = new Pool();
    defaults.set(loop, pool);
  }
  return pool;
}

function requestsOf(loop: WorldLoop, pool: Pool): Requests {
  const ofLoop = requests.get(loop) ?? new Map<Pool, Requests>();
  requests.set(loop, ofLoop);
  const known = ofLoop.get(pool);
  if (known !== undefined) return known;
  const made = new Requests(loop, (asker) => new PoolShore(loop, pool, asker));
  ofLoop.set(pool, made);
  return made;
}

/**
 * Calls a function in a thread, and waits for its result. asyncio: `to_thread`.
 * @param module the address of a module @param exportName the function of it to call @throws what it throws there
 */
export const toThread = coroutine(function* toThread<T>(
  module: string | URL,
  exportName: string,
  ...args: unknown[]
): Coro<T> {
  // TODO 2: run it in the pool of the running loop, and wait for it
  throw new Error('TODO 2: run it in the pool of the running loop, and wait for it');
});
