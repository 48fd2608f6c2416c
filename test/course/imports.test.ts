import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importedLessons, relativeImports } from '../../tools/course/imports.ts';
import { loadCourse } from '../../tools/course/load.ts';
import { substitutionFor } from '../../tools/course/substitution.ts';
import { type Files, tempTree } from './fixture.ts';

it.each([
  ["import { a } from './a.ts';", ['./a.ts']],
  ["import type { A } from '../01-a/a.ts';", ['../01-a/a.ts']],
  ['export * from "./a.ts";', ['./a.ts']],
  ["import './a.ts';", ['./a.ts']],
  ["await import('./a.ts')", ['./a.ts']],
  ["import {\n  a,\n  b,\n} from '../a.ts';\nimport { c } from './c.ts';", ['../a.ts', './c.ts']],
  ["// import { a } from './a.ts';\n  /* import './b.ts'; */\nimport './c.ts';", ['./c.ts']],
  ["/**\n * import { a } from './a.ts';\n */", []],
  ["import { it } from 'vitest';\nconst path = '../01-a/a.ts';", []],
  ["new Worker(new URL('./given/thread.cjs', import.meta.url));", ['./given/thread.cjs']],
  ["const { pack } = require('./errors.cjs');\nimport './errors.cjs';", ['./errors.cjs']],
  ["// new URL('./thread.cjs', import.meta.url)\nconst name = 'thread.cjs';", []],
])('%j imports %j', (text, paths) => {
  expect(relativeImports(text)).toEqual(paths);
});

describe('importedLessons', () => {
  const lessonIn = (root: string) => ({
    dir: join(root, 'lessons', '12-task'),
    solutionDir: join(root, 'solutions', '12-task'),
    folder: '12-task',
  });
  const imports = async (files: Files, name: string, text: string): Promise<string[]> => [
    ...(await importedLessons(lessonIn(await tempTree(files)), [[name, text]])),
  ];

  it.each([
    ['another lesson', 'task.ts', "import { Future } from '../11-future/future.ts';", ['11-future']],
    ['from given/', 'given/a.ts', "import { Future } from '../../11-future/future.ts';", ['11-future']],
    ['a thread of another', 'given/a.ts', "new URL('../../11-future/given/b.cjs', base);", ['11-future']],
    ['what another is given', 'task.ts', "import { look } from '../11-future/given/look.ts';", ['11-future']],
    ['its own files', 'given/a.ts', "import { Task } from '../task.ts'; import '../../12-task/b.ts';", []],
    ['the solutions', 'task.test.ts', "import { demo } from '../../solutions/11-future/demo.ts';", []],
    ['the tools', 'task.test.ts', "import { trace } from '../../tools/testing/trace.ts';", []],
    ['a file that is not there', 'task.ts', "import '../nowhere.ts';", []],
  ])('%s', async (_, name, text, folders) => {
    expect(await imports({}, name, text)).toEqual(folders);
  });

  it('follows a file beside the lessons to what it re-exports, in a circle too', async () => {
    const files = {
      'lessons/asyncio.ts':
        "export { Future } from './11-future/future.ts';\nexport { Task } from './12-task/task.ts';\nexport * from './more.ts';\n",
      'lessons/more.ts': "export * from './13-loop/loop.ts';\nexport * from './asyncio.ts';\n",
      'solutions/asyncio.ts': "export { sleep } from './14-time/sleep.ts';\n",
    };
    const text = "import { Future } from '../asyncio.ts';";
    expect(await imports(files, 'task.ts', text)).toEqual(['11-future', '13-loop', '14-time']);
    expect(await imports(files, 'task.ts', "import { Future } from '../asyncio';")).toHaveLength(3);
  });
});

it('a lesson stands on what it imports through asyncio.ts, and on what that imports; what comes after it is the solution', async () => {
  const root = await tempTree({
    'lessons/asyncio.ts': "export { Task } from './02-task/task.ts';\n",
    'lessons/01-future/README.md': '',
    'lessons/01-future/given/look.ts': '',
    'lessons/02-task/README.md': '',
    'lessons/02-task/given/watch.ts': "import { look } from '../../01-future/given/look.ts';\n",
    'lessons/03-loop/README.md': '',
    'lessons/03-loop/loop.ts': "import { Task } from '../asyncio.ts';\n",
    'lessons/04-locks/README.md': '',
    'lessons/04-locks/lock.ts': '',
    'solutions/asyncio.ts': "export { Lock } from './04-locks/lock.ts';\n",
    'solutions/01-future/given/look.ts': 'export const look = 1;\n',
    'solutions/02-task/task.ts': 'export class Task {}\n',
    'solutions/04-locks/lock.ts': 'export class Lock {}\n',
  });
  const course = await loadCourse(root);
  const loop = course.lessons.find(({ number }) => number === 3);
  const { earlier, later, substituted, overlay } = loop
    ? await substitutionFor({ course, lesson: loop, standing: new Set(['task', 'locks']) })
    : await Promise.reject(new Error('there is no lesson 3'));
  expect(earlier.map(({ folder }) => folder)).toEqual(['01-future', '02-task']);
  expect(substituted.map(({ folder }) => folder)).toEqual(['01-future']);
  expect(later.map(({ folder }) => folder)).toEqual(['04-locks']);
  expect([...overlay]).toEqual([
    [join(root, 'lessons/01-future/given/look.ts'), 'export const look = 1;\n'],
    [join(root, 'lessons/04-locks/lock.ts'), 'export class Lock {}\n'],
  ]);
});
