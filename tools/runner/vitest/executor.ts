import type { Child } from '../process/child.ts';
import { MOST_KEPT_BYTES, PROMISE_FACTOR } from '../process/limits.ts';
import type { Breakage } from '../process/run-record.ts';
import { newRunRecord, type RunRecord } from '../process/run-record.ts';
import type { WarmPool } from '../process/warm-pool.ts';
import { type Clock, supervise } from '../process/watchdog.ts';
import type { About } from '../process/wire.ts';
import { fileOf } from './ids.ts';
import { openInstance, type VitestInstance } from './instance.ts';
import { openPool, type Pool } from './pool-adapter.ts';

/** What became of one call of `run`. */
export interface RunResult {
  /** In the order of the files that were asked for. */
  readonly runRecords: readonly RunRecord[];
  readonly broken: readonly Breakage[];
  /** What went wrong on our side, in the words of the part that noticed; null when nothing did. */
  readonly trouble: string | null;
}

/** One vitest and the runs that go through it, one at a time. Several executors run side by side. */
export interface Executor {
  /**
   * Runs test files, each in a process of its own.
   * @param more what else the processes are told, and how long each test may take.
   * @throws {DOMException} `AbortError` when `signal` aborts first; the processes are gone by then.
   */
  run(
    files: readonly string[],
    overlay: ReadonlyMap<string, string>,
    signal?: AbortSignal,
    more?: { readonly about?: About; readonly hangSeconds?: number },
  ): Promise<RunResult>;
  /** Takes a new process as far as it can go without a file. */
  prepare(child: Child): void;
  close(): Promise<void>;
}

/** What an executor runs tests with. */
export interface ExecutorOptions {
  readonly root: string;
  /** How long loading, and each test, may take before it counts as hung. */
  readonly hangSeconds: number;
  readonly clock: Clock;
  readonly warmPool: WarmPool;
  /** Whether a process may run again after a run that left nothing behind. */
  readonly reuse: boolean;
  /** Whether code is prepared to be recorded; default false. */
  readonly isTraced?: boolean;
}

/** Loads vitest. @throws {Error} when that fails. */
export async function openExecutor(options: ExecutorOptions): Promise<Executor> {
  const { root, hangSeconds, clock, warmPool, reuse, isTraced = false } = options;
  const runRecords = new Map<string, RunRecord>();
  const children = new Set<Child>();
  // They have modules that this vitest gave them and knows to be old; another vitest would not.
  const spare = new Set<Child>();
  const following = new Map<Child, Promise<RunRecord>>();
  let finished: () => void = () => {};
  let stopped: AbortSignal | undefined;
  let aboutRun: About = {};
  let patience = hangSeconds;
  let trouble: string | null = null;

  function take(): Child {
    const [child = warmPool.take()] = spare;
    spare.delete(child);
    if (!children.has(child)) {
      children.add(child);
      void child.exited.then(({ failure }) => {
        children.delete(child);
        spare.delete(child);
        trouble ??= failure ?? null;
      });
    }
    // vitest asks a while after the run was asked for, and nobody tells it that it need not.
    if (stopped?.aborted) void child.kill();
    return child;
  }

  function onRun(file: string, child: Child): void {
    const runRecord = runRecords.get(fileOf(file));
    if (runRecord === undefined) return void child.kill();
    const followed = supervise(runRecord, child, patience, clock).then(() => {
      if (!mayRunAgain(runRecord)) void child.kill();
      else setTimeout(() => following.get(child) === followed && child.kill(), hangSeconds * 1000).unref();
      if ([...runRecords.values()].every(({ ending }) => ending !== null)) finished();
      return runRecord;
    });
    following.set(child, followed);
  }

  async function release(child: Child): Promise<void> {
    const runRecord = await following.get(child);
    following.delete(child);
    if (runRecord !== undefined && mayRunAgain(runRecord)) spare.add(child);
    else await child.kill();
  }

  /** After a run that came to its end, threw nothing that no test was there to catch, left the built-ins alone, and keeps little. */
  function mayRunAgain({ ending, outside, health, kept }: RunRecord): boolean {
    const isClean = outside.length === 0 && health.replaced.length === 0 && kept < MOST_KEPT_BYTES;
    return reuse && ending?.how === 'done' && isClean;
  }

  const pool: Pool = openPool({
    take,
    onRun,
    release,
    about: () => ({ ...aboutRun, ...(reuse && { versions: instance.versions() }) }),
  });
  const instance: VitestInstance = await openInstance(
    root,
    hangSeconds * PROMISE_FACTOR,
    pool.initializer,
    isTraced,
  );
  let serving: Promise<void> = Promise.resolve();

  return {
    prepare: (child) => pool.handshake(child, instance.config),
    async run(files, overlay, signal, more = {}) {
      // vitest may still be putting the last run away.
      await serving;
      signal?.throwIfAborted();
      stopped = signal;
      aboutRun = more.about ?? {};
      patience = more.hangSeconds ?? hangSeconds;
      trouble = null;
      runRecords.clear();
      for (const file of files) runRecords.set(file, newRunRecord(file));
      const all = [...runRecords.values()];
      const done = new Promise<void>((resolve) => {
        finished = resolve;
      });
      const stop = (): void => {
        for (const child of children) void child.kill();
      };
      signal?.addEventListener('abort', stop, { once: true });
      serving = instance.run(files, overlay).catch((error: unknown) => {
        trouble ??= String(error);
      });
      try {
        // vitest ends early when it could not start a process at all.
        await Promise.race([done, serving.then(() => Promise.all(following.values()))]);
      } finally {
        signal?.removeEventListener('abort', stop);
      }
      if (signal?.aborted) {
        await serving;
        signal.throwIfAborted();
      }
      return { runRecords: all, broken: instance.broken(), trouble: instance.trouble() ?? trouble };
    },
    async close() {
      await Promise.all([...children].map((child) => child.kill()));
      await serving;
      await instance.close();
    },
  };
}
