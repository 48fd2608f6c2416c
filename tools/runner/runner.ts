import { availableParallelism } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { hashFiles, readLessonFiles } from '../course/hash.ts';
import type { Verdict } from '../verdict.ts';
import type { JudgeRequest, Runner } from './api.ts';
import { MEMORY_MB } from './child/start.js';
import { toVerdict } from './diagnosis/verdict.ts';
import { openWarmPool } from './process/warm-pool.ts';
import { type Clock, wallClock } from './process/watchdog.ts';
import { type Executor, openExecutor } from './vitest/executor.ts';
import { readSource } from './vitest/source-plugin.ts';

export interface RunnerOptions {
  /** The folder of the workbook: places in verdicts are relative to it. */
  readonly root: string;
  /** How long loading, and each test, may take before it counts as hung; 5. */
  readonly hangSeconds?: number;
  /** What `hangSeconds` are measured by; the time of this machine. A test that lets time pass itself depends on no speed. */
  readonly clock?: Clock;
  /** The most that the heap of the learner's process may hold, in mebibytes; 256. */
  readonly memoryMb?: number;
  /**
   * Whether a process that ran one answer to its end may run the next. Four times as quick for many small answers, and
   * only for those of authors: what a learner's program leaves behind must not reach another verdict. Default false.
   */
  readonly reuse?: boolean;
  /** How many lessons `judgeAll` judges at once; one for each core, and no more than 4. */
  readonly workers?: number;
}

/**
 * Starts the test machinery, and a process that waits for the first lesson.
 * Whoever opens a runner closes it: it keeps the tool alive until then.
 * @throws {Error} when vitest cannot be loaded.
 */
export async function openRunner(options: RunnerOptions): Promise<Runner> {
  const {
    hangSeconds = 5,
    clock = wallClock,
    memoryMb = MEMORY_MB,
    reuse = false,
    workers = Math.min(availableParallelism(), 4),
  } = options;
  const root = resolve(options.root);
  const warmPool = openWarmPool(memoryMb);
  // Loading vitest takes a while on one core; the first process starts on another meanwhile.
  warmPool.fill(1);
  const settings = { root, hangSeconds, clock, warmPool, reuse };
  const first = await openExecutor(settings);
  warmPool.onStart(first.prepare);
  const executors: Promise<Executor>[] = [Promise.resolve(first)];
  let busy: Promise<unknown> = Promise.resolve();

  async function judgeIn(
    executor: Executor,
    { lesson, overlay, ground, decidedBy }: JudgeRequest,
    signal?: AbortSignal,
  ): Promise<Verdict> {
    const started = performance.now();
    const files = await readLessonFiles(lesson, overlay);
    // The bytes that the hash names are the bytes that are judged, even if the disk moves on meanwhile.
    const texts = new Map([...(ground ?? []), ...(overlay ?? [])]);
    for (const [name, bytes] of files) texts.set(join(lesson.dir, name), bytes.toString());
    const tests = lesson.tests.filter((file) => files.has(basename(file)));
    const { attempts, broken } = await executor.run(tests, texts, signal, { decidedBy });
    const sources = { overlay: texts };
    return toVerdict({
      root,
      lesson,
      attempts,
      broken,
      memoryMb,
      hangSeconds,
      hash: hashFiles(files),
      seconds: (performance.now() - started) / 1000,
      read: (file) => readSource(sources, file),
    });
  }

  const closing = new AbortController();

  /** Runs `work` when everything that was asked for before is over. */
  function queue<T>(asked: AbortSignal | undefined, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const signal = asked === undefined ? closing.signal : AbortSignal.any([asked, closing.signal]);
    const start = async (): Promise<T> => {
      signal.throwIfAborted();
      return work(signal);
    };
    const turn = busy.then(start);
    busy = turn.then(
      () => {},
      () => {},
    );
    return turn;
  }

  // Only when the verdict is out: until then every core has better things to do.
  const refill = (): void => void setImmediate(() => warmPool.fill(1));

  return {
    judge: (request, signal) => queue(signal, (either) => judgeIn(first, request, either).finally(refill)),
    judgeAll: (requests, onVerdict, signal) =>
      queue(signal, async (either) => {
        const verdicts: Verdict[] = [];
        const waiting = [...requests.entries()];
        const width = Math.min(workers, requests.length);
        while (executors.length < width) executors.push(openExecutor(settings));
        const work = async (opening: Promise<Executor>): Promise<void> => {
          const executor = await opening;
          for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            either.throwIfAborted();
            const [at, request] = next;
            warmPool.fill(Math.min(waiting.length, width));
            const verdict = await judgeIn(executor, request, either);
            verdicts[at] = verdict;
            onVerdict?.(verdict);
          }
        };
        // All of them: an executor that still works must not outlive the call.
        const ended = await Promise.allSettled(executors.slice(0, width).map(work));
        refill();
        for (const end of ended) if (end.status === 'rejected') throw end.reason;
        return verdicts;
      }),
    async close() {
      closing.abort();
      await warmPool.close();
      await busy;
      for (const opening of executors) await opening.then((executor) => executor.close());
    },
  };
}
