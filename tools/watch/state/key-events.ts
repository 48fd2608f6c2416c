import { missing } from './action.ts';
import { answer, askOrRun } from './action-events.ts';
import { keyActions } from './actions.ts';
import type { Event, Key } from './events.ts';
import { type Listing, press } from './list.ts';
import { go } from './navigation.ts';
import { closePage } from './pages.ts';
import { current, lessonOf, type State, type Step, stepTo } from './state.ts';

/** A key was pressed; the notice that was shown has been read then. */
export function onKey(before: State, { key, limit = 0 }: Extract<Event, { type: 'key' }>, at: string): Step {
  if (key === 'ctrl-c') return stepTo(before, { type: 'quit' });
  const state: State = { ...before, notice: null };
  const { asking, page } = state;
  if (asking !== null) return answer(state, asking, key, at);
  if (page?.kind === 'list') return browse(state, page.listing, key);
  const offered = state.offer === null ? undefined : lessonOf(state, state.offer);
  if (key === 'y' && offered !== undefined) return go(state, offered);
  const scrolled = scroll(state, key, limit);
  if (scrolled !== null) return stepTo(scrolled);
  if (page !== null && (key === 'q' || key === 'escape' || key === 'enter')) return stepTo(closePage(state));
  if (key === 'escape') return stepTo({ ...state, hint: null, offer: null });
  const action = keyActions.find((each) => each.key === key);
  if (action !== undefined) return askOrRun(state, action, at);
  return stepTo(current(state) === undefined ? missing(state) : state);
}

/**
 * The state after a key that scrolls; null when it does not.
 * @param limit how far down there is to go.
 */
function scroll(state: State, key: Key, limit: number): State | null {
  const page = Math.max(1, state.size.rows - 10);
  const by: Readonly<Record<string, number>> = {
    down: 1,
    j: 1,
    up: -1,
    k: -1,
    pagedown: page,
    ' ': page,
    pageup: -page,
    home: -Infinity,
    end: Infinity,
  };
  const lines = Object.hasOwn(by, key) ? by[key] : undefined;
  return lines === undefined
    ? null
    : { ...state, scroll: Math.max(0, Math.min(limit, state.scroll + lines)) };
}

/** A key while the list of lessons is open. */
function browse(state: State, listing: Listing, key: Key): Step {
  const [next, outcome] = press(listing, key, state.course, state.progress);
  const open: State = { ...state, page: { kind: 'list', listing: next } };
  switch (outcome?.type) {
    case undefined:
      return stepTo(open);
    case 'close':
      return stepTo(closePage(state));
    case 'reset':
      return stepTo(open, { type: 'reset', lesson: outcome.lesson });
    case 'go':
      return outcome.lesson.slug === state.slug ? stepTo(closePage(state)) : go(state, outcome.lesson);
  }
}
