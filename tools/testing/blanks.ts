/** What a learner has put in one blank of a line, and whether the demo prints it there. */
export interface Guess {
  readonly text: string;
  readonly right: boolean;
}

/** The lines of the finished `predict.ts` that are not empty, with guillemets around what is to be filled in. */
export function templatesIn(solution: string): string[] {
  const [, transcript = ''] = /`([^`]*)`\s*;?\s*$/.exec(solution) ?? [];
  return transcript.split('\n').filter((line) => line.replace(/[«»]/g, '').trim() !== '');
}

/** A line as the learner finds it: `___` instead of each answer. */
export function withBlanks(template: string): string {
  return template.replace(/«[^»]*»/g, '___').trim();
}

/**
 * Judges each blank of a line by itself.
 * @param template the line with guillemets.
 * @param text the learner's line; `printed`: what the demo prints. White space counts in neither.
 * @returns one for each blank; null when one of the two does not have the words that stand around the blanks.
 */
export function judgeBlanks(template: string, text: string, printed: string): Guess[] | null {
  const [guesses, answers] = [answersIn(template, text), answersIn(template, printed)];
  if (guesses === null || answers === null) return null;
  return guesses.map((guess, at) => ({ text: guess, right: guess === answers[at] }));
}

function answersIn(template: string, line: string): string[] | null {
  const around = template.split(/«[^»]*»/).map((piece) =>
    piece
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
      .join('\\s+'),
  );
  const found = new RegExp(`^\\s*${around.join('\\s*(.*?)\\s*')}\\s*$`).exec(line);
  return found === null ? null : found.slice(1);
}
