import type { Lesson } from '../../course/types.ts';
import { learnerLesson } from '../../progress/status.ts';
import { leadOf } from '../../report/lead.ts';
import { areTranscripts } from '../../report/values.ts';
import type { TestResult, Verdict } from '../../verdict.ts';
import type { Effect, Event } from './events.ts';
import { current, type State, type Step, stepTo } from './state.ts';

/** What to record of the last run: the name of a test, or `null` for the demo; undefined when there is nothing. */
function subject(verdict: Verdict, lesson: Lesson, saved: readonly string[]): string | null | undefined {
  switch (verdict.kind) {
    case 'passed':
    case 'type-error':
      return lesson.demo === null ? undefined : null;
    case 'failed': {
      const test = failedFirst(verdict, lesson, saved);
      return test?.name;
    }
    case 'hung':
    case 'out-of-memory':
    case 'crashed':
      return verdict.during;
    default:
      // Nothing has run, or not as far as code that is written.
      return undefined;
  }
}

/** Whether the first failure is about a trace: then the learner is told where it diverges from the reference. */
function isAboutTrace(verdict: Verdict, lesson: Lesson, saved: readonly string[]): boolean {
  const test = verdict.kind === 'failed' ? failedFirst(verdict, lesson, saved) : undefined;
  return test !== undefined && areTranscripts(test.expected, test.received);
}

/** The test that fails, when that is what the learner is told of. */
function failedFirst(verdict: Verdict, lesson: Lesson, saved: readonly string[]): TestResult | undefined {
  const lead = leadOf(verdict, lesson, saved);
  return lead?.what === 'test' && lead.test.status === 'failed' ? lead.test : undefined;
}

/** Records the last run again, for somebody: readers of the book see its picture, and a trace that is wrong is compared. */
export function tracing(state: State): Effect[] {
  const { verdict, readers, saved } = state;
  const lesson = current(state);
  if (verdict === null || lesson === undefined || state.run !== null) return [];
  const beside = isAboutTrace(verdict, lesson, saved);
  const test = subject(verdict, lesson, saved);
  if (test === undefined || (readers === 0 && !beside)) return [];
  const asked = learnerLesson(state.course, lesson, state.progress);
  return [{ type: 'trace', ...asked, hash: verdict.hash, test, beside }];
}

/** A recording came; only that of the bytes that the verdict is about is of use. */
export function traced(state: State, event: Extract<Event, { type: 'traced' }>): Step {
  if (state.verdict?.hash !== event.hash) return stepTo(state);
  const { type: _type, ...recorded } = event;
  return stepTo({ ...state, traced: recorded });
}

/** So many pages of the book are open. The first one wants a picture. */
export function read(state: State, readers: number): Step {
  const next = { ...state, readers };
  const isFirst = state.readers === 0 && readers > 0 && state.traced === null;
  return isFirst ? stepTo(next, ...tracing(next)) : stepTo(next);
}

/** Where a trace that is wrong diverges from the reference, as far as that is known. */
export function divergenceLine({ verdict, traced: known }: State): string | undefined {
  return known !== null && known.hash === verdict?.hash ? (known.divergence ?? undefined) : undefined;
}
