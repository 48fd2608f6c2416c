import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadCourse, unjudged } from '../../tools/course/load.ts';
import { tempTree } from './fixture.ts';

const page = (title: string): string =>
  `# ${title}\n\n**Stage A · Generators · 15 minutes**\n\n*Why.*\n\n- **You write** \`sooner.ts\`\n- **Not today** \`given/a.ts\`\n\n## 1. \`a\`\n\n## 2. \`b\` (stretch)\n`;

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
    fastTrack: false,
    question: 'Why.',
    pageFiles: { write: ['sooner.ts'], first: [], later: ['given/a.ts'], items: expect.any(Array) },
    exercises: [
      { number: 0, title: 'Predict', stretch: false, hints: ['zero'], files: ['predict.ts'], blanks: [2] },
      { number: 1, title: '`a`', stretch: false, hints: ['one', 'two'], files: ['sooner.ts'], figures: [] },
      { number: 2, title: '`b`', stretch: true, hints: [], files: [], figures: [] },
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

it.each([
  [
    '4-send',
    'its number has one digit',
    /^lessons\/4-send is passed over: the name .* Rename it to 04-send,/,
  ],
  [
    '004-send',
    'its number has three digits',
    /^lessons\/004-send is passed over: the name .* Rename it to 04-send,/,
  ],
  ['04 send', 'it has a blank', /^lessons\/04 send is passed over: the name .* Rename it to 04-send,/],
  ['04-Send', 'it has a capital', /^lessons\/04-Send is passed over: the name .* Rename it to 04-send,/],
])(
  'names a lesson that was misnamed, and what it should be called: %s, because %s',
  async (folder, _, sentence) => {
    const root = await tempTree({
      [`lessons/${folder}/README.md`]: page('Send'),
      'solutions/04-send/send.ts': '',
    });
    expect(await loadCourse(root)).toEqual({
      root,
      lessons: [],
      problems: [{ folder: `lessons/${folder}`, sentence: expect.stringMatching(sentence) }],
    });
  },
);

it('names what is no folder, and a lesson of the course that is gone', async () => {
  const root = await tempTree({
    'elsewhere/README.md': page('Linked'),
    'lessons/01-fine/README.md': page('Fine'),
    'lessons/02-packed.zip': '',
    'lessons/notes.md': '',
    'lessons/asyncio.ts': '',
    'lessons/05-fine (copy)/README.md': page('Copy'),
    'solutions/01-fine/fine.ts': '',
    'solutions/03-linked/linked.ts': '',
    'solutions/04-gone/gone.ts': '',
    'solutions/asyncio.ts': '',
  });
  await symlink(join(root, 'elsewhere'), join(root, 'lessons/03-linked'), 'junction');
  const { lessons, problems } = await loadCourse(root);
  expect(lessons.map(({ folder }) => folder)).toEqual(['01-fine']);
  const told = problems.map(({ sentence }) => sentence);
  expect(told).toEqual([
    'lessons/02-packed.zip is passed over: it is a file, and a lesson is a folder. Unpack it if it is an archive, or move it out of lessons.',
    'lessons/03-linked is passed over: it is a link. Put the folder itself in its place.',
    "lessons/05-fine (copy) is passed over: the name of a lesson's folder is a number of two digits and a slug, such as 04-send. Rename it, or move it out of lessons.",
    'lessons/04-gone is missing: the course has its solution, and the lesson was deleted, moved or renamed. Restore it with git checkout lessons/04-gone.',
  ]);
  expect(unjudged({ lessons, problems })).toEqual(problems);
});

it('names the tests of the course that a lesson lacks, and reads it all the same', async () => {
  const root = await tempTree({
    'lessons/01-bare/README.md': page('Bare'),
    'lessons/01-bare/other.test.ts': '',
    'solutions/01-bare/tests.json': '{ "bare.test.ts": ["1. a > b"] }',
  });
  const { lessons, problems } = await loadCourse(root);
  expect(lessons.map(({ folder }) => folder)).toEqual(['01-bare']);
  expect(problems).toEqual([
    {
      folder: 'lessons/01-bare',
      sentence:
        'lessons/01-bare cannot pass without its tests: bare.test.ts was deleted, moved or renamed. Restore it with git checkout lessons/01-bare/bare.test.ts.',
    },
  ]);
  expect(unjudged({ lessons, problems })).toEqual([]);
});
