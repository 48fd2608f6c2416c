import { expect, it } from 'vitest';
import { readerCode } from '../../../tools/book/runs/reader-code.ts';

const solution =
  'export const a = () => {\n  // BEGIN SOLUTION 1: a\n  return secret;\n  // END SOLUTION\n};\n';
const files: Readonly<Record<string, string>> = {
  'solutions/12-task/task.ts': solution,
  'solutions/12-task/given/room.ts': '// #region a\nexport {};\n',
  'lessons/12-task/task.ts': 'my own\n',
  'solutions/11-future/future.ts': solution,
  'node_modules/a.js': 'no\n',
};
const code = readerCode('12-task', (file) => files[file] ?? null);

it('shows the starter of a solution, and knows no line of an answer', () => {
  const shown = code('solutions/12-task/task.ts');
  expect(shown?.lines).toEqual([
    'export const a = () => {',
    '  // TODO 1: a',
    "  throw new Error('TODO 1: a');",
    '};',
  ]);
  expect([1, 2, 3, 4, 5, 6].map((line) => shown?.lineOf(line))).toEqual([1, null, null, null, 4, null]);
});

it('shows what is given, and what the learner wrote, as it is', () => {
  expect(code('solutions/12-task/given/room.ts')?.lines).toEqual(['// #region a', 'export {};']);
  expect(code('lessons/12-task/task.ts')?.lines).toEqual(['my own']);
  expect(code('lessons/12-task/task.ts')?.lineOf(1)).toBe(1);
});

it('calls a file by its name in the lesson, and one of another lesson with its folder', () => {
  const names = Object.keys(files).map((file) => code(file)?.name);
  expect(names).toEqual(['task.ts', 'given/room.ts', 'task.ts', '11-future/future.ts', undefined]);
  expect(code('lessons/12-task/gone.ts')).toBeNull();
});
