import type { Course, Lesson } from '../../course/types.ts';
import {
  current,
  fresh,
  lookAt,
  notice,
  remember,
  type State,
  type Step,
  stepTo,
  way,
  withEffects,
} from './state.ts';

/** Goes to `lesson`: everything about the one before is forgotten, and this one is judged. */
export function go(state: State, lesson: Lesson): Step {
  const there: State = { ...state, ...fresh(lesson), notice: null };
  return withEffects(
    remember(there, { type: 'moved', slug: lesson.slug }),
    { type: 'abort' },
    lookAt(there, lesson, { force: true }),
  );
}

/** One lesson on (1) or back (-1) on the way. From a lesson that is gone, or beside the way: to the nearest one on it. */
export function move(state: State, by: 1 | -1): Step {
  const lessons = way(state);
  const at = lessons.findIndex((lesson) => lesson.slug === state.slug);
  const after = lessons.findIndex((lesson) => lesson.folder > state.folder);
  const from = at >= 0 ? at : (after < 0 ? lessons.length : after) - (by === 1 ? 1 : 0);
  const lesson = lessons[from + by];
  if (lesson !== undefined) return go(state, lesson);
  const of = state.fast ? ' of the fast track' : '';
  const end = by === 1 ? `This is the last lesson${of}.` : `This is the first lesson${of}.`;
  return stepTo({ ...state, notice: notice(by === 1 ? `${end} Press l to see what is left.` : end, end) });
}

/** The folders were read again: the lesson may have a new number, a new name, or be gone. */
export function reloaded(state: State, course: Course): Step {
  const next: State = { ...state, course };
  const lesson = current(next);
  const before = current(state);
  if (lesson === undefined) {
    const renamed = course.lessons.find((other) => other.folder.slice(0, 2) === state.folder.slice(0, 2));
    const wasThere = state.course.lessons.some((other) => other.slug === renamed?.slug);
    if (renamed !== undefined && !wasThere) {
      const step = go(next, renamed);
      const isNew = `lessons/${state.folder} is now lessons/${renamed.folder}. Progress is kept by name, so this one starts new.`;
      return stepTo({ ...step.state, notice: notice(isNew) }, ...step.effects);
    }
    const gone = `lessons/${state.folder} is gone, or its README.md is. Bring it back (git checkout lessons/${state.folder})`;
    const said = notice(`${gone}, or press l to choose another lesson.`, `${gone}.`);
    return stepTo({ ...next, run: null, verdict: null, notice: said }, { type: 'abort' });
  }
  const anew = lookAt(next, lesson, { force: true });
  if (before === undefined) return stepTo({ ...next, folder: lesson.folder, notice: null }, anew);
  if (before.folder !== lesson.folder) {
    const moved = `lessons/${before.folder} is now lessons/${lesson.folder}; your progress came along.`;
    return stepTo({ ...next, folder: lesson.folder, notice: notice(moved), verdict: null }, anew);
  }
  const known = state.course.problems.map(({ sentence }) => sentence);
  const problem = course.problems.find(({ sentence }) => !known.includes(sentence));
  return stepTo(
    { ...next, notice: problem === undefined ? state.notice : notice(problem.sentence) },
    lookAt(next, lesson),
  );
}
