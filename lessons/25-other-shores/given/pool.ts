import { fileURLToPath } from 'node:url';
import type { Coro } from '../../09-decorators/coroutine.ts';
import type { Future } from '../../11-future/future.ts';
import { type Packed, unpack } from '../../22-selectors/given/packed.ts';
import type { Sink } from '../../22-selectors/given/world.ts';
import type { WorldLoop } from '../../22-selectors/given/world-loop.ts';

const POOL = fileURLToPath(new URL('./pool.cjs', import.meta.url));

export interface PoolOptions {
  /** At most so many jobs at a time. A worker is started when a job needs one. */
  readonly workers?: number;
  /** Threads share this process, and its memory where both sides ask for it. Processes share nothing. */
  readonly kind?: 'threads' | 'processes';
}

/** Threads, or processes, that do jobs. Each loop that uses a pool has its own. asyncio: `ThreadPoolExecutor`. */
export class Pool {
  readonly workers: number | null;
  readonly kind: 'threads' | 'processes';
  #isShutDown = false;
  readonly #shores = new Set<PoolShore>();

  /** @throws {RangeError} when there would be no workers */
  constructor({ workers, kind = 'threads' }: PoolOptions = {}) {
    if (workers !== undefined && !(workers >= 1)) throw new RangeError('max_workers must be greater than 0');
    this.workers = workers ?? null;
    this.kind = kind;
  }

  get isShutDown(): boolean {
    return this.#isShutDown;
  }

  /** A loop uses it from now on. */
  join(shore: PoolShore): void {
    for (const each of this.#shores) if (each.isGone()) this.#shores.delete(each);
    this.#shores.add(shore);
  }

  /** No more jobs. What was asked for is still done; then the workers end. */
  shutdown(): void {
    if (this.#isShutDown) return;
    this.#isShutDown = true;
    for (const each of this.#shores) each.close();
  }

  /** Waits until the last job that `loop` has asked for is done. Comes after `shutdown`. */
  *waitClosed(loop: WorldLoop): Coro<void> {
    for (const each of this.#shores) if (each.loop === loop) yield* each.closed;
  }
}

/** A piece of work: a function of a module, and its arguments. They are copied: no function can be among them. */
export interface Job {
  /** The asker's number for it. */
  readonly id: number;
  /** The address of the module: `file:///...`. */
  readonly url: string;
  readonly exportName: string;
  readonly args: readonly unknown[];
}

/** Does jobs elsewhere. */
export interface Shore {
  submit(job: Job): void;
  /** Nobody waits for this job any more. Takes it out of the queue, if it is still there. What has begun goes on. */
  drop(id: number): void;
}

/** Gets the answers. */
export interface Asker {
  /** The job has ended. @param error null when it has a value */
  answer(id: number, value: unknown, error: Error | null): void;
}

/** A pool, as one loop sees it. */
export class PoolShore implements Shore, Sink {
  readonly loop: WorldLoop;
  readonly #asker: Asker;
  readonly #pool: number;
  #jobs = 0;
  #isClosing = false;
  /** Done when the workers have nothing left to do, after `close`. */
  readonly closed: Future<void>;

  constructor(loop: WorldLoop, pool: Pool, asker: Asker) {
    this.loop = loop;
    this.#asker = asker;
    this.closed = loop.createFuture();
    this.#pool = loop.world.open(POOL, { workers: pool.workers, kind: pool.kind }, this);
    loop.world.forget(this.#pool);
    pool.join(this);
  }

  submit(job: Job): void {
    // While a job is under way something will come from outside. A pool that is idle wakes nobody.
    this.#jobs += 1;
    this.loop.world.adopt(this.#pool, this);
    this.loop.world.tell(this.#pool, 'submit', job);
  }

  drop(id: number): void {
    this.loop.world.tell(this.#pool, 'drop', id);
  }

  isGone(): boolean {
    return this.loop.isClosed();
  }

  /** Does what is in the queue, then ends the workers. */
  close(): void {
    if (this.isGone()) return;
    this.#isClosing = true;
    this.loop.world.adopt(this.#pool, this);
    this.loop.world.tell(this.#pool, 'close');
  }

  hear(what: string, value: unknown): void {
    if (what === 'closed') {
      this.loop.world.forget(this.#pool);
      this.closed.setResult();
    } else if (what === 'output') {
      const { name, text } = value as { readonly name: 'stdout' | 'stderr'; readonly text: string };
      process[name].write(text);
    } else if (what === 'answered') {
      const {
        id,
        value: result,
        error,
      } = value as {
        readonly id: number;
        readonly value?: unknown;
        readonly error?: Packed;
      };
      this.#jobs -= 1;
      if (this.#jobs === 0 && !this.#isClosing) this.loop.world.forget(this.#pool);
      this.#asker.answer(id, result, error === undefined ? null : unpack(error));
    }
  }
}
