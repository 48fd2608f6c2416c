import { hashLearnerLesson } from '../course/hash.ts';
import { loadCourse } from '../course/load.ts';
import { openProgress, type ProgressStore } from '../progress/store.ts';
import type { Runner } from '../runner/api.ts';
import type { Tracer } from '../runner/tracing/tracer.ts';
import { typeCheck } from '../runner/type-check.ts';
import type { TypeProblem } from '../verdict.ts';
import { startLoop } from './loop.ts';
import { firstLesson, firstOnTrack } from './state/first-lesson.ts';
import { initial } from './state/state.ts';
import { type DisplayOutput, openDisplay } from './world/display.ts';
import { makeEffects } from './world/effects/effects.ts';
import { watchFiles } from './world/file-watcher.ts';
import type { KeyStream } from './world/keyboard.ts';
import { type OpenObserver, seatObservers } from './world/observer.ts';
import { openRecorder } from './world/recorder.ts';

/** What the watcher works with; all but `root` have the obvious default. */
export interface WatchOptions {
  readonly root: string;
  /** The lesson to begin with, in any of its names. */
  readonly lesson?: string | undefined;
  /** Goes through the lessons of the fast track only. */
  readonly fast?: boolean | undefined;
  /** What is remembered, when it is open already. */
  readonly store?: ProgressStore | undefined;
  readonly stdin?: KeyStream;
  readonly stdout?: DisplayOutput;
  readonly env?: NodeJS.ProcessEnv;
  /** Plain lines on a terminal, too; keys are not read then. */
  readonly plain?: boolean;
  /** Those who follow from outside the terminal: a book in the browser. */
  readonly observers?: readonly OpenObserver[];
  /** Ends the watcher. */
  readonly signal?: AbortSignal;
  openRunner?(options: { root: string }): Promise<Runner>;
  typeCheck?(root: string, signal: AbortSignal): Promise<readonly TypeProblem[]>;
  readonly openTracer?: (() => Promise<Tracer>) | undefined;
}

const openRunner = async (options: { root: string }): Promise<Runner> =>
  (await import('../runner/runner.ts')).openRunner(options);

/**
 * Judges a lesson at every save, until the user quits or `signal` aborts; then nothing that it started is left.
 * On a terminal it takes the whole window and reads keys, elsewhere it prints plain lines.
 * @throws {UserError} when there is no such lesson.
 */
export async function watch(options: WatchOptions): Promise<void> {
  const { root, stdin = process.stdin, stdout = process.stdout, env = process.env, signal } = options;
  signal?.throwIfAborted();
  // Loading the test machinery takes longest: it begins first, and nothing on the screen waits for it.
  const runner = (options.openRunner ?? openRunner)({ root });
  runner.catch(() => undefined);
  try {
    const [course, store] = await Promise.all([loadCourse(root), options.store ?? openProgress(root)]);
    const progress = await store.read();
    const { fast = false } = options;
    const lesson =
      fast && options.lesson === undefined
        ? firstOnTrack(course, progress)
        : firstLesson(course, progress, options.lesson);
    const ends = { stdin, stdout, env, plain: options.plain === true };
    const display = openDisplay(ends, (event) => loop.post(event));
    const recording = openRecorder(root, options.openTracer);
    const observers = seatObservers(options.observers ?? [], {
      post: (event) => loop.post(event),
      state: () => loop.state,
    });
    const ports = makeEffects(
      {
        root,
        runner,
        store,
        hash: hashLearnerLesson,
        typeCheck: (abort) => (options.typeCheck ?? typeCheck)(root, abort),
        edit: display.edit,
        record: recording.record,
        browse: observers.browse,
      },
      (event) => loop.post(event),
    );
    const loop = startLoop(initial(course, progress, lesson, display.size(), fast), ports.act, (state) => {
      display.show(state);
      observers.show(state);
    });
    const end = () => loop.post({ type: 'ended' });
    signal?.addEventListener('abort', end);
    const files = watchFiles(root, loop.post);
    files.then(
      ({ notice }) => {
        if (notice !== null) loop.post({ type: 'notice', sentence: notice });
        // What was saved before there were eyes on it.
        loop.post({ type: 'changed', paths: [lesson.dir] });
      },
      (error: Error) =>
        loop.post({ type: 'failed', doing: 'watch the lessons', reason: `${error.message}.` }),
    );
    try {
      loop.post({ type: 'started' });
      const problems = course.problems.map(({ sentence }) => sentence).join(' ');
      if (problems !== '') loop.post({ type: 'notice', sentence: problems });
      if (signal?.aborted) end();
      await loop.ended;
    } finally {
      signal?.removeEventListener('abort', end);
      const stopped = Promise.all([ports.stop(), observers.close()]);
      display.close(loop.state);
      await stopped;
      await recording.close();
      await files.then((watching) => watching.close()).catch(() => undefined);
    }
  } finally {
    await runner.then((each) => each.close()).catch(() => undefined);
  }
}
