import type { Course } from '../course/types.ts';
import type { Tracer } from '../runner/trace.ts';
import type { TraceRun } from '../trace/events.ts';
import type { Effect } from './events.ts';

/** What was recorded, and in one sentence where it parts from the reference, when that was asked. */
export interface Recorded {
  readonly run: TraceRun;
  readonly parting: string | null;
}

/** Records for the watcher. */
export interface Recording {
  /**
   * @throws {UserError} when the code cannot be loaded.
   * @throws {DOMException} `AbortError` when `signal` aborts first.
   */
  record(effect: Extract<Effect, { type: 'trace' }>, course: Course, signal: AbortSignal): Promise<Recorded>;
  close(): Promise<void>;
}

/** What records, loaded when there is something to record: it is not what anybody waits for. */
export function openRecording(
  root: string,
  open = async (): Promise<Tracer> => (await import('../runner/trace.ts')).openTracer(root),
): Recording {
  let opening: Promise<Tracer> | undefined;
  return {
    async record({ lesson, test, beside }, course, signal) {
      opening ??= open();
      const tracer = await opening;
      const { traceDemo, traceTest } = await import('../runner/trace-lesson.ts');
      const side = (whose: 'mine' | 'reference') =>
        test === null
          ? traceDemo(tracer, lesson, whose, signal)
          : traceTest(tracer, course, lesson, test, whose, signal);
      const run = await side('mine');
      if (!beside) return { run, parting: null };
      const { firstParting } = await import('../trace/part.ts');
      return { run, parting: firstParting(run, await side('reference'))?.sentence ?? null };
    },
    async close() {
      await opening?.then((tracer) => tracer.close()).catch(() => undefined);
    },
  };
}
