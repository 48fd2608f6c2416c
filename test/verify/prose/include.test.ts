import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Lesson } from '../../../tools/course/types.ts';
import { include } from '../../../tools/verify/prose/include.ts';
import { tempTree } from '../../course/fixture.ts';

const solution = `/** All. */
export class A {
  // #region run
  run(): number {
    // BEGIN SOLUTION 1: answer
    return 1;
    // END SOLUTION
  }
  // #endregion
}
`;

it.each([
  [
    'a region, with its own indentation only',
    'a.ts#run',
    'file',
    { text: 'run(): number {\n  return 1;\n}' },
  ],
  [
    'a file',
    'a.ts',
    'file',
    { text: '/** All. */\nexport class A {\n  run(): number {\n    return 1;\n  }\n}' },
  ],
  [
    'a starter',
    'a.ts#run',
    'starter',
    { text: "run(): number {\n  // TODO 1: answer\n  throw new Error('TODO 1: answer');\n}" },
  ],
  ['a test of the lesson', 'a.test.ts#one', 'file', { text: 'it();' }],
  ['a file of another solution', '../02-b/b.ts', 'file', { text: 'b' }],
  ['a prediction', 'predict.ts', 'file', { text: '`1`' }],
  ['a starter of a prediction', 'predict.ts', 'starter', { text: '`___`' }],
  ['no file', 'b.ts', 'file', { problem: 'there is no b.ts in solutions/01-a or lessons/01-a' }],
  ['no starter', 'a.test.ts', 'starter', { problem: 'there is no a.test.ts in solutions/01-a' }],
  ['no region', 'a.ts#walk', 'file', { problem: 'a.ts has no #region walk; it has run' }],
  [
    'nowhere near',
    '../../secret.ts',
    'file',
    { problem: expect.stringContaining('there is no ../../secret.ts') },
  ],
] as const)('%s', async (_name, reference, as, expected) => {
  const root = await tempTree({
    'secret.ts': 'secret',
    'solutions/01-a/a.ts': solution,
    'solutions/01-a/predict.ts': '`«1»`',
    'solutions/02-b/b.ts': 'b',
    'lessons/01-a/a.test.ts': '// #region one\nit();\n// #endregion\n',
  });
  const lesson = {
    folder: '01-a',
    dir: join(root, 'lessons/01-a'),
    solutionDir: join(root, 'solutions/01-a'),
  } as Lesson;
  expect(await include(lesson, reference, as)).toEqual(expected);
});
