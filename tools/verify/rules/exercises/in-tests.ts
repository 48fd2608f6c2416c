import { join } from 'node:path';
import { fromRoot } from '../../../system/files.ts';
import type { Context } from '../../context/context.ts';
import type { Finding } from '../../context/finding.ts';
import type { LessonFiles } from '../../context/lesson-files.ts';
import type { Describe } from '../../test-source/describes.ts';
import { readTestSource } from '../../test-source/test-source.ts';
import { disagreements, plainTitle } from './titles.ts';

/** Each outermost describe is named after an exercise of README.md, and marked (stretch) when that is; each exercise has one. */
export function* exercisesInTests({ root, lessons }: Context): Generator<Finding> {
  for (const lessonFiles of lessons) {
    const files = [...lessonFiles.tests].map(([name, text]) => ({
      file: fromRoot(root, join(lessonFiles.lesson.dir, name)),
      source: readTestSource(text),
    }));
    const [first] = files;
    // What does not parse is a finding of another rule, and everything that its describes are about would seem to be missing.
    if (first === undefined || files.some(({ source }) => source.problem)) continue;
    const found = files.flatMap(({ file, source }) => source.describes.map((each) => ({ ...each, file })));
    const numbered = found.flatMap(({ number, ...rest }) => (number === null ? [] : [{ ...rest, number }]));
    for (const { file, line } of found.filter(({ number }) => number === null)) {
      const message =
        "this outermost describe has no number: name it after its exercise, `describe('1. fib', …)`.";
      yield { file, line, message };
    }
    yield* marks(lessonFiles, numbered);
    yield* disagreements(
      lessonFiles,
      numbered,
      first.file,
      'tests',
      (title) => `describe('${plainTitle(title)}', …)`,
    );
  }
}

function* marks(
  { lesson }: LessonFiles,
  found: readonly (Describe & { readonly file: string })[],
): Generator<Finding> {
  for (const { number, stretch, line, file } of found) {
    const exercise = lesson.exercises.find((each) => each.number === number);
    if (exercise === undefined || exercise.stretch === stretch) continue;
    const [marked, bare] = stretch ? ['here', 'in README.md'] : ['in README.md', 'here'];
    const message = `exercise ${number} is marked (stretch) ${marked} and not ${bare}: say the same in both, for one decides what is told and the other what is in the way.`;
    yield { file, line, message };
  }
}
