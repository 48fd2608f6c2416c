import type { Lesson } from '../../course/types.ts';
import { isDone } from '../../progress/status.ts';
import { stripMarkdown } from '../../terminal/markdown.ts';
import { type State, way } from './state.ts';

/** While a run takes long. */
export const longRun =
  'Running the tests of what you saved. A loop that never ends is stopped and named after some seconds.';

/** When the tests pass and the compiler could not be asked, for this reason. */
export function notAsked(reason: string): string {
  return `The tests pass. The compiler could not be asked, so the lesson is not ticked: ${reason}`;
}

/**
 * How to go on when the lesson passes.
 * @param withKeys whether the reader has the keys of the terminal.
 */
export function nextSentence(state: State, withKeys: boolean): string {
  const { course, slug, progress, folder, fast } = state;
  const lessons = way(state);
  const at = lessons.findIndex((lesson) => lesson.slug === slug);
  const next = at >= 0 ? lessons[at + 1] : lessons.find((lesson) => lesson.folder > folder);
  if (next !== undefined) {
    const name = `lesson ${next.number}, ${stripMarkdown(next.title)}`;
    return withKeys ? `Press n for ${name}.` : `Next is ${name}.`;
  }
  const isOpen = (lesson: Lesson): boolean => !isDone(lesson, progress);
  if (fast && !lessons.some(isOpen)) {
    const rest = course.lessons.filter(isOpen).length;
    const all = 'That was the fast track. You have built it.';
    return rest === 0 ? all : `${all} \`npx lesson watch\` goes through the other lessons.`;
  }
  const left = lessons.filter(isOpen).length;
  if (left === 0) return 'That was the whole course. You have built it.';
  const of = fast ? ' of the fast track' : '';
  return `That was the last lesson${of}; ${left} before it ${left === 1 ? 'is' : 'are'} open.${withKeys ? ' Press l to see which.' : ''}`;
}

/** Where the book is: a note when it comes up, unless something else is being said. */
export function bookNote(address: string): string {
  return `The book is at ${address}; b opens it.`;
}
