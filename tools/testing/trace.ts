import type { TraceEvent } from '../trace/events.ts';
import { gather } from '../trace/gather.ts';
import { type Batch, startRecording } from '../trace/recorder/recorder.js';
import { sentence } from '../trace/words.ts';

/** What of a trace is wanted. */
export interface TraceOptions {
  /** Only the frames of functions with these names. Whoever writes a helper of their own is not wrong for that. */
  readonly of?: readonly string[];
}

/**
 * Runs `work`, and tells what its generators did, an event a line, in the words of `lesson trace`: `caller resumes fib: next()`,
 * `fib yields 1`. For a test that asserts who ran when as one array. What `work` prints is left out.
 * @throws what `work` throws.
 */
export function traceOf(work: () => void, { of }: TraceOptions = {}): string[] {
  const parts: Batch[] = [];
  const stop = startRecording({ send: (batch) => void parts.push(batch), every: true, places: false });
  try {
    work();
  } finally {
    stop();
  }
  const run = gather(parts);
  const isWanted = (event: TraceEvent): boolean =>
    event.type !== 'print' && (of === undefined || of.includes(run.frames[event.frame - 1]?.name ?? ''));
  return run.events.filter(isWanted).map((event) => sentence(run, event));
}
