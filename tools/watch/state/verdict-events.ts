import { earnsTick } from '../../progress/reducer.ts';
import type { Event } from './events.ts';
import { current, lookAt, remember, type State, type Step, stepTo, withEffects } from './state.ts';
import { tracing } from './tracing.ts';

/** A verdict came. It is shown only if it is on the bytes that are on the disk now; otherwise those are judged. */
export function judged(state: State, event: Extract<Event, { type: 'judged' }>, at: string): Step {
  const lesson = current(state);
  if (event.run !== state.run?.id || lesson === undefined) return stepTo(state);
  const { verdict } = event;
  if (event.disk !== verdict.hash) {
    // The compiler may have been stopped for this run before it spoke about the verdict before.
    const force = state.types === 'checking';
    return stepTo({ ...state, run: null }, { type: 'abort' }, lookAt(state, lesson, { force }));
  }
  const shown: State = { ...state, run: null, verdict, types: 'checking', scroll: 0, traced: null };
  // A pass is remembered when the compiler has spoken too.
  const step = verdict.kind === 'passed' ? stepTo(shown) : remember(shown, { type: 'verdict', verdict, at });
  return withEffects(step, ...tracing(shown));
}

/** The failure turns out to come from an earlier lesson. */
export function blamed(state: State, event: Extract<Event, { type: 'blamed' }>): Step {
  const { verdict } = event;
  if (state.verdict?.hash !== verdict.hash || state.run !== null) return stepTo(state);
  return stepTo({ ...state, verdict });
}

/** The run takes long enough to say so. */
export function slow(state: State, run: number): Step {
  if (state.run?.id !== run) return stepTo(state);
  return stepTo({ ...state, run: { ...state.run, slow: true } });
}

/** The compiler has spoken. */
export function typed(state: State, event: Extract<Event, { type: 'types' }>, at: string): Step {
  const { verdict } = event;
  if (state.verdict?.hash !== verdict.hash || state.types !== 'checking') return stepTo(state);
  const shown: State = { ...state, verdict, types: 'known' };
  const worthSaving = earnsTick(verdict) || verdict.kind !== state.verdict.kind;
  return worthSaving ? remember(shown, { type: 'verdict', verdict, at }) : stepTo(shown);
}

/** The compiler could not be asked: the tests stand, and no tick is given on half of the answer. */
export function typesFailed(state: State, event: Extract<Event, { type: 'types-failed' }>): Step {
  if (state.verdict?.hash !== event.hash || state.types !== 'checking') return stepTo(state);
  return stepTo({ ...state, types: { failed: event.reason } });
}
