import { join } from 'node:path';
import { fromRoot } from '../../system/files.ts';
import type { Context } from '../context/context.ts';
import type { Finding } from '../context/finding.ts';
import { readTestSource } from '../test-source/test-source.ts';

/** No test is passed over, and each `expect` says what belief is wrong. */
export async function tests(context: Context): Promise<Finding[]> {
  return context.lessons.flatMap(({ lesson, tests: files }) =>
    [...files].flatMap(([name, text]) => {
      const file = fromRoot(context.root, join(lesson.dir, name));
      const { passedOver, unexplained, problem } = readTestSource(text);
      if (problem) return [{ file, line: problem.line, message: `this does not parse: ${problem.message}.` }];
      return [
        ...passedOver.map(({ line, words }) => ({
          file,
          line,
          message: `\`${words}\`: every test runs, for everybody. Take it away.`,
        })),
        ...unexplained.map((line) => ({
          file,
          line,
          message:
            'this expect has no message: give it a second argument that says which belief is wrong, to somebody who does not know the answer.',
        })),
      ];
    }),
  );
}
