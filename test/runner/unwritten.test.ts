import { join } from 'node:path';
import { expect, it } from 'vitest';
import { toStarter } from '../../tools/course/formats/markers.ts';
import { unwrittenExercises } from '../../tools/runner/unwritten.ts';
import { tempTree } from '../course/fixture.ts';

const region = (exercise: number, title: string): string =>
  `  // BEGIN SOLUTION ${exercise}: ${title}\n  work();\n  // END SOLUTION\n`;

const FIRST = `function one() {\n${region(1, 'one')}}\nfunction two() {\n${region(2, "who's first")}}\n`;
const SECOND = `function more() {\n${region(2, 'more')}}\n`;

async function unwritten(own: Readonly<Record<string, string>>): Promise<unknown[]> {
  const root = await tempTree({ 'solutions/a/first.ts': FIRST, 'solutions/a/second.ts': SECOND });
  const found = await unwrittenExercises(
    { dir: join(root, 'lessons/a'), solutionDir: join(root, 'solutions/a') },
    (file) => own[file.slice(join(root, 'lessons/a').length + 1)],
  );
  return [...found].map(([exercise, { line, column, message }]) => [exercise, line, column, message]);
}

const starters = { 'first.ts': toStarter(FIRST, 'first.ts'), 'second.ts': toStarter(SECOND, 'second.ts') };

it('every exercise of a starter is unwritten, with the place of its first TODO', async () => {
  expect(await unwritten(starters)).toEqual([
    [1, 3, 3, 'TODO 1: one'],
    [2, 7, 3, "TODO 2: who's first"],
  ]);
});

it('an exercise of which one part is written is not', async () => {
  const found = await unwritten({ ...starters, 'second.ts': 'function more() {}\n' });
  expect(found).toEqual([[1, 3, 3, 'TODO 1: one']]);
  expect(await unwritten({})).toEqual([]);
});
