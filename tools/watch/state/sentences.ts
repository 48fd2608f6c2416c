import { isDone } from '../../progress/status.ts';
import { stripMarkdown } from '../../terminal/markdown.ts';
import type { State } from './state.ts';

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
export function nextSentence({ course, slug, progress }: State, withKeys: boolean): string {
  const at = course.lessons.findIndex((lesson) => lesson.slug === slug);
  const next = course.lessons[at + 1];
  if (next !== undefined) {
    const name = `lesson ${next.number}, ${stripMarkdown(next.title)}`;
    return withKeys ? `Press n for ${name}.` : `Next is ${name}.`;
  }
  const left = course.lessons.filter((lesson) => !isDone(lesson, progress)).length;
  if (left === 0) return 'That was the whole course. You have built it.';
  return `That was the last lesson; ${left} before it are open.${withKeys ? ' Press l to see which.' : ''}`;
}

/** Where the book is: a note when it comes up, unless something else is being said. */
export function bookNote(address: string): string {
  return `The book is at ${address}; b opens it.`;
}
