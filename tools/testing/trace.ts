import { assembleRun } from '../trace/model/assemble.ts';
import {
  type Answer,
  type Batch,
  CALLER,
  type Frame,
  type Resume,
  type TraceEvent,
  type TraceRun,
  type Who,
} from '../trace/model/events.ts';
import { isAnswer, isResume } from '../trace/model/kinds.ts';
import { startRecording } from '../trace/recorder/recorder.js';
import { sentence } from '../trace/words/sentence.ts';

/** What of a trace is wanted. */
export interface TraceOptions {
  /**
   * Only the frames of functions with these names, told in a way that all right answers share. A frame of another function
   * is not in the trace: what it does is put down to the named frame that drives it, or to `caller`. It makes no difference
   * whether a value is passed on by a loop or by `yield*`; `next(undefined)` is told as `next()`; a `return()` that finds a
   * frame at its end is left out.
   */
  readonly of?: readonly string[];
}

/** An event that a test may rely on. Only a prepared program says when a generator was made: most tests run without that. */
type TracedEvent = Resume | Answer;

/**
 * Runs `work`, and tells what its generators did, an event a line, in the words of `lesson trace`: `caller resumes fib: next()`,
 * `fib yields 1`. For a test that asserts who ran when as one array. The first frame of a name to be resumed has the name to
 * itself, the next one is `fib #2`: no line depends on what comes later. That a generator was made is left out, and so is
 * what `work` prints.
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
  const { frames, events } = told(parts);
  const names = { frames: frames.map(named) };
  return (of === undefined ? events : ofThese(of, frames, events)).map((event) => sentence(names, event));
}

function told(parts: readonly Batch[]): Pick<TraceRun, 'frames'> & { events: TracedEvent[] } {
  const isTold = (event: TraceEvent): event is TracedEvent => isResume(event) || isAnswer(event);
  const run = assembleRun(parts.map((part) => ({ ...part, events: part.events.filter(isTold) })));
  return { frames: run.frames, events: run.events.filter(isTold) };
}

const named = (frame: Frame): Frame =>
  frame.instance === 1 ? frame : { ...frame, name: `${frame.name} #${frame.instance}` };

function ofThese(
  names: readonly string[],
  frames: readonly Frame[],
  events: readonly TracedEvent[],
): TracedEvent[] {
  const running: Who[] = [];
  const seen: TracedEvent[] = [];
  for (const event of events) {
    if (!names.includes(frames[event.frame - 1]?.name ?? '')) continue;
    if (isResume(event)) {
      seen.push(asked(event, running.at(-1) ?? CALLER));
      running.push(event.frame);
      continue;
    }
    running.pop();
    const last = seen.at(-1);
    const isLateGoodbye = 'again' in event && last && isResume(last) && last.how === 'return';
    if (isLateGoodbye) seen.pop();
    else seen.push(answered(event, running.at(-1) ?? CALLER));
  }
  return seen;
}

function asked({ delegated: _, value, ...event }: Resume, by: Who): Resume {
  const isSilent = value === undefined || (value === 'undefined' && event.how !== 'throw');
  return { ...event, by, ...(!isSilent && { value }) };
}

function answered({ delegated: _, ...event }: Answer, to: Who): Answer {
  return { ...event, to };
}
