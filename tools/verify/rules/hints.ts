import { join } from 'node:path';
import { linesOf } from '../../course/formats/fences.ts';
import { regions } from '../../course/formats/markers.ts';
import { NAMES } from '../../course/lesson-folder.ts';
import { testOf } from '../../report/exercise-at-hand.ts';
import { fromRoot } from '../../system/files.ts';
import type { Context } from '../context/context.ts';
import type { Finding } from '../context/finding.ts';
import type { LessonFiles } from '../context/lesson-files.ts';

const ENOUGH = 3;
/** A shorter line of code is one that everybody would write. */
const TELLING_CHARACTERS = 20;

/** There are enough hints, each about a test that exists, and none holds a whole line of the solution. */
export function* hints({ root, lessons, checked }: Context): Generator<Finding> {
  for (const lessonFiles of lessons) {
    const file = fromRoot(root, join(lessonFiles.lesson.dir, NAMES.hints));
    for (const section of lessonFiles.hints) {
      checked.hints += section.hints.length;
      const least = section.number === 0 ? 1 : ENOUGH;
      if (section.hints.length < least) {
        const message = `exercise ${section.number} has ${section.hints.length} of at least ${least} hints: write them from gentle to strong, as a numbered list.`;
        yield { file, line: section.line, message };
      }
      for (const { text, line } of section.hints) {
        const test = testOf(text);
        if (test === undefined || [...lessonFiles.tests.values()].some((each) => each.includes(test)))
          continue;
        yield {
          file,
          line,
          message: `no test is called “${test}”: a hint that begins so is about that test.`,
        };
      }
      const secrets = tellingLines(lessonFiles, section.number);
      for (const { text, line } of section.hints) {
        for (const { code, where } of secrets) {
          if (!squeezed(text).includes(squeezed(code))) continue;
          const message = `this hint gives the answer away: \`${code}\` is a line of the solution (${where}). Ask, or point at the place, and let the learner write it.`;
          yield { file, line, message };
        }
      }
    }
  }
}

function tellingLines({ solution }: LessonFiles, exercise: number): { code: string; where: string }[] {
  return [...solution].flatMap(([name, text]) =>
    regions(text)
      .filter((region) => region.exercise === exercise)
      .flatMap(({ body, begin }) =>
        linesOf(body).map((line, at) => ({
          code: line.replace(/\s\/\/ .*$/, '').trim(),
          where: `${name}:${begin + at + 1}`,
        })),
      )
      .filter(({ code }) => squeezed(code).length >= TELLING_CHARACTERS && !code.startsWith('//')),
  );
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
