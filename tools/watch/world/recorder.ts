import { resolve } from 'node:path';
import { substitutionFor } from '../../course/substitution.ts';
import type { Tracer } from '../../runner/tracing/tracer.ts';
import { textOf } from '../../system/files.ts';
import type { TraceRun } from '../../trace/model/events.ts';
import type { Effect, Traced } from '../state/events.ts';

/** What was recorded. */
export type RecordedRun = Omit<Traced, 'hash'>;

/** Records for the watcher. */
export interface Recorder {
  /**
   * @throws {UserError} when the code cannot be loaded.
   * @throws {DOMException} `AbortError` when `signal` aborts first.
   */
  record(effect: Extract<Effect, { type: 'trace' }>, signal: AbortSignal): Promise<RecordedRun>;
  close(): Promise<void>;
}

/** What records, loaded when there is something to record: it is not what anybody waits for. */
export function openRecorder(
  root: string,
  open = async (): Promise<Tracer> => (await import('../../runner/tracing/tracer.ts')).openTracer(root),
): Recorder {
  let opening: Promise<Tracer> | undefined;
  return {
    async record(effect, signal) {
      const { course, lesson, test, beside } = effect;
      const { overlay } = await substitutionFor(effect);
      opening ??= open();
      const tracer = await opening;
      const { traceDemo, traceTest } = await import('../../runner/tracing/trace-lesson.ts');
      const side = (whose: 'mine' | 'reference') =>
        test === null
          ? traceDemo(tracer, lesson, { side: whose, overlay, signal })
          : traceTest(tracer, course, lesson, test, { side: whose, overlay, signal });
      const run = await side('mine');
      if (!beside) return { run, reference: null, sources: await sourcesOf(root, [run]), divergence: null };
      const { firstDivergence } = await import('../../trace/model/divergence.ts');
      const { divergenceAside } = await import('../../trace/words/divergence.ts');
      const reference = await side('reference');
      const tests = (await Promise.all(lesson.tests.map(textOf))).join('\n');
      // Functions that no test speaks of are called, and written, as the learner likes.
      const words = new Set(tests.match(/[\p{L}\p{N}_$]+/gu));
      const divergence = firstDivergence(run, reference, (name) => words.has(name));
      return {
        run,
        reference,
        sources: await sourcesOf(root, [run, reference]),
        divergence: divergence && divergenceAside(run, reference, divergence),
      };
    },
    async close() {
      await opening?.then((tracer) => tracer.close()).catch(() => undefined);
    },
  };
}

async function sourcesOf(root: string, runs: readonly TraceRun[]): Promise<Record<string, string>> {
  const files = new Set(runs.flatMap(filesOf));
  const sources: Record<string, string> = {};
  for (const file of files) {
    const text = await textOf(resolve(root, file));
    if (text !== null) sources[file] = text;
  }
  return sources;
}

/** The files that a run is in. */
function filesOf({ events, frames }: TraceRun): string[] {
  const places = [...events.map(({ at }) => at), ...frames.map(({ place }) => place)];
  return places.flatMap((place) => (place === undefined ? [] : [place.file]));
}
