import { isDone, learnerLesson } from '../../progress/status.ts';
import { browsed } from './book-requests.ts';
import { target } from './edit-target.ts';
import type { Key } from './events.ts';
import { hintPressed } from './hints.ts';
import { openListing } from './list.ts';
import { go, move } from './navigation.ts';
import { scrolled } from './scroll.ts';
import {
  current,
  lessonOf,
  type Question,
  remember,
  type State,
  type Step,
  stepTo,
  withEffects,
} from './state.ts';

/** A key outside the list. Whatever it does, the note of before has been read. */
export function onKey(before: State, key: Key, limit: number, at: string): Step {
  const state: State = { ...before, note: null };
  if (state.asking !== null) return answered({ ...state, asking: null }, state.asking, key, at);
  const other = state.offer === null ? undefined : lessonOf(state, state.offer);
  if (key === 'y' && other !== undefined) return go(state, other);
  const moved = scrolled(state, key, limit);
  if (moved !== null) return stepTo(moved);
  if (state.page !== null && (key === 'q' || key === 'escape' || key === 'enter'))
    return stepTo(closed(state));
  if (key === 'escape') return stepTo({ ...state, hint: null, offer: null });
  return verb(state, key, at);
}

function closed(state: State): State {
  return { ...state, page: null, scroll: 0 };
}

function verb(state: State, key: Key, at: string): Step {
  const lesson = current(state);
  switch (key) {
    case 'q':
      return stepTo(state, { type: 'quit' });
    case '?':
      return stepTo(
        state.page?.kind === 'help' ? closed(state) : { ...state, page: { kind: 'help' }, scroll: 0 },
      );
    case 'l': {
      const listing = openListing(state.slug);
      return stepTo({ ...state, page: { kind: 'list', listing }, scroll: 0 });
    }
    case 'n':
      return move(state, 1);
    case 'p':
      return move(state, -1);
    case 'b':
      return browsed(state);
    case 'c':
      if (state.page?.kind === 'all' && !state.page.finished) return stepTo(state);
      return stepTo(
        {
          ...state,
          page: { kind: 'all', verdicts: [], of: state.course.lessons.length, finished: false },
          scroll: 0,
        },
        {
          type: 'judge-all',
          asked: state.course.lessons.map((each) => learnerLesson(state.course, each, state.progress)),
        },
      );
  }
  if (lesson === undefined) return stepTo({ ...state, note: missing(state) });
  switch (key) {
    case 'r':
      return stepTo(closed(state), { type: 'look', lesson, seconds: 0, force: true });
    case 'h':
      return hintPressed(state);
    case 's':
    case 'd': {
      const show = key === 's' ? 'solution' : 'diff';
      if (state.page?.kind === show) return stepTo(closed(state));
      if (isDone(lesson, state.progress) || state.verdict?.kind === 'passed') return reveal(state, show, at);
      const what = show === 'solution' ? 'See the solution' : 'See your code beside the solution';
      return stepTo({
        ...state,
        asking: { text: `This lesson does not pass yet. ${what}?`, yes: show, slug: lesson.slug },
      });
    }
    case 'x':
      return stepTo({
        ...state,
        asking: {
          text: `Put the files of ${lesson.folder} back as they came? Yours are kept aside.`,
          yes: 'reset',
          slug: lesson.slug,
        },
      });
    case 'o':
      return stepTo(state, { type: 'edit', ...target(state, lesson) });
    default:
      return stepTo(state);
  }
}

function missing({ folder }: State): string {
  return `lessons/${folder} is not there. Press l to choose a lesson.`;
}

function answered(state: State, question: Question, key: Key, at: string): Step {
  const lesson = lessonOf(state, question.slug);
  if (key !== 'y' && key !== 'Y') return stepTo(state);
  if (lesson === undefined) return stepTo(state);
  return question.yes === 'reset'
    ? stepTo(state, { type: 'reset', lesson })
    : reveal(state, question.yes, at);
}

function reveal(state: State, show: 'solution' | 'diff', at: string): Step {
  const lesson = current(state);
  if (lesson === undefined) return stepTo(state);
  return withEffects(remember(state, { type: 'looked', slug: lesson.slug, at }), {
    type: 'read-files',
    lesson,
    show,
  });
}
