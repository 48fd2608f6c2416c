import { earnsTick } from '../../progress/reducer.ts';
import { withTypes } from '../../runner/type-check.ts';
import type { Event } from './events.ts';
import { current, remember, type State, type Step, stepTo, withEffects } from './state.ts';
import { tracing } from './tracing.ts';

/** A verdict came. It is shown only if it is on the bytes that are on the disk now; otherwise those are judged. */
export function judged(state: State, event: Extract<Event, { type: 'judged' }>, at: string): Step {
  const lesson = current(state);
  if (event.run !== state.run?.id || lesson === undefined) return stepTo(state);
  const { verdict } = event;
  if (event.disk !== verdict.hash) {
    return stepTo({ ...state, run: null }, { type: 'hash', lesson, seconds: 0, force: false });
  }
  const shown: State = { ...state, run: null, verdict, types: 'checking', scroll: 0, traced: null };
  // A pass is remembered when the compiler has spoken too.
  const step = verdict.kind === 'passed' ? stepTo(shown) : remember(shown, { type: 'verdict', verdict, at });
  return withEffects(step, { type: 'typecheck', lesson, hash: verdict.hash }, ...tracing(shown));
}

/** The failure turns out to come from an earlier lesson. */
export function blamed(state: State, event: Extract<Event, { type: 'blamed' }>): Step {
  if (state.verdict?.hash !== event.hash || state.run !== null) return stepTo(state);
  return stepTo({ ...state, verdict: { ...state.verdict, fault: event.fault } });
}

/** The run takes long enough to say so. */
export function slow(state: State, run: number): Step {
  if (state.run?.id !== run) return stepTo(state);
  return stepTo({ ...state, run: { ...state.run, slow: true } });
}

/** The compiler has spoken about the bytes that `hash` names. */
export function typed(state: State, event: Extract<Event, { type: 'types' }>, at: string): Step {
  if (state.verdict === null || state.verdict.hash !== event.hash || state.types !== 'checking')
    return stepTo(state);
  const typed = withTypes(state.verdict, event.problems);
  const isTypeError = typed.kind === 'type-error' && event.frame !== undefined;
  const verdict = isTypeError ? { ...typed, frame: event.frame } : typed;
  const shown: State = { ...state, verdict, types: 'known' };
  const worthSaving = earnsTick(verdict) || verdict.kind !== state.verdict.kind;
  return worthSaving ? remember(shown, { type: 'verdict', verdict, at }) : stepTo(shown);
}

/** The compiler could not be asked: the tests stand, and no tick is given on half of the answer. */
export function typesFailed(state: State, event: Extract<Event, { type: 'types-failed' }>): Step {
  if (state.verdict?.hash !== event.hash || state.types !== 'checking') return stepTo(state);
  return stepTo({ ...state, types: { failed: event.reason } });
}
