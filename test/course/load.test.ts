import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadCourse } from '../../tools/course/load.ts';
import { tempTree } from './fixture.ts';

const page = (title: string): string =>
  `# ${title}\n\n**Stage A · Generators · 15 minutes**\n\n*Why.*\n\n## 1. \`a\`\n\n## 2. \`b\` (stretch)\n`;

it('reads each folder into a lesson, by number', async () => {
  const root = await tempTree({
    'lessons/asyncio.ts': '',
    'lessons/.cache/x': '',
    'lessons/10-later/README.md': page('Later'),
    'lessons/02-sooner/README.md': page('Sooner'),
    'lessons/02-sooner/hints.md': '## 0. Predict\n\n1. zero\n\n## 1. `a`\n\n1. one\n2. two\n',
    'lessons/02-sooner/sooner.ts': '',
    'lessons/02-sooner/sooner.test.ts': '',
    'lessons/02-sooner/demo.ts': '',
    'solutions/02-sooner/predict.ts': 'export const transcript = `\none\ntwo «2»\n`;\n',
    'solutions/02-sooner/sooner.ts': '// BEGIN SOLUTION 1: do it\n// END SOLUTION\n',
  });
  const { lessons, problems } = await loadCourse(root);
  expect(problems).toEqual([]);
  expect(lessons.map(({ folder }) => folder)).toEqual(['02-sooner', '10-later']);
  const dir = join(root, 'lessons', '02-sooner');
  expect(lessons[0]).toEqual({
    slug: 'sooner',
    number: 2,
    folder: '02-sooner',
    dir,
    solutionDir: join(root, 'solutions', '02-sooner'),
    title: 'Sooner',
    stage: { letter: 'A', name: 'Generators' },
    minutes: 15,
    stretchMinutes: 0,
    question: 'Why.',
    exercises: [
      { number: 0, title: 'Predict', stretch: false, hints: ['zero'], files: ['predict.ts'], blanks: [2] },
      { number: 1, title: '`a`', stretch: false, hints: ['one', 'two'], files: ['sooner.ts'] },
      { number: 2, title: '`b`', stretch: true, hints: [], files: [] },
    ],
    sources: [join(dir, 'sooner.ts')],
    given: [],
    tests: [join(dir, 'sooner.test.ts')],
    demo: join(dir, 'demo.ts'),
    readme: join(dir, 'README.md'),
  });
});

it('makes a sentence of what it cannot read, and reads the rest', async () => {
  const root = await tempTree({
    'lessons/01-fine/README.md': '',
    'lessons/02-empty/fib.ts': '',
    'lessons/03-fine/README.md': page('Twin'),
    'lessons/My notes/README.md': '',
  });
  const { lessons, problems } = await loadCourse(root);
  expect(lessons).toMatchObject([{ folder: '01-fine', title: 'fine', minutes: 0, question: '' }]);
  expect(problems).toEqual([
    {
      folder: 'lessons/02-empty',
      sentence: expect.stringMatching(/^lessons\/02-empty is passed over: its README\.md is not there/),
    },
    {
      folder: 'lessons/03-fine',
      sentence: expect.stringMatching(/^lessons\/03-fine is passed over: lessons\/01-fine has the same slug/),
    },
    {
      folder: 'lessons/My notes',
      sentence: expect.stringMatching(/^lessons\/My notes is passed over: the name/),
    },
  ]);
});

it('says so when there is no folder lessons', async () => {
  const root = await tempTree({});
  expect(await loadCourse(root)).toEqual({
    root,
    lessons: [],
    problems: [{ folder: 'lessons', sentence: expect.stringContaining('There is no folder lessons') }],
  });
});
