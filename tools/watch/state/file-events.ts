import { relative, sep } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { CODE, roleIn } from '../../course/lesson-folder.ts';
import type { Lesson } from '../../course/types.ts';
import { learnerLesson } from '../../progress/status.ts';
import type { Progress } from '../../progress/types.ts';
import type { Effect, Event } from './events.ts';
import { current, lessonOf, lookAt, type State, type Step, stepTo } from './state.ts';

/**
 * How long after a save to hash again, in seconds. An editor that empties a file and fills it a moment later can
 * raise one event for both, while the file is empty.
 */
const again = [0.2, 1];

/** Files were touched: read the bytes of the lesson; offer the other lesson when that is what was saved. */
export function changed(state: State, paths: readonly string[]): Step {
  if (paths.every((path) => path.includes(`${sep}.workbook${sep}`)))
    return stepTo(state, { type: 'read-progress' });
  const lesson = current(state);
  const effects: Effect[] = isKnown(state, paths) ? [] : [{ type: 'reload' }];
  if (lesson === undefined) return stepTo(state, ...effects);
  for (const seconds of [0, ...again]) effects.push(lookAt(state, lesson, { seconds }));
  const others = savedLessons(state, paths);
  if (others.includes(lesson))
    return stepTo({ ...state, offer: null, saved: savedFiles(state, lesson, paths) }, ...effects);
  const [other] = others;
  // Several lessons at once: that is git at work, and not a learner who has opened the wrong file.
  if (others.length !== 1 || other === undefined) return stepTo(state, ...effects);
  return stepTo({ ...state, offer: other.slug }, ...effects);
}

/** Progress came: when the lesson stands on other files for it, the bytes of those are read. */
export function progressed(before: State, progress: Progress): Step {
  const state: State = { ...before, progress };
  const lesson = current(state);
  if (lesson === undefined) return stepTo(state);
  const [was, is] = [before, state].map((each) => learnerLesson(each.course, lesson, each.progress));
  return isDeepStrictEqual(was, is) ? stepTo(state) : stepTo(state, lookAt(state, lesson));
}

/** Whether all of `paths` are code that the course knows: then it is still the same course. */
function isKnown(state: State, paths: readonly string[]): boolean {
  const known = new Set(
    state.course.lessons.flatMap(({ sources, given, tests }) => [...sources, ...given, ...tests]),
  );
  return paths.every((path) => known.has(path));
}

/** The code of the lesson among `paths`, from the root; what was saved before when there is none: editors write other files, too. */
function savedFiles({ course, saved }: State, lesson: Lesson, paths: readonly string[]): readonly string[] {
  const own = paths.filter(
    (path) => path.startsWith(lesson.dir + sep) && CODE.includes(roleIn(lesson.dir, path)),
  );
  return own.length === 0 ? saved : own.map((path) => relative(course.root, path).split(sep).join('/'));
}

function savedLessons({ course }: State, paths: readonly string[]): Lesson[] {
  return course.lessons.filter((lesson) => paths.some((path) => path.startsWith(lesson.dir + sep)));
}

/** The bytes of a lesson are known: judge them, unless that is done or under way. */
export function hashed(state: State, event: Extract<Event, { type: 'hashed' }>): Step {
  const lesson = lessonOf(state, event.slug);
  if (event.slug !== state.slug) return stepTo(state);
  if (lesson === undefined) return stepTo(state, { type: 'reload' });
  if (!event.force && event.hash === (state.run ?? state.verdict)?.hash) return stepTo(state);
  return judge(state, lesson, event.hash);
}

/** Starts a run instead of the one that is under way. */
function judge(state: State, lesson: Lesson, hash: string): Step {
  const id = state.runs + 1;
  const run = { id, hash, slow: false };
  const notice = id > state.noticeUntil ? null : state.notice;
  return stepTo(
    { ...state, runs: id, run, notice, scroll: 0 },
    { type: 'abort' },
    { type: 'judge', run: id, ...learnerLesson(state.course, lesson, state.progress) },
  );
}
