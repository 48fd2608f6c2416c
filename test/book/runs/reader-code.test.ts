import { expect, it } from 'vitest';
import { readerCode } from '../../../tools/book/runs/reader-code.ts';

const files: Readonly<Record<string, string>> = {
  'lessons/12-task/task.ts': 'my own\nlines\n',
  'lessons/12-task/given/room.ts': 'export {};\n',
  'lessons/11-future/future.ts': 'export {};',
  'solutions/12-task/task.ts': 'secret\n',
  'node_modules/a.js': 'no\n',
};
const code = readerCode('12-task', (file) => files[file] ?? null);

it('shows the lines of a file of a lesson', () => {
  expect(code('lessons/12-task/task.ts')).toEqual({ name: 'task.ts', lines: ['my own', 'lines'] });
});

it('calls a file by its name in the lesson, and one of another lesson with its folder', () => {
  const names = Object.keys(files).map((file) => code(file)?.name);
  expect(names).toEqual(['task.ts', 'given/room.ts', '11-future/future.ts', undefined, undefined]);
});

it('shows nothing of a solution, of a package, or of what is not there', () => {
  for (const file of ['solutions/12-task/task.ts', 'node_modules/a.js', 'lessons/12-task/gone.ts'])
    expect(code(file), file).toBeNull();
});
