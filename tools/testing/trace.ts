import { type Answer, CALLER, type Resume, type TraceRun, type Who } from '../trace/events.ts';
import { gather } from '../trace/gather.ts';
import { type Batch, startRecording } from '../trace/recorder/recorder.js';
import { sentence } from '../trace/words.ts';

/** What of a trace is wanted. */
export interface TraceOptions {
  /**
   * Only the frames of functions with these names, told in a way that all right answers share. Whoever has a helper is not
   * in the trace: what it does is put down to the named frame that drives it, or to `caller`. So it makes no difference
   * whether a value is passed on by a loop or by `yield*`, `next(undefined)` is told as `next()`, and a `return()` that
   * finds a frame at its end is left out.
   */
  readonly of?: readonly string[];
}

type Told = Resume | Answer;
type Run = Pick<TraceRun, 'frames'> & { readonly events: readonly Told[] };

/**
 * Runs `work`, and tells what its generators did, an event a line, in the words of `lesson trace`: `caller resumes fib: next()`,
 * `fib yields 1`. For a test that asserts who ran when as one array. Several frames of one name are numbered in the order
 * in which they are first resumed. That a generator was made is left out, and so is what `work` prints.
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
  const whole = told(parts);
  const run = of === undefined ? whole : ofThese(of, whole);
  return run.events.map((event) => sentence(run, event));
}

/** Only a prepared program says when a generator was made, so whoever asserted that would fail under `lesson trace`. */
function told(parts: readonly Batch[]): Run {
  const isTold = (event: { readonly type: string }): event is Told =>
    event.type !== 'create' && event.type !== 'print';
  const run = gather(parts.map((part) => ({ ...part, events: part.events.filter(isTold) })));
  return { frames: run.frames, events: run.events.filter(isTold) };
}

function ofThese(names: readonly string[], { frames, events }: Run): Run {
  const running: Who[] = [];
  const seen: Told[] = [];
  for (const event of events) {
    if (!names.includes(frames[event.frame - 1]?.name ?? '')) continue;
    if (event.type === 'resume') {
      seen.push(asked(event, running.at(-1) ?? CALLER));
      running.push(event.frame);
      continue;
    }
    running.pop();
    const last = seen.at(-1);
    const isLateGoodbye = 'again' in event && last?.type === 'resume' && last.how === 'return';
    if (isLateGoodbye) seen.pop();
    else seen.push(alone(event, running.at(-1) ?? CALLER));
  }
  return { frames, events: seen };
}

function asked({ delegated: _, value, ...event }: Resume, by: Who): Resume {
  const isSilent = value === undefined || (value === 'undefined' && event.how !== 'throw');
  return { ...event, by, ...(!isSilent && { value }) };
}

function alone(event: Answer, to: Who): Answer {
  const { delegated: _, ...rest } = event;
  return { ...rest, to };
}
