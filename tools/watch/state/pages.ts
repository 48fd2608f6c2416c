import type { Lesson } from '../../course/types.ts';
import { isDone, learnerLesson } from '../../progress/status.ts';
import { remember, type State, type Step, stepTo, type WatchPage, withEffects } from './state.ts';

/** Shows a page instead of the verdict, from its top. */
export function openPage(state: State, page: WatchPage): State {
  return { ...state, page, scroll: 0 };
}

/** Shows the verdict again. */
export function closePage(state: State): State {
  return { ...state, page: null, scroll: 0 };
}

/** The question before an answer is shown; null when the lesson passes, or the answer is on the screen. */
export function revealQuestion(state: State, lesson: Lesson, show: 'solution' | 'diff'): string | null {
  const isEarned = isDone(lesson, state.progress) || state.verdict?.kind === 'passed';
  if (isEarned || state.page?.kind === show) return null;
  const what = show === 'solution' ? 'See the solution' : 'See your code beside the solution';
  return `This lesson does not pass yet. ${what}?`;
}

/** Shows the solution, alone or beside the learner's code, and remembers that; puts it away when it is there. */
export function reveal(state: State, lesson: Lesson, show: 'solution' | 'diff', at: string): Step {
  if (state.page?.kind === show) return stepTo(closePage(state));
  const looked = remember(state, { type: 'looked', slug: lesson.slug, at });
  return withEffects(looked, { type: 'read-files', lesson, show });
}

/** Judges every lesson, unless that is under way, and shows how far it is. */
export function checkAll(state: State): Step {
  if (state.page?.kind === 'all' && !state.page.finished) return stepTo(state);
  const { lessons } = state.course;
  const page = { kind: 'all', verdicts: [], of: lessons.length, finished: false } as const;
  const asked = lessons.map((lesson) => learnerLesson(state.course, lesson, state.progress));
  return stepTo(openPage(state, page), { type: 'judge-all', asked });
}
