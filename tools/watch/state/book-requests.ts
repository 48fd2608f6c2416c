import { target } from './edit-target.ts';
import type { Event } from './events.ts';
import { hintPressed } from './hints.ts';
import { go, move } from './navigation.ts';
import { current, lessonOf, type State, type Step, stepTo } from './state.ts';

type Asked = Extract<Event, { type: 'asked' }>;

/**
 * What a page of the book asks for: what the key of that name does, whatever the terminal shows. A page asks about the
 * lesson that it shows; when another one is watched meanwhile, only `go` means something.
 */
export function onRequest(before: State, { what, slug = before.slug }: Asked): Step {
  const state: State = { ...before, note: null };
  const lesson = lessonOf(state, slug);
  if (what === 'go') return lesson === undefined || slug === state.slug ? stepTo(before) : go(state, lesson);
  if (slug !== state.slug) return stepTo(before);
  if (what === 'next') return move(state, 1);
  if (what === 'prev') return move(state, -1);
  if (lesson === undefined) return stepTo(before);
  switch (what) {
    case 'hint':
      return hintPressed(state);
    case 'run':
      return stepTo({ ...state, page: null, scroll: 0 }, { type: 'hash', lesson, seconds: 0, force: true });
    case 'reset':
      return stepTo(state, { type: 'reset', lesson });
    case 'open':
      return stepTo(state, { type: 'edit', ...target(state, lesson) });
  }
}

/** `b`: the page of the lesson in the browser; the map when the lesson is gone. */
export function browsed(state: State): Step {
  if (state.book === null) {
    const note =
      'The book is not open: it opens after the first verdict. If it does not, `npx lesson book` says why.';
    return stepTo({ ...state, note });
  }
  const lesson = current(state);
  return stepTo(state, { type: 'browse', path: lesson === undefined ? '' : `lessons/${lesson.folder}/` });
}

/** Where the book is; said when it comes up, unless something else is being said. */
export function bookNote(address: string): string {
  return `The book is at ${address}; b opens it.`;
}

/** The book is up: its address is remembered, and said once. */
export function bookOpened(state: State, address: string): Step {
  return stepTo({ ...state, book: address, note: state.note ?? bookNote(address) });
}
