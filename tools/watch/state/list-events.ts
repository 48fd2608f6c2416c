import type { Key } from './events.ts';
import { type Listing, press } from './list.ts';
import { go } from './navigation.ts';
import { type State, type Step, stepTo } from './state.ts';

/** A key while the list is open in the watcher. */
export function browseKey(before: State, listing: Listing, key: Key): Step {
  const state: State = { ...before, note: null };
  const [next, outcome] = press(listing, key, state.course, state.progress);
  const open: State = { ...state, page: { kind: 'list', listing: next } };
  switch (outcome?.type) {
    case undefined:
      return stepTo(open);
    case 'close':
      return stepTo({ ...state, page: null, scroll: 0 });
    case 'reset':
      return stepTo(open, { type: 'reset', lesson: outcome.lesson });
    case 'go':
      return outcome.lesson.slug === state.slug
        ? stepTo({ ...state, page: null, scroll: 0 })
        : go(state, outcome.lesson);
  }
}
