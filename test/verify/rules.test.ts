import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../tools/verdict.ts';
import type { Finding } from '../../tools/verify/context/finding.ts';
import { openContext } from '../../tools/verify/context/open.ts';
import { rules } from '../../tools/verify/rules.ts';
import { changed, miniCourse, whole, withoutPrograms } from '../course/mini-course.ts';
import { fakeRunner, verdict } from './fake-runner.ts';
import { fakeTracer } from './fake-tracer.ts';

const README = 'lessons/01-adding/README.md';
const HINTS = 'lessons/01-adding/hints.md';
const TEST = 'lessons/01-adding/adding.test.ts';
const STARTER = 'lessons/01-adding/adding.ts';
const SOLUTION = 'solutions/01-adding/adding.ts';
const PREDICT = 'solutions/01-adding/predict.ts';
const LIST = 'solutions/01-adding/tests.json';
const DEMO = 'lessons/01-adding/demo.ts';
const JOINS = 'test/wrong/01-adding/m01-joins.ts';
const WORDS = 'test/wrong/01-adding/m03-words.ts';

/** What is broken, the files that break it, where that is found (line 1, or the line that holds these words), and what is said. */
type Row = [
  what: string,
  changes: Record<string, string | null>,
  file: string,
  where: number | string,
  says: string,
];

async function check(
  step: string,
  [, changes, file, where, says]: Row,
  change?: (one: Verdict) => Verdict,
): Promise<void> {
  const root = await miniCourse(step === 'prose' ? withoutPrograms(changes) : changes);
  const options = { runner: fakeRunner(change), tracer: fakeTracer(), strict: true };
  const context = await openContext(root, options, () => {});
  const findings: Finding[] = [];
  for (const [name, rule] of rules) if (name.startsWith(step)) findings.push(...(await rule(context)));
  const line = typeof where === 'number' ? where : await lineOf(join(root, file), where);
  expect(findings).toContainEqual({ file, line, message: expect.stringContaining(says) });
}

async function lineOf(file: string, words: string): Promise<number> {
  const text = await readFile(file, 'utf8');
  expect(text).toContain(words);
  return text.slice(0, text.indexOf(words)).split('\n').length;
}

describe('a rule and what it finds', { timeout: 30_000 }, () => {
  it.each<Row>([
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
      'a folder in a solution',
      { 'solutions/01-adding/a/b.ts': '' },
      'solutions/01-adding/a',
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
      'a lesson without a solution',
      { 'lessons/02-b/README.md': '# B' },
      'lessons/02-b',
      1,
      'there is no solution',
    ],
    ['a lesson without tests', { [TEST]: null }, 'lessons/01-adding', 1, 'there is no test'],
  ])('names: %s', (...row) => check('names', row));

  it.each<Row>([
    ['no title', changed(README, '# Adding\n', '\n'), README, 1, 'there is no title'],
    ['no stage line', changed(README, 'Stage A', 'Part A'), README, 1, 'there is no stage line'],
    ['stretch without minutes', changed(README, ' + 5 stretch', ''), README, '**Stage', 'no `+ n stretch`'],
    [
      'minutes without stretch',
      changed(README, ' (stretch)', ''),
      README,
      '**Stage',
      'no exercise is marked',
    ],
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
      '## Notes',
      '`## Notes` is not a section',
    ],
    [
      'sections out of order',
      changed(README, /## Predict([\s\S]*)## 1\. `add`/, '## 1. `add`$1## Predict'),
      README,
      '## 1.',
      'out of order',
    ],
    [
      'exercises that do not count up',
      changed(README, '## 2. ', '## 3. '),
      README,
      '## 3.',
      'this is exercise 3, and 2 comes next',
    ],
  ])('README.md: %s', (...row) => check('sections of README.md', row));

  it.each<Row>([
    [
      'hints under another name',
      changed(HINTS, '## 1. `add`', '## 1. `sum`'),
      HINTS,
      '## 1',
      'called `add` in README.md and `sum` here',
    ],
    [
      'an exercise without hints',
      changed(HINTS, /## 2[\s\S]*/, ''),
      HINTS,
      1,
      'no hints for exercise 2 (line 46',
    ],
    ['hints for nothing', changed(HINTS, '## 2', '## 5'), HINTS, '## 5', 'there is no exercise 5'],
    ['no hints at all', { [HINTS]: null }, HINTS, 1, 'there are no hints'],
    [
      'a describe without a number',
      changed(TEST, "'1. add'", "'add'"),
      TEST,
      "describe('add'",
      'has no number',
    ],
    ['an exercise without tests', changed(TEST, "'1. add'", "'add'"), TEST, 1, 'no tests for exercise 1'],
    [
      'a describe under another name',
      changed(TEST, "'1. add'", "'1. sum'"),
      TEST,
      "describe('1. sum",
      'called `add` in README.md',
    ],
    [
      'a stretch that only the tests know of',
      changed(TEST, "'1. add'", "'1. add (stretch)'"),
      TEST,
      "describe('1. add",
      'marked (stretch) here and not in README.md',
    ],
    [
      'an exercise without a region',
      changed(SOLUTION, 'BEGIN SOLUTION 2', 'BEGIN SOLUTION 1'),
      README,
      '## 2',
      'BEGIN SOLUTION 2',
    ],
    [
      'a region without an exercise',
      changed(SOLUTION, 'BEGIN SOLUTION 2', 'BEGIN SOLUTION 7'),
      SOLUTION,
      'SOLUTION 7',
      'no exercise 7',
    ],
  ])('exercises: %s', (...row) => check('exercises', row));

  it.each<Row>([
    [
      'a region that is not ended',
      changed(SOLUTION, /( {2}\/\/ END SOLUTION\n\}\n)$/, '}\n'),
      SOLUTION,
      'BEGIN SOLUTION 2',
      'never ended',
    ],
    [
      'a named region that is not ended',
      changed(SOLUTION, '// #endregion\n', ''),
      SOLUTION,
      1,
      'never ended',
    ],
    ['half a pair of guillemets', changed(PREDICT, '«3»', '«3'), PREDICT, '«3', 'do not pair up'],
    ['nothing to predict', changed(PREDICT, '«3»', '3'), PREDICT, 1, 'nothing is left to predict'],
  ])('markers: %s', (...row) => check('markers', row));

  it.each<Row>([
    [
      'a test that is left out',
      changed(TEST, "  it('adds'", "  it.skip('adds'"),
      TEST,
      'it.skip',
      '`it.skip`',
    ],
    [
      'a test that is singled out',
      changed(TEST, "describe('1.", "describe.only('1."),
      TEST,
      'describe.only',
      '`describe.only`',
    ],
    [
      'an expect without a message',
      changed(TEST, "2), 'adding numbers is not joining words'", '2)'),
      TEST,
      'expect(add',
      'has no message',
    ],
    [
      'a file that does not parse',
      changed(TEST, "describe('1. add'", "describe('1. add'("),
      TEST,
      "describe('1. add'(",
      'this does not parse',
    ],
  ])('tests: %s', (...row) => check('tests', row));

  it.each<Row>([
    ['too few', changed(HINTS, '3. Use what you have.\n', ''), HINTS, '## 2', '2 of at least 3 hints'],
    [
      'one that is the answer',
      changed(HINTS, 'Which sign?', 'Write `const sumOfTheTwo = a+b;`.'),
      HINTS,
      '1. Write',
      'gives the answer away',
    ],
  ])('hints: %s', (...row) => check('hints', row));

  it.each<Row>([
    ['a page', changed(README, '(hints.md)', '(hint.md)'), README, '(hint.md)', 'there is no hint.md'],
    [
      'in the hints',
      changed(HINTS, 'Which sign?', 'See [there](../02-b/README.md).'),
      HINTS,
      '[there]',
      'there is no ../02-b/README.md',
    ],
  ])('links: %s', (...row) => check('links', row));

  it.each<Row>([
    [
      'in prose',
      changed(README, 'Pain.', '<!-- TO WRITE: the pain -->'),
      README,
      'TO WRITE',
      'still to be written: the pain',
    ],
    [
      'in the solution',
      changed(SOLUTION, 'give the double', 'TO WRITE: what'),
      SOLUTION,
      'TO WRITE',
      'still to be written: what',
    ],
  ])('unwritten: %s', (...row) => check('what is still to be written', row));

  it.each<Row>([
    ['none', { [STARTER]: null }, STARTER, 1, 'is not there'],
    [
      'an edited one',
      changed(STARTER, 'TODO 2: give', 'TODO 2: get'),
      STARTER,
      'TODO 2',
      'is not what the solution generates',
    ],
    ['other line ends', changed(STARTER, /\n/g, '\r\n'), STARTER, 1, 'has other line ends'],
    [
      'a demo of its own',
      changed(DEMO, "'adding'", "'sums'"),
      DEMO,
      "'sums'",
      'is not what the solution generates',
    ],
  ])('starters: %s', (...row) => check('starters on disk', row));

  it.each<Row>([
    [
      'a solution',
      changed(SOLUTION, 'sumOfTheTwo = a', 'sumOfTheTwo: string = a'),
      SOLUTION,
      'sumOfTheTwo: string',
      'the solution: TS2322',
    ],
    [
      'a starter',
      changed(SOLUTION, '\nexport function twice', 'const left: string = 1;\nexport function twice'),
      STARTER,
      5,
      'starter: TS2322',
    ],
    ['a test', changed(TEST, 'add(1, 2)', "add(1, '2')"), TEST, 'expect(add', 'TS2345'],
    [
      'a wrong answer that it accepts',
      changed(WORDS, "'four'", '4'),
      WORDS,
      1,
      'refuse this with TS2322, and it accepts it',
    ],
    [
      'a wrong answer that it refuses otherwise',
      changed(WORDS, "sum: number = 'four'", 'sum = nothing'),
      WORDS,
      1,
      'it says TS2304',
    ],
    [
      'something else that it says',
      changed(WORDS, 'Says: not', 'Says: never'),
      WORDS,
      1,
      'the compiler does not say `never assignable',
    ],
    [
      'a type that does not fit, in a file beside the lessons that a lesson imports',
      {
        ...changed(SOLUTION, '// #region add', "export { sum } from '../beside.ts';\n// #region add"),
        'lessons/beside.ts': "export const sum: number = 'four';\n",
      },
      'lessons/beside.ts',
      1,
      'the compiler refuses this: TS2322',
    ],
  ])('types: %s', (...row) => check('types', row));

  it.each<Row>([
    [
      'a test',
      changed(SOLUTION, 'a + b', 'a - b'),
      SOLUTION,
      1,
      'the solution does not pass "1. add > adds": adding numbers',
    ],
    ['the prediction', changed(PREDICT, '«3»', '«4»'), PREDICT, 1, 'does not pass "0. Predict > line 2"'],
  ])('solutions: %s', (...row) => check('solutions pass', row));

  it('starters: an exercise that is given away', () =>
    check('starters fail', [
      '',
      changed(SOLUTION, 'export', 'const given = (a: number, b: number) => a + b;\nexport'),
      TEST,
      1,
      'exercise 1 (`add`) passes with the starter',
    ]));

  it.each<Row>([
    [
      'none for an exercise',
      { 'test/wrong/01-adding/m02-squares.ts': null, [WORDS]: null },
      README,
      '## 2',
      'exercise 2 (`twice`) has no wrong answer',
    ],
    ['one that passes', changed(JOINS, /return.*/, 'return a + b;'), JOINS, 1, 'it passes every test'],
    [
      'a test that is not there',
      changed(JOINS, '1. add > adds', '1. add > add'),
      JOINS,
      1,
      'no test "1. add > add". Did you mean "1. add > adds"?',
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
      '// BEGIN',
      'no region left for exercise 4',
    ],
    ['a header that is not whole', changed(JOINS, /.*Says.*\n/, ''), JOINS, 1, 'does not say `Says:`'],
    [
      'one that a test catches before the compiler',
      changed(WORDS, /return.*/, 'return sum;'),
      WORDS,
      1,
      'the compiler should be what refuses it',
    ],
    [
      'one that does not hang',
      changed(JOINS, 'by: 1.', 'by: hung in 1.'),
      JOINS,
      1,
      'it should be hung in "1. add > adds", and the verdict is "failed"',
    ],
  ])('wrong answers: %s', (...row) => check('wrong answers', row));

  it.each<Row>([
    [
      'a quotation out of date',
      changed(README, 'const sumOfTheTwo = a + b;', 'return a + b;'),
      README,
      '```ts file',
      'not adding.ts#add any more',
    ],
    [
      'a starter out of date',
      changed(README, '  // TODO 1: give the sum of both\n', ''),
      README,
      '```ts starter',
      'not adding.ts#add any more',
    ],
    [
      'a file that is not there',
      changed(README, 'file=adding.ts#add', 'file=sum.ts'),
      README,
      '```ts file',
      'no sum.ts in solutions/01-adding or',
    ],
    [
      'a file elsewhere',
      changed(README, 'file=adding.ts#add', 'file=../../package.json'),
      README,
      '```ts file',
      'there is no ../../package.json',
    ],
    [
      'a region that is not there',
      changed(README, 'file=adding.ts#add', 'file=adding.ts#sum'),
      README,
      '```ts file',
      'no #region sum; it has add',
    ],
    [
      'a program that fails',
      changed(README, 'console.log(add(20, 22));', 'throw new Error("boom");'),
      README,
      '```ts run',
      'failed: Error: boom',
    ],
    [
      'an output out of date',
      changed(README, '42\n', '43\n'),
      README,
      '```text output',
      'not what the program above prints',
    ],
    [
      'an output of nothing',
      changed(README, '```text demo', '```text output\n```\n\n```text output'),
      README,
      31,
      'it must follow a `run` fence',
    ],
    [
      'lines that the demo does not print',
      changed(README, '1 + 2 = 3\n', '1 + 2 = 4\nx\ny\n'),
      README,
      '```text demo',
      'the demo does not print these',
    ],
    [
      'lines that nobody is told',
      changed(README, /Adding numbers.*\n/, 'joining\n'),
      README,
      '```text wrong',
      'something else about m01-joins',
    ],
    [
      'an unknown wrong answer',
      changed(README, 'wrong=m01-joins', 'wrong=m99'),
      README,
      '```text wrong',
      'test/wrong/01-adding/m99.ts',
    ],
    [
      'code that nothing checks',
      changed(README, '```ts run', '```ts'),
      README,
      '```ts\n',
      'code that nothing checks',
    ],
    [
      'a word that means nothing',
      changed(README, '```ts run', '```ts runs'),
      README,
      '```ts runs',
      '`runs` means nothing',
    ],
    ['a fence without a language', changed(README, '```sh', '```'), README, '```\nnpx', 'without a language'],
    [
      'a fence that is never closed',
      changed(README, 'check 1\n```', 'check 1\n'),
      README,
      '```sh',
      'never closed',
    ],
  ])('prose: %s', (...row) => check('prose', row));

  it.each<Row>([
    ['a list that is not there', { [LIST]: null }, LIST, 1, 'this is not there'],
    ['a list that is none', { [LIST]: '{}' }, LIST, 1, 'this does not name the tests that the lesson has'],
  ])('lists of tests: %s', (...row) => check('lists of tests', row));

  it.each<Row>([
    [
      'out of date',
      { 'README.md': '# Workbook\n\n```text wrong=01-adding/m01-joins\nAdding is hard\n```\n' },
      'README.md',
      3,
      'the learner is told something else',
    ],
    [
      'of a wrong answer that is not there',
      { 'README.md': '# Workbook\n\n```text wrong=01-adding/m99\nAdding is hard\n```\n' },
      'README.md',
      3,
      'there is no wrong answer test/wrong/01-adding/m99.ts',
    ],
  ])('a sample screen %s', (...row) => check('the sample screen', row));

  const GIVEN = { 'solutions/01-adding/given/room.ts': 'export {};\n' };
  const THREAD = { 'solutions/01-adding/given/room.cjs': '' };
  const listed = (lines: string) => changed(README, '- **You write** `adding.ts`', lines);

  it.each<Row>([
    ['no list', listed('adding.ts'), README, '*After', 'does not say what the reader writes'],
    [
      'a file unnamed',
      listed('- **You write** `sum.ts`'),
      README,
      '- **You',
      '**You write** does not name adding.ts',
    ],
    [
      'a name without a file',
      listed('- **You write** `adding.ts` and `sum.ts`'),
      README,
      '- **You',
      '**You write** names sum.ts: there is nothing to write in it, or no such file',
    ],
    [
      'another kind of file',
      listed('- **You write** `adding.ts` and `demo.ts`'),
      README,
      '- **You',
      'names demo.ts',
    ],
    ['a given thread unnamed', THREAD, README, '- **You', 'given/room.cjs is in neither list'],
    ['a given file unnamed', GIVEN, README, '- **You', 'given/room.ts is in neither list'],
    [
      'a given file named twice',
      {
        ...GIVEN,
        ...listed(
          '- **You write** `adding.ts`\n- **Read first** `given/room.ts`\n- **Not today** `given/room.ts`',
        ),
      },
      README,
      '- **Not',
      'given/room.ts is named twice',
    ],
    [
      'a list out of order',
      { ...GIVEN, ...listed('- **Not today** `given/room.ts`\n- **You write** `adding.ts`') },
      README,
      '- **You',
      'each once, in this order',
    ],
    [
      'another line in the list',
      listed('- **You write** `adding.ts`\n- **Read later** `demo.ts`'),
      README,
      '- **Read later',
      'a list holds **You write**, **Read first**, **Not today**',
    ],
    [
      'nothing to write',
      { 'solutions/01-adding/notes.ts': 'export {};\n' },
      'solutions/01-adding/notes.ts',
      1,
      'there is nothing to write in it: move it to given/',
    ],
  ])('files at the head of README.md: %s', (...row) => check('files at the head', row));

  it('a program that only a figure runs may be left out of the lists', async () => {
    const figure =
      '<!-- figure\ntitle: It runs\nrun: given/room.ts\nfrom: a\nto: b\n-->\n<!-- end of figure -->\n';
    const root = await miniCourse({ ...GIVEN, ...changed(README, '## Predict', `${figure}\n## Predict`) });
    const context = await openContext(root, { runner: fakeRunner(), tracer: fakeTracer() }, () => {});
    const rule = rules.find(([name]) => name.startsWith('files at the head'))?.[1];
    expect([...((await rule?.(context)) ?? [])]).toEqual([]);
  });

  const WORDLIST = 'lessons/WORDS.md';
  const LINK = '[The words of this course](../WORDS.md)';

  it.each<Row>([
    ['no link', changed(README, LINK, ''), README, '*After', 'leads to the words of the course'],
    ['two links', changed(README, LINK, `${LINK}\n\n${LINK}`), README, LINK, 'on one line of its own'],
    [
      'a link in a sentence',
      changed(README, LINK, `See ${LINK}.`),
      README,
      '*After',
      'on one line of its own',
    ],
    ['no list', { [WORDLIST]: null }, WORDLIST, 1, 'the list of the words of the course is missing'],
    ['a row that is none', changed(WORDLIST, '[01]', '01'), WORDLIST, '| sum', 'this row cannot be read'],
    [
      'a lesson that is none',
      changed(WORDLIST, '01-adding', '02-taking'),
      WORDLIST,
      '| sum',
      'no lesson 02-taking',
    ],
    [
      'a word that the page lacks',
      changed(WORDLIST, 'sum, sums', 'total'),
      WORDLIST,
      '| total',
      'has no word “total”',
    ],
    ['a word twice', changed(WORDLIST, /(\| sum.*\n)/, '$1$1'), WORDLIST, 4 + 2, '`sum` stands here twice'],
  ])('words: %s', (...row) => check('words', row));

  it('words: out of the order of the lessons', async () => {
    const second = { 'lessons/02-b/README.md': '# B\n\nzero\n' };
    const change = changed(WORDLIST, '| sum', '| zero | None. | [02](02-b/README.md) |\n| sum');
    await check('words', ['', { ...second, ...change }, WORDLIST, '| sum', 'in the order of their lessons']);
  });

  const TRACK = changed(README, '5 stretch**', '5 stretch · fast track**');
  const said = '| [01 Adding](lessons/01-adding/README.md) » |\n\nThe *fast track*: 1 lessons, 10 minutes.\n';

  it.each<Row>([
    ['not told of', { ...TRACK, 'README.md': '# All\n' }, 'README.md', 1, 'how long the fast track is'],
    [
      'with another length',
      { ...TRACK, 'README.md': said.replace('10 minutes', '12 minutes') },
      'README.md',
      'fast track',
      '1 lessons, 10 minutes',
    ],
    [
      'with a lesson unmarked',
      { ...TRACK, 'README.md': said.replace(' »', '') },
      'README.md',
      1,
      'something else',
    ],
    ['with a lesson too many', { 'README.md': said }, 'README.md', 1, '0 lessons, 0 minutes'],
  ])('the fast track, %s', (...row) => check('the fast track', row));

  it('what the README says of the fast track is written again with fix', async () => {
    const stale = said.replace(' »', '').replace('1 lessons, 10', '7 lessons, 255');
    const root = await miniCourse({ ...TRACK, 'README.md': stale });
    const context = await openContext(
      root,
      { runner: fakeRunner(), tracer: fakeTracer(), fix: true },
      () => {},
    );
    const rule = rules.find(([name]) => name === 'the fast track')?.[1];
    expect(await rule?.(context)).toEqual([]);
    expect(await readFile(join(root, 'README.md'), 'utf8')).toBe(said);
  });

  it('a list that is out of date is written again with fix', async () => {
    const root = await miniCourse({ [LIST]: '{}' });
    const notes: string[] = [];
    const options = { runner: fakeRunner(), tracer: fakeTracer(), fix: true };
    const context = await openContext(root, options, (text) => void notes.push(text));
    const rule = rules.find(([name]) => name === 'lists of tests')?.[1];
    expect(await rule?.(context)).toEqual([]);
    expect(notes).toEqual([`${LIST} was written again from the tests`]);
    expect(await readFile(join(root, LIST), 'utf8')).toBe(whole[LIST]);
  });

  it.each<[what: string, change: (one: Verdict) => Verdict, step: string, file: string, says: string]>([
    [
      'a starter that does not load',
      () => verdict('broken'),
      'starters fail',
      TEST,
      'it is "broken": It is broken.',
    ],
    [
      'an empty file that passes',
      (one) => ({ ...one, kind: 'passed' }),
      'starters fail',
      TEST,
      'an empty file passes',
    ],
    [
      'tests that did not run',
      (one) => ({ ...one, tests: one.tests.slice(0, 3) }),
      'solutions pass',
      TEST,
      'no test ran for exercise 2',
    ],
    [
      'a test that the list lacks',
      (one) => ({ ...one, tests: [...one.tests, { name: '1. add > more', exercise: 1, status: 'passed' }] }),
      'lists of tests',
      LIST,
      'this does not name the tests that the lesson has',
    ],
    [
      'names that depend on the answer',
      (one) => ({ ...one, tests: one.kind === 'passed' ? one.tests : one.tests.slice(1) }),
      'lists of tests',
      TEST,
      'on the starter the tests have other names, "0. Predict > line 1" first',
    ],
    [
      'a solution that crashes',
      () => verdict('crashed'),
      'solutions pass',
      SOLUTION,
      'does not pass (crashed): It is crashed.',
    ],
    [
      'a wrong answer that hangs',
      (one) => ({ ...verdict('hung'), tests: one.tests.map((test) => ({ ...test, status: 'not-run' })) }),
      'wrong answers',
      JOINS,
      'does not catch it; the verdict is "hung"',
    ],
    [
      'a wrong answer that another test refuses before',
      (one) =>
        one.kind === 'passed'
          ? one
          : {
              ...one,
              tests: [
                { name: '1. add > before', exercise: 1, status: 'failed', explanation: 'other words.' },
                ...one.tests,
              ],
            },
      'wrong answers',
      JOINS,
      'a learner is told of "1. add > before" first: other words.',
    ],
  ])('verdicts: %s', (what, change, step, file, says) => check(step, [what, {}, file, 1, says], change));
});
