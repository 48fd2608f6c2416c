import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type VerifyOptions, verify } from '../../tools/course/verify/verify.ts';
import type { Verdict } from '../../tools/runner/verdict.ts';
import { fakeRunner, verdict } from './fake-runner.ts';
import { changed, miniCourse, whole } from './mini-course.ts';

const options = (more: Partial<VerifyOptions> = {}): VerifyOptions => ({ runner: fakeRunner(), ...more });

const README = 'lessons/01-adding/README.md';
const HINTS = 'lessons/01-adding/hints.md';
const TEST = 'lessons/01-adding/adding.test.ts';
const STARTER = 'lessons/01-adding/adding.ts';
const SOLUTION = 'solutions/01-adding/adding.ts';
const PREDICT = 'solutions/01-adding/predict.ts';
const JOINS = 'test/wrong/01-adding/m01-joins.ts';
const WORDS = 'test/wrong/01-adding/m03-words.ts';

describe('verify', { timeout: 30_000 }, () => {
  it('finds nothing in a course that holds together, and says what it looked at', async () => {
    const root = await miniCourse();
    const steps: string[] = [];
    const { findings, notes, checked } = await verify(
      root,
      options({ onProgress: (step) => void steps.push(step) }),
    );
    expect(findings).toEqual([]);
    expect(notes.filter((note) => !note.includes('python3'))).toEqual([]);
    expect(checked).toEqual({ lessons: 1, judged: 7, wrongAnswers: 3, fences: 9, snippets: 2, hints: 7 });
    expect(steps).toContain('wrong answers');
    expect(await readdir(join(root, '.workbook/scratch'))).toEqual([]);
    for (const [path, text] of Object.entries(whole))
      expect(await readFile(join(root, path), 'utf8')).toBe(text);
  });

  it('calls it a finding when nothing was checked', async () => {
    const root = await miniCourse(Object.fromEntries(Object.keys(whole).map((path) => [path, null])));
    const { findings } = await verify(root, options());
    expect(findings).toContainEqual({
      file: 'lessons',
      line: 1,
      message: expect.stringContaining('nothing was checked'),
    });
  });

  it.each<[string, Record<string, string | null>, string, number, string]>(
    [
      // names
      [
        'a stranger in a lesson',
        { 'lessons/01-adding/notes.txt': '' },
        'lessons/01-adding/notes.txt',
        1,
        'does not belong here',
      ],
      [
        'a file without a solution',
        { 'lessons/01-adding/other.ts': '' },
        'lessons/01-adding/other.ts',
        1,
        'does not belong here',
      ],
      [
        'a test in a solution',
        { 'solutions/01-adding/a.test.ts': '' },
        'solutions/01-adding/a.test.ts',
        1,
        'only finished .ts files',
      ],
      [
        'a wrong answer with a strange name',
        { 'test/wrong/01-adding/Wrong.ts': '' },
        'test/wrong/01-adding/Wrong.ts',
        1,
        'named mNN-',
      ],
      [
        'a solution without a lesson',
        { 'solutions/02-b/b.ts': '' },
        'solutions/02-b',
        1,
        'there is no lessons/02-b',
      ],
      [
        'wrong answers without a lesson',
        { 'test/wrong/02-b/m01.ts': '' },
        'test/wrong/02-b',
        1,
        'there is no lessons/02-b',
      ],
      [
        'a shared number',
        { 'lessons/01-b/README.md': '# B' },
        'lessons/01-b',
        1,
        '01-adding has the number 1 too',
      ],
      [
        'a folder that cannot be read',
        { 'lessons/02-b/b.ts': '' },
        'lessons/02-b',
        1,
        'README.md is not there',
      ],
      // README
      ['no title', changed(README, '# Adding\n', '\n'), README, 1, 'there is no title'],
      ['no stage line', changed(README, 'Stage A', 'Part A'), README, 1, 'there is no stage line'],
      ['stretch without minutes', changed(README, ' + 5 stretch', ''), README, 3, 'no `+ n stretch`'],
      ['no question', changed(README, '*After', 'After'), README, 1, 'there is no question'],
      ['no idea', changed(README, '**The idea.**', 'The idea:'), README, 1, 'the idea is missing'],
      [
        'a section missing',
        changed(README, '## For the curious\n', ''),
        README,
        1,
        '`## For the curious` is missing',
      ],
      [
        'a strange section',
        changed(README, '## For the', '## Notes\n\n## For the'),
        README,
        61,
        '`## Notes` is not a section',
      ],
      [
        'sections out of order',
        changed(README, /## Predict([\s\S]*)## 1\. `add`/, '## 1. `add`$1## Predict'),
        README,
        36,
        'out of order',
      ],
      [
        'exercises that do not count up',
        changed(README, '## 2. ', '## 3. '),
        README,
        44,
        'this is exercise 3, and 2 comes next',
      ],
      ['a link to nowhere', changed(README, '(hints.md)', '(hint.md)'), README, 7, 'there is no hint.md'],
      // exercises agree
      [
        'hints under another name',
        changed(HINTS, '## 1. `add`', '## 1. `sum`'),
        HINTS,
        7,
        'called `add` in README.md and `sum` here',
      ],
      [
        'an exercise without hints',
        changed(HINTS, /## 2[\s\S]*/, ''),
        HINTS,
        1,
        'no hints for exercise 2 (line 44',
      ],
      ['hints for nothing', changed(HINTS, '## 2', '## 5'), HINTS, 13, 'there is no exercise 5'],
      ['no hints at all', { [HINTS]: null }, HINTS, 1, 'there are no hints'],
      ['a describe without a number', changed(TEST, "'1. add'", "'add'"), TEST, 9, 'has no number'],
      ['an exercise without tests', changed(TEST, "'1. add'", "'add'"), TEST, 1, 'no tests for exercise 1'],
      [
        'a describe under another name',
        changed(TEST, "'1. add'", "'1. sum'"),
        TEST,
        9,
        'called `add` in README.md and `sum` here',
      ],
      [
        'an exercise without a region',
        changed(SOLUTION, 'BEGIN SOLUTION 2', 'BEGIN SOLUTION 1'),
        README,
        44,
        'BEGIN SOLUTION 2',
      ],
      [
        'a region without an exercise',
        changed(SOLUTION, 'BEGIN SOLUTION 2', 'BEGIN SOLUTION 7'),
        SOLUTION,
        11,
        'README.md has no exercise 7',
      ],
      // markers
      [
        'a region that is not ended',
        changed(SOLUTION, '  // END SOLUTION\n', ''),
        SOLUTION,
        3,
        'never ended',
      ],
      [
        'a named region that is not ended',
        changed(SOLUTION, '// #endregion\n', ''),
        SOLUTION,
        1,
        'never ended',
      ],
      ['half a pair of guillemets', changed(PREDICT, '«3»', '«3'), PREDICT, 3, 'do not pair up'],
      ['nothing to predict', changed(PREDICT, '«3»', '3'), PREDICT, 1, 'nothing is left to predict'],
      // tests
      ['a test that is left out', changed(TEST, "  it('adds'", "  it.skip('adds'"), TEST, 10, '`it.skip`'],
      [
        'a test that is singled out',
        changed(TEST, "describe('1.", "describe.only('1."),
        TEST,
        9,
        '`describe.only`',
      ],
      [
        'an expect without a message',
        changed(TEST, "add(1, 2), 'adding numbers is not joining words'", 'add(1, 2)'),
        TEST,
        11,
        'has no message',
      ],
      // hints
      ['too few hints', changed(HINTS, '3. Use what you have.\n', ''), HINTS, 13, '2 of at least 3 hints'],
      [
        'a hint that is the answer',
        changed(HINTS, 'Which sign?', 'Write `const sumOfBoth = a+b;`.'),
        HINTS,
        9,
        'gives the answer away',
      ],
      // scaffold
      [
        'something to write',
        changed(README, 'Pain.', '<!-- TO WRITE: the pain -->'),
        README,
        7,
        'still to be written: the pain',
      ],
      // starters on disk
      ['no starter', { [STARTER]: null }, STARTER, 1, 'is not there'],
      ['a demo of its own', changed('lessons/01-adding/demo.ts', 'adding', 'sums'), '', 0, ''],
      // types
      [
        'a solution that does not compile',
        changed(SOLUTION, 'const sumOfBoth = a + b', 'const sumOfBoth: string = a + b'),
        SOLUTION,
        4,
        'refuses the solution: TS2322',
      ],
      [
        'a starter that does not compile',
        changed(SOLUTION, /\/\/ #endregion\n/, '// #endregion\nconst left: string = 1;\n'),
        STARTER,
        7,
        'refuses the generated starter: TS2322',
      ],
      ['a test that does not compile', changed(TEST, 'add(1, 2)', "add(1, '2')"), TEST, 11, 'TS2345'],
      [
        'a wrong answer that the compiler accepts',
        changed(WORDS, "'four'", '4'),
        WORDS,
        1,
        'should refuse this with TS2322, and it accepts it',
      ],
      [
        'a wrong answer that it refuses otherwise',
        changed(WORDS, "sum: number = 'four'", 'sum = nothing'),
        WORDS,
        1,
        'it says TS2304',
      ],
      [
        'a compiler that says something else',
        changed(WORDS, 'Says: not', 'Says: never'),
        WORDS,
        1,
        'the compiler does not say `never assignable',
      ],
      // judged
      [
        'a solution that fails',
        changed(SOLUTION, 'a + b', 'a - b'),
        SOLUTION,
        1,
        'the solution does not pass "1. add > adds": adding numbers',
      ],
      [
        'a prediction that is wrong',
        changed(PREDICT, '«3»', '«4»'),
        PREDICT,
        1,
        'does not pass "0. Predict > line 2"',
      ],
      [
        'an exercise that is given away',
        changed(SOLUTION, '// #region add', '// #region add\n/* a + b */'),
        TEST,
        1,
        'exercise 1 (`add`) passes with the starter',
      ],
      // wrong answers
      [
        'an exercise that nobody gets wrong',
        { 'test/wrong/01-adding/m02-squares.ts': null, [WORDS]: null },
        README,
        44,
        'exercise 2 (`twice`) has no wrong answer',
      ],
      [
        'a wrong answer that passes',
        changed(JOINS, /return.*/, 'return a + b;'),
        JOINS,
        1,
        'it passes every test',
      ],
      [
        'a test that is not there',
        changed(JOINS, '1. add > adds', '1. add > add'),
        JOINS,
        1,
        'there is no test "1. add > add". Did you mean "1. add > adds"?',
      ],
      [
        'another test that catches it',
        changed(JOINS, '1. add > adds', '0. Predict > line 1'),
        JOINS,
        1,
        'what fails is "1. add > adds"',
      ],
      [
        'another explanation',
        changed(JOINS, 'Says: adding', 'Says: joining'),
        JOINS,
        1,
        'the learner is not told `joining numbers',
      ],
      [
        'a region that is not there',
        changed(JOINS, 'SOLUTION 1', 'SOLUTION 4'),
        JOINS,
        4,
        'no region left for exercise 4',
      ],
      ['a header that is not whole', changed(JOINS, /.*Says.*\n/, ''), JOINS, 1, 'does not say `Says:`'],
      // prose
      [
        'a quotation that is out of date',
        changed(README, 'const sumOfBoth = a + b;', 'return a + b;'),
        README,
        11,
        'not adding.ts#add any more',
      ],
      [
        'a quoted starter that is out of date',
        changed(README, '  // TODO 1: give the sum of both\n', ''),
        README,
        18,
        'not adding.ts#add any more',
      ],
      [
        'a file that is not there',
        changed(README, 'file=adding.ts#add', 'file=sum.ts'),
        README,
        11,
        'there is no sum.ts in solutions/01-adding or',
      ],
      [
        'a region that prose cannot find',
        changed(README, 'file=adding.ts#add', 'file=adding.ts#sum'),
        README,
        11,
        'no #region sum; it has add',
      ],
      [
        'a program that fails',
        changed(README, 'console.log(add(20, 22));', 'throw new Error("boom");'),
        README,
        25,
        'it failed: Error: boom',
      ],
      [
        'an output that is out of date',
        changed(README, '42\n', '43\n'),
        README,
        30,
        'not what the program above prints',
      ],
      [
        'an output of nothing',
        changed(README, '```sh\n', '```text output\n'),
        README,
        66,
        'it must follow a `run` fence',
      ],
      [
        'lines that the demo does not print',
        changed(README, '1 + 2 = 3\n', '1 + 2 = 4\n'),
        README,
        36,
        'the demo does not print these lines',
      ],
      [
        'lines that the learner is not told',
        changed(README, 'adding numbers is not joining words\n', 'joining\n'),
        README,
        48,
        'is told something else about m01-joins',
      ],
      [
        'an unknown wrong answer',
        changed(README, 'wrong=m01-joins', 'wrong=m99'),
        README,
        48,
        'no wrong answer test/wrong/01-adding/m99.ts',
      ],
      [
        'code that nothing checks',
        changed(README, '```ts run', '```ts'),
        README,
        25,
        'code that nothing checks',
      ],
      [
        'a word that means nothing',
        changed(README, '```ts run', '```ts runs'),
        README,
        25,
        '`runs` means nothing',
      ],
      ['a fence without a language', changed(README, '```sh', '```'), README, 66, 'without a language'],
      [
        'a fence that is never closed',
        changed(README, 'npx lesson check 1\n```', 'npx lesson check 1\n'),
        README,
        66,
        'never closed',
      ],
    ].filter(([, , file]) => file !== '') as [
      string,
      Record<string, string | null>,
      string,
      number,
      string,
    ][],
  )('%s', async (_name, changes, file, line, message) => {
    const root = await miniCourse(changes);
    const { findings } = await verify(root, options());
    expect(findings).toContainEqual({ file, line, message: expect.stringContaining(message) });
  });
});

describe('verify', { timeout: 30_000 }, () => {
  it.each<[string, (one: Verdict) => Verdict, string, string]>([
    [
      'a starter that does not load',
      (one) => (one.kind === 'todo' ? verdict('broken') : one),
      TEST,
      'must fail at its TODOs, and it is "broken"',
    ],
    [
      'tests that did not run',
      (one) => ({ ...one, tests: one.tests.filter(({ exercise }) => exercise !== 2) }),
      TEST,
      'no test ran for exercise 2',
    ],
    [
      'a solution that crashes',
      (one) => (one.kind === 'passed' ? { ...verdict('crashed') } : one),
      SOLUTION,
      'does not pass (crashed): It is crashed.',
    ],
    [
      'a wrong answer that hangs',
      (one) => (one.kind === 'failed' ? { ...one, kind: 'hung', during: 'x' } : one),
      JOINS,
      'should be "failed" and is "hung"',
    ],
    [
      'an empty file that passes',
      (one) => ({ ...one, kind: 'passed' }),
      TEST,
      'an empty file passes the whole lesson',
    ],
  ])('%s', async (_name, change, file, message) => {
    const root = await miniCourse();
    const { findings } = await verify(root, options({ runner: fakeRunner(change) }));
    expect(findings).toContainEqual({ file, line: 1, message: expect.stringContaining(message) });
  });

  it('takes an edited starter for a learner at work, unless it is strict', async () => {
    const root = await miniCourse(changed(STARTER, 'TODO 1: give', 'TODO 1: give me'));
    const lenient = await verify(root, options());
    expect(lenient.findings).toEqual([]);
    expect(lenient.notes).toContain(`${STARTER} has been edited`);
    const { findings } = await verify(root, options({ strict: true }));
    expect(findings).toEqual([{ file: STARTER, line: 3, message: expect.stringContaining('--fix') }]);
  });

  it('writes again what is generated, and keeps the edited file aside', async () => {
    const edited = changed(STARTER, 'TODO 1: give', 'TODO 1: give me');
    const page = (whole[README] ?? '')
      .replace('const sumOfBoth = a + b;', 'return a + b;')
      .replace('42\n', '')
      .replace('1 + 2 = 3\n', '')
      .replace('  // TODO 1: give the sum of both\n', '');
    const root = await miniCourse({ ...edited, [README]: page });
    const { findings, notes } = await verify(root, options({ fix: true }));
    expect(findings).toEqual([]);
    expect(notes).toContain(`${STARTER} was written again from the solution`);
    expect(await readFile(join(root, STARTER), 'utf8')).toBe(whole[STARTER]);
    const whatTheDemoPrints = 'adding\n1 + 2 = 3\n';
    expect(await readFile(join(root, README), 'utf8')).toBe(
      whole[README]?.replace('demo\n1 + 2 = 3\n', `demo\n${whatTheDemoPrints}`),
    );
    const backups = join(root, '.workbook/backups/adding');
    const [backup = ''] = await readdir(backups);
    expect(await readFile(join(backups, backup, 'adding.ts'), 'utf8')).toBe(edited[STARTER]);
  });

  it('shows a wrong answer as it is told to', async () => {
    const root = await miniCourse(changed(README, 'adding numbers is not joining words\n', 'RENDERED\n'));
    const { findings } = await verify(root, options({ render: ({ kind }) => `  RENDERED  \n${kind}` }));
    expect(findings).toEqual([]);
  });

  it('looks at the lessons that it is told to', async () => {
    const root = await miniCourse({ 'lessons/02-b/README.md': '# B' });
    const { findings, checked } = await verify(root, options({ lessons: ['1'] }));
    expect(findings).toEqual([]);
    expect(checked.lessons).toBe(1);
  });

  it('stops when it is told to', async () => {
    const root = await miniCourse();
    await expect(verify(root, options({ signal: AbortSignal.abort() }))).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});
