import { join } from 'node:path';
import { fromRoot } from '../../system/files.ts';
import type { Context } from '../context/context.ts';
import type { Finding } from '../context/finding.ts';
import { readTestSource } from '../test-source/test-source.ts';

const UNEXPLAINED =
  'this expect has no message: give it a second argument that says which belief is wrong, for a reader without the answer.';

/** No test is passed over, and each `expect` says what belief is wrong. */
export function* tests({ root, lessons }: Context): Generator<Finding> {
  for (const { lesson, tests: files } of lessons) {
    for (const [name, text] of files) {
      const file = fromRoot(root, join(lesson.dir, name));
      const { passedOver, unexplained, problem } = readTestSource(text);
      if (problem) yield { file, line: problem.line, message: `this does not parse: ${problem.message}.` };
      for (const { line, words } of passedOver)
        yield { file, line, message: `\`${words}\`: every test runs, for everybody. Take it away.` };
      for (const line of unexplained) yield { file, line, message: UNEXPLAINED };
    }
  }
}
