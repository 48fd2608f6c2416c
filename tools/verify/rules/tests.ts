import { join } from 'node:path';
import { fromRoot } from '../../system/files.ts';
import type { Context } from '../context/context.ts';
import type { Finding } from '../context/finding.ts';
import { passedOver, unexplained } from './test-source.ts';

/** No test is passed over, and each `expect` says what belief is wrong. */
export async function tests(context: Context): Promise<Finding[]> {
  return context.lessons.flatMap(({ lesson, tests: files }) =>
    [...files].flatMap(([name, text]) => {
      const file = fromRoot(context.root, join(lesson.dir, name));
      return [
        ...passedOver(text).map(({ line, words }) => ({
          file,
          line,
          message: `\`${words}\`: every test runs, for everybody. Take it away.`,
        })),
        ...unexplained(text).map((line) => ({
          file,
          line,
          message:
            'this expect has no message: give it a second argument that says which belief is wrong, to somebody who does not know the answer.',
        })),
      ];
    }),
  );
}
