import type { Action } from './action.ts';
import { actions, actionsForPages } from './actions.ts';
import type { Event, Key } from './events.ts';
import { current, lessonOf, type Question, type State, type Step, stepTo } from './state.ts';

/**
 * A page asks for an action: it is carried out no matter what the terminal shows. A page asks about its own lesson; when
 * another one is watched meanwhile, most actions mean nothing there.
 */
export function onAction(
  before: State,
  { name, slug = before.slug, place }: Extract<Event, { type: 'action' }>,
  at: string,
): Step {
  const action = actionsForPages.find((each) => each.name === name);
  const lesson = lessonOf(before, slug);
  const isWatched = slug === before.slug;
  const isMeant = action?.pages === 'other' ? !isWatched && lesson !== undefined : isWatched;
  if (action === undefined || !isMeant) return stepTo(before);
  return action.run({ ...before, notice: null }, { lesson, at, place });
}

/** The key of an action was pressed: it asks first, when it has a question. */
export function askOrRun(state: State, action: Action, at: string): Step {
  const lesson = current(state);
  const text = (lesson && action.question?.(state, lesson)) ?? null;
  if (text !== null) return stepTo({ ...state, asking: { text, yes: action.name } });
  return action.run(state, { lesson, at });
}

/** A key answers the question of an action. */
export function answer(state: State, { yes }: Question, key: Key, at: string): Step {
  const next: State = { ...state, asking: null };
  const action = actions.find(({ name }) => name === yes);
  if (action === undefined || key.toLowerCase() !== 'y') return stepTo(next);
  return action.run(next, { lesson: current(next), at });
}
