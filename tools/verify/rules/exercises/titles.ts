import type { Finding } from '../../context/finding.ts';
import type { LessonFiles } from '../../context/lesson-files.ts';

/** A heading or a `describe` that is about an exercise. */
export interface ExerciseMention {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly number: number;
  readonly title: string;
}

/**
 * Findings where a place does not speak of the exercises of README.md, each under its title.
 * @param file of which it is said that an exercise is missing.
 * @param what there should be for each exercise: `hints`.
 * @param example how the author begins them, from the title with its number.
 */
export function* disagreements(
  { lesson, page }: LessonFiles,
  found: readonly ExerciseMention[],
  file: string,
  what: string,
  example: (title: string) => string,
): Generator<Finding> {
  for (const { number, title, stretch } of lesson.exercises) {
    const own = found.filter((mention) => mention.number === number);
    if (own.length === 0) {
      const line = page.exercises.find((heading) => heading.number === number)?.line;
      const where = line === undefined ? '' : ` (line ${line} of its README.md)`;
      const begin = example(`${number}. ${title}${stretch ? ' (stretch)' : ''}`);
      const message = `there are no ${what} for exercise ${number}${where}: write \`${begin}\`.`;
      yield { file, line: 1, message };
    }
    for (const mention of own) {
      if (plainTitle(mention.title) === plainTitle(title)) continue;
      const message = `exercise ${number} is called \`${plainTitle(title)}\` in README.md and \`${plainTitle(mention.title)}\` here: use one name.`;
      yield { file: mention.file, line: mention.line, message };
    }
  }
  for (const mention of found) {
    if (lesson.exercises.some(({ number }) => number === mention.number)) continue;
    const message = `there is no exercise ${mention.number} in README.md: write its section, or take this away.`;
    yield { file: mention.file, line: mention.line, message };
  }
}

/** A title as it is compared, and as it stands in a string: without backticks. */
export function plainTitle(title: string): string {
  return title.replaceAll('`', '').trim();
}
