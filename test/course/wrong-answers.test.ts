import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseWrong } from '../../tools/course/formats/wrong-answer.ts';
import { loadWrongAnswers } from '../../tools/course/wrong-answers.ts';
import { tempTree } from './fixture.ts';

const good = `// Misconception: M01 calling a generator function runs it
// File: fibonacci.ts
// Caught by: 2. fib > runs nothing
// Says: only makes a generator
// BEGIN SOLUTION 2
return [1];
// END SOLUTION
// BEGIN REGION fib
// any comment
x
// END REGION
`;

describe('parseWrong', () => {
  it('reads the header and the blocks', () => {
    expect(parseWrong(good)).toEqual({
      misconception: 'M01 calling a generator function runs it',
      target: 'fibonacci.ts',
      caughtBy: { by: 'test', test: '2. fib > runs nothing' },
      says: 'only makes a generator',
      saysWhen: null,
      blocks: [
        { where: { exercise: 2 }, line: 5, text: 'return [1];\n' },
        { where: { region: 'fib' }, line: 8, text: '// any comment\nx\n' },
      ],
      problems: [],
    });
  });

  it.each([
    ['TS2322', { by: 'compiler', code: 'TS2322' }],
    ['hung in 4. take > stops', { by: 'hung', test: '4. take > stops' }],
    ['out of memory in 4. take > stops', { by: 'out-of-memory', test: '4. take > stops' }],
    ['hung or out of memory in 4. take > stops', { by: 'hung or out-of-memory', test: '4. take > stops' }],
    ['out of memory or hung in 4. take', { by: 'test', test: 'out of memory or hung in 4. take' }],
    ['', null],
  ])('caught by %j', (text, expected) => {
    expect(parseWrong(`// Caught by: ${text}\n`).caughtBy).toEqual(expected);
  });

  it('reads what is said either way', () => {
    const either = good.replace('by: 2.', 'by: hung or out of memory in 2.');
    const { says, saysWhen, problems } = parseWrong(either.replace('only makes', 'never | only makes'));
    expect({ says, saysWhen, problems }).toEqual({
      says: 'never | only makes a generator',
      saysWhen: { hung: 'never', 'out-of-memory': 'only makes a generator' },
      problems: [],
    });
    for (const said of ['a', 'a | ', 'a | b | c'])
      expect(parseWrong(either.replace('only makes a generator', said)).problems).toEqual([
        { line: 1, message: expect.stringContaining('`Says:` needs two texts') },
      ]);
  });

  it.each([
    ['a missing header', good.replace(/.*Says.*\n/, ''), 1, 'does not say `Says:`'],
    ['a header twice', `// Says: a\n${good}`, 5, 'twice'],
    ['a line outside', good.replace('// BEGIN REGION', 'stray\n// BEGIN REGION'), 8, 'outside every block'],
    ['a block never ended', good.replace('// END REGION\n', ''), 8, 'never ended'],
    ['the wrong end', good.replace('// END SOLUTION', '// END REGION'), 7, 'ends nothing'],
    [
      'a block in a block',
      good.replace('return [1];', '// BEGIN SOLUTION 3'),
      6,
      'inside the one that line 5',
    ],
    [
      'a name for a number',
      good.replace('BEGIN SOLUTION 2', 'BEGIN SOLUTION fib'),
      5,
      'number of the exercise',
    ],
    ['no block', good.slice(0, good.indexOf('// BEGIN')), 1, 'there is no block'],
  ])('says what is wrong: %s', (_name, text, line, words) => {
    expect(parseWrong(text).problems).toContainEqual({ line, message: expect.stringContaining(words) });
  });
});

it('loadWrongAnswers reads the folder of a lesson, and none when there is no folder', async () => {
  const root = await tempTree({ 'test/wrong/01-a/m01-b.ts': good, 'test/wrong/01-a/notes.md': '' });
  const lesson = { folder: '01-a', dir: join(root, 'lessons', '01-a') };
  expect(await loadWrongAnswers(lesson)).toMatchObject([
    {
      name: 'm01-b',
      file: 'test/wrong/01-a/m01-b.ts',
      path: join(root, 'test/wrong/01-a/m01-b.ts'),
      problems: [],
    },
  ]);
  expect(await loadWrongAnswers({ folder: '02-b', dir: join(root, 'lessons', '02-b') })).toEqual([]);
});
