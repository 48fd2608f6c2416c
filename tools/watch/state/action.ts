import type { Lesson } from '../../course/types.ts';
import type { Place } from '../../verdict.ts';
import type { Key } from './events.ts';
import { notice, type State, type Step, stepTo } from './state.ts';

/** Something that the learner can ask of the watcher: with a key, with a button of a page, or with both. */
export interface Action {
  /** What events and pages call it. */
  readonly name: string;
  /** Its key on a terminal; null when only pages ask for it. */
  readonly key: Key | null;
  /** Beside the key in the key line. */
  readonly word: string;
  /** On the help page. */
  readonly meaning: string;
  /** How long its key stays when the key line is too narrow: those of the lowest rank go first. */
  readonly rank: number;
  /** The lesson that a page may ask it for: the one that is watched, or any other; null when no page may ask. */
  readonly pages: 'watched' | 'other' | null;
  /** What a key asks first, and only `y` says yes to; null when it asks nothing now. A page asks for itself. */
  question?(state: State, lesson: Lesson): string | null;
  run(state: State, on: ActionSubject): Step;
}

/** The rank of a key that stays in the key line. */
export const STAYS = Number.POSITIVE_INFINITY;

/** What an action is about. */
export interface ActionSubject {
  /** The lesson that is meant; undefined when its folder is gone. */
  readonly lesson: Lesson | undefined;
  /** The time, ISO 8601 in UTC. */
  readonly at: string;
  /** The place of the last verdict that a page asks for, as the page says. */
  readonly place?: Place | undefined;
}

/** The `run` of an action that needs the lesson's files; without them the learner is told what to do. */
export function onLesson(run: (state: State, lesson: Lesson, on: ActionSubject) => Step): Action['run'] {
  return (state, on) => (on.lesson === undefined ? stepTo(missing(state)) : run(state, on.lesson, on));
}

/** Says that the folder of the lesson is gone. */
export function missing(state: State): State {
  const what = `lessons/${state.folder} is not there.`;
  return { ...state, notice: notice(`${what} Press l to choose a lesson.`, what) };
}
