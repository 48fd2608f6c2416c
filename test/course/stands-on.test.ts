import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hashLearnerLesson, hashLesson } from '../../tools/course/hash.ts';
import { loadCourse } from '../../tools/course/load.ts';
import { readStandsOn } from '../../tools/course/stands-on.ts';
import type { Course, Lesson } from '../../tools/course/types.ts';
import { fromRoot } from '../../tools/system/files.ts';
import { type Files, tempTree } from './fixture.ts';
import { whole } from './mini-course.ts';

/** `02-sum` stands on `01-adding`, by a file beside the lessons, and its test on a solution. */
const tree: Files = {
  ...whole,
  'lessons/02-sum/README.md': (whole['lessons/01-adding/README.md'] ?? '').replaceAll('Adding', 'Sum'),
  'lessons/02-sum/sum.ts': "import { add } from '../all.ts';\nexport const sum = () => add(1, 2);\n",
  'lessons/02-sum/sum.test.ts': "import { demo } from '../../solutions/02-sum/demo.ts';\nimport './sum';\n",
  'lessons/all.ts': "export { add } from './01-adding/adding.ts';\nexport * from './missing.ts';\n",
  'lessons/01-adding/adding.ts':
    "import './given/words.ts';\nnew URL('./given/thread.cjs', import.meta.url);\nexport const add = () => 1;\n",
  'lessons/01-adding/given/thread.cjs': "require('./errors.cjs');\n",
  'lessons/01-adding/given/errors.cjs': 'module.exports = {};\n',
  'lessons/01-adding/given/words.ts': 'export const words = [];\n',
  'lessons/01-adding/other.ts': '// nobody imports this\n',
  'solutions/02-sum/sum.ts':
    "import { add } from '../01-adding/adding.ts';\nexport const sum = () => add(1, 2);\n",
  'solutions/02-sum/demo.ts': 'export const demo = () => {};\n',
};

async function open(): Promise<{ root: string; course: Course; sum: Lesson }> {
  const root = await tempTree(tree);
  const course = await loadCourse(root);
  const sum = course.lessons.find(({ slug }) => slug === 'sum');
  if (sum === undefined) throw new Error('there is no lesson');
  return { root, course, sum };
}

it('reads the lesson, and what it imports step by step', async () => {
  const { root, sum } = await open();
  const files = await readStandsOn(sum);
  expect(
    files.map(({ file, text }) => `${fromRoot(root, file)}${text === null ? ' is missing' : ''}`),
  ).toEqual([
    'lessons/01-adding/adding.ts',
    'lessons/01-adding/given/errors.cjs',
    'lessons/01-adding/given/thread.cjs',
    'lessons/01-adding/given/words.ts',
    'lessons/02-sum/sum.test.ts',
    'lessons/02-sum/sum.ts',
    'lessons/all.ts',
    'lessons/missing.ts is missing',
    'solutions/02-sum/demo.ts',
    'solutions/02-sum/tests.json is missing',
  ]);
});

it.each([
  'lessons/01-adding/adding.ts',
  'lessons/01-adding/given/errors.cjs',
  'lessons/01-adding/given/words.ts',
  'lessons/02-sum/sum.test.ts',
  'lessons/all.ts',
  'lessons/missing.ts',
  'solutions/02-sum/demo.ts',
])('a change of %s is another hash, and mending it is the old one', async (name) => {
  const { root, course, sum } = await open();
  const asked = { course, lesson: sum, standing: new Set(['adding']) };
  const before = await hashLearnerLesson(asked);
  const text = tree[name];
  await writeFile(join(root, name), `${text ?? ''}// changed\n`);
  expect(await hashLearnerLesson(asked)).not.toBe(before);
  await (text === undefined ? rm(join(root, name)) : writeFile(join(root, name), text));
  expect(await hashLearnerLesson(asked)).toBe(before);
});

it('a change of what nothing imports is none', async () => {
  const { root, sum } = await open();
  const before = await hashLesson(sum);
  await writeFile(join(root, 'lessons/01-adding/other.ts'), '// changed\n');
  expect(await hashLesson(sum)).toBe(before);
});

it('it matters whose the earlier lesson is, and what the compiler reads of it', async () => {
  const { root, course, sum } = await open();
  const hash = (...standing: string[]) =>
    hashLearnerLesson({ course, lesson: sum, standing: new Set(standing) });
  const file = join(root, 'lessons/01-adding/adding.ts');
  await writeFile(file, tree['solutions/01-adding/adding.ts'] ?? '');
  const substituted = await hash();
  expect(substituted).not.toBe(await hash('adding'));
  await writeFile(file, 'export const add: string = 1;\n');
  expect(await hash()).not.toBe(substituted);
});
