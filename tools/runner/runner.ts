import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { hashFiles } from '../course/hash.ts';
import { readStandsOn } from '../course/stands-on.ts';
import { readTestList } from '../course/test-list.ts';
import { together } from '../system/concurrency.ts';
import { isSystemError } from '../system/os-error.ts';
import type { Verdict } from '../verdict.ts';
import type { JudgeRequest, Runner } from './api.ts';
import { MEMORY_MB } from './child/start.js';
import { toVerdict, unreadable } from './diagnosis/verdict.ts';
import { openWarmPool } from './process/warm-pool.ts';
import { type Clock, wallClock } from './process/watchdog.ts';
import type { WireError } from './process/wire.ts';
import { openSchedule } from './schedule.ts';
import { type OpenTodo, unwrittenExercises } from './unwritten.ts';
import { type Executor, openExecutor } from './vitest/executor.ts';
import { sourceToShow } from './vitest/source-plugin.ts';

/** What lessons are judged with. */
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
 * The caller closes it: it keeps the tool alive until then.
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
  const openAnother = (): Promise<Executor> => {
    const opening = openExecutor(settings);
    executors.push(opening);
    return opening;
  };
  const schedule = openSchedule(first, openAnother, workers);
  const closing = new AbortController();

  async function judgeIn(
    executor: Executor,
    {
      lesson,
      overlay,
      decidedBy,
      untilFailure,
      unlisted = false,
      hangSeconds: patience = hangSeconds,
    }: JudgeRequest,
    signal?: AbortSignal,
  ): Promise<Verdict> {
    const started = performance.now();
    const files = await readStandsOn(lesson, overlay).catch((error: unknown) => {
      if (isSystemError(error)) return error;
      throw error;
    });
    const seconds = (): number => (performance.now() - started) / 1000;
    if (files instanceof Error) return unreadable(lesson, files, seconds());
    const courseTests = unlisted ? null : await readTestList(lesson);
    // The bytes that the hash names are the bytes that are judged, even if the disk moves on meanwhile.
    const texts = new Map(overlay);
    for (const { file, text } of files) if (text !== null) texts.set(file, text);
    const tests = lesson.tests.filter((file) => texts.has(file));
    const about = { decidedBy, untilFailure };
    const ran = await executor.run(tests, texts, signal, { about, hangSeconds: patience });
    const read = (file: string): string | undefined => sourceToShow(texts, file);
    return toVerdict({
      root,
      lesson,
      courseTests,
      // A starter is judged by what its tests themselves come to.
      ...(!unlisted && { unwritten: asErrors(await unwrittenExercises(lesson, read)) }),
      ...ran,
      memoryMb,
      hangSeconds: patience,
      hash: hashFiles(lesson, files),
      seconds: seconds(),
      read,
    });
  }

  // Only when the verdict is out: until then every core has better things to do.
  const refill = (): void => void setImmediate(() => warmPool.fill(1));

  function judge(request: JudgeRequest, asked?: AbortSignal): Promise<Verdict> {
    const { inBackground = false } = request;
    const signal = asked === undefined ? closing.signal : AbortSignal.any([asked, closing.signal]);
    const work = (executor: Executor, either: AbortSignal): Promise<Verdict> => {
      if (inBackground) warmPool.fill(Math.min(schedule.waiting, workers));
      return judgeIn(executor, request, either).finally(refill);
    };
    return schedule.run(work, { inBackground, signal });
  }

  return {
    judge,
    judgeAll: (requests, onVerdict, signal) =>
      together(signal, (either) =>
        requests.map(async (request) => {
          const verdict = await judge({ ...request, inBackground: true }, either);
          onVerdict?.(verdict);
          return verdict;
        }),
      ),
    async close() {
      closing.abort();
      await warmPool.close();
      await schedule.idle();
      for (const opening of executors) await opening.then((executor) => executor.close());
    },
  };
}

/** What would be thrown there. */
function asErrors(todos: ReadonlyMap<number, OpenTodo>): Map<number, WireError> {
  return new Map(
    [...todos].map(([exercise, { file, line, column, message }]) => {
      const stack = `Error: ${message}\n    at ${file}:${line}:${column}`;
      return [exercise, { name: 'Error', message, stack }];
    }),
  );
}
