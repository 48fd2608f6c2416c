import { join } from 'node:path';
import { linesOf } from '../../course/formats/fences.ts';
import { NAMES } from '../../course/lesson-folder.ts';
import { fromRoot } from '../../system/files.ts';
import type { Context } from '../context/context.ts';
import type { Finding } from '../context/finding.ts';

/** What `lesson new` puts where somebody has to write something. */
const TO_WRITE = 'TO WRITE:';

/** Nothing of a scaffold is left: each line with `TO WRITE:` says what is still to be written there. */
export function* toWrite({ root, lessons }: Context): Generator<Finding> {
  for (const { lesson, readme, hintsText, solution, tests, wrong } of lessons) {
    const files = [
      { path: lesson.readme, text: readme },
      { path: join(lesson.dir, NAMES.hints), text: hintsText },
      ...[...tests].map(([name, text]) => ({ path: join(lesson.dir, name), text })),
      ...[...solution].map(([name, text]) => ({ path: join(lesson.solutionDir, name), text })),
      ...wrong.map(({ path, source }) => ({ path, text: source })),
    ];
    for (const { path, text } of files) {
      for (const [at, line] of linesOf(text).entries()) {
        const [, rest] = line.split(TO_WRITE);
        if (rest === undefined) continue;
        const what = rest.replace(/(?:-->|\*\/|['"`);*]|\(stretch\))+\s*$/, '').trim();
        yield { file: fromRoot(root, path), line: at + 1, message: `still to be written: ${what}` };
      }
    }
  }
}
