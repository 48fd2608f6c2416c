import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lesson } from './lesson.ts';
import { type MiniCourse, miniCourse } from './mini-course.ts';

const PAGE = '# Counting\n\n**Stage A · Numbers · 5 minutes**\n\n## 1. `count`\n';
const SOLUTION = `export function* count(): Generator<number, void, void> {
  // BEGIN SOLUTION 1: count to two
  yield 1;
  yield 2;
  // END SOLUTION
}
`;
const DEMO = `import { count } from './count.ts';

export function demo(print: (line: string) => void): void {
  for (const n of count()) print(\`\${n}\`);
}
`;
const TEST = `import { describe, expect, it } from 'vitest';
import { count } from './count.ts';

describe('1. count', () => {
  it('counts to two', () => {
    expect([...count()], 'two numbers').toEqual([1, 2]);
  });
  it('ends', () => {
    expect(count().return().done, 'it ends').toBe(true);
  });
});
`;

let course: MiniCourse;

beforeAll(async () => {
  course = await miniCourse();
  await course.write('lessons/03-count/README.md', PAGE);
  await course.write('lessons/03-count/count.ts', SOLUTION.replace('yield 2', 'yield 3'));
  await course.write('lessons/03-count/count.test.ts', TEST);
  await course.write('lessons/03-count/demo.ts', DEMO);
  await course.write('solutions/03-count/count.ts', SOLUTION);
  await course.write('solutions/03-count/demo.ts', DEMO);
  await course.write(
    'mine.ts',
    'function* one() {\n  yield 1;\n}\nconst [first] = one();\nconsole.log(first);\n',
  );
});

afterAll(() => course[Symbol.asyncDispose]());

describe('lesson trace', () => {
  it('draws who runs when in the demo, on the learner’s code', async () => {
    const { stdout } = (await lesson(course, 'trace 3')).exits(0).quietly();
    expect(stdout).toMatchInlineSnapshot(`
      "Who runs when in the demo of 03-count

        caller       count
        1 █─ count() ─►□     demo.ts:4
        2 ├── next() ─►█     demo.ts:4
        3 █◄─── 1 ─────▒     count.ts:3
        4 █ 1          ▒     demo.ts:4
        5 ├── next() ─►█     demo.ts:4
        6 █◄─── 3 ─────▒     count.ts:4
        7 █ 3          ▒     demo.ts:4
        8 ├── next() ─►█     demo.ts:4
        9 █◄─ return ──■

      █ runs  │ in the middle of a call  ▒ paused at a yield  □ not started  ■ ended
      ─► call, answer  ─►□ makes a generator
      "
    `);
  });

  it('records one test, by a part of its name', async () => {
    const { stdout } = (await lesson(course, 'trace 3 --test ends')).exits(0).quietly();
    expect(stdout).toMatchInlineSnapshot(`
      "Who runs when in “1. count > ends”

        caller        count
        1 █── count() ─►□     count.test.ts:9
        2 █─ return() ─►□     count.test.ts:9
        3 █◄─ closed ───■

      █ runs  □ not started  ■ ended  ─► call, answer  ─►□ makes a generator
      "
    `);
  });

  it('shows a test that fails, and says what it failed with', async () => {
    (await lesson(course, 'trace 3 --test counts')).exits(1).prints('two numbers').quietly();
  });

  it('puts the reference beside it, and says where they part', async () => {
    const { stdout } = (await lesson(course, 'trace 3 --reference')).exits(0).quietly();
    expect(stdout).toMatchInlineSnapshot(`
      "Your run differs from the reference at step 6.

      … 2 steps before, alike in both runs

      Yours
        caller      count
        3 █◄─── 1 ────▒     count.ts:3                                              =
        4 █ 1         ▒     demo.ts:4                                               =
        5 ├─ next() ─►█     demo.ts:4                                               =
      › 6 █◄─── 3 ────▒     count.ts:4                                              ≠
        7 █ 3         ▒     demo.ts:4                                               ≠
        8 ├─ next() ─►█     demo.ts:4                                               =
        9 █◄ return ──■                                                             =

      The reference
        caller      count
        3 █◄─── 1 ────▒                                                             =
        4 █ 1         ▒                                                             =
        5 ├─ next() ─►█                                                             =
      › 6 █◄─── 2 ────▒                                                             ≠
        7 █ 2         ▒                                                             ≠
        8 ├─ next() ─►█                                                             =
        9 █◄ return ──■                                                             =

      Yours          count yields 3 (count.ts:4)
      The reference  count yields 2

      █ runs  │ in the middle of a call  ▒ paused at a yield  ■ ended  ─► call, answer
      "
    `);
  });

  it('gives the events to a script', async () => {
    const { stdout } = (await lesson(course, 'trace 3 --json')).exits(0).quietly();
    const run = JSON.parse(stdout) as { events: { type: string }[] };
    expect(run.events.map(({ type }) => type).join(' ')).toBe(
      'create resume yield print resume yield print resume return',
    );
    const both = JSON.parse((await lesson(course, 'trace 3 --reference --json')).stdout) as object;
    expect(Object.keys(both)).toEqual(['mine', 'reference', 'divergence']);
  });

  it('draws a file of the user’s own into a picture', async () => {
    (await lesson(course, 'trace mine.ts --svg mine.svg')).exits(0).prints('Drawn: mine.svg\n').quietly();
    expect(readFileSync(join(course.root, 'mine.svg'), 'utf8')).toMatch(/^<svg[\s\S]*<\/svg>\s*$/);
    (await lesson(course, 'trace 3 --reference --svg both.svg')).exits(0);
    expect(existsSync(join(course.root, 'both.reference.svg'))).toBe(true);
  });

  it('names the figures of the page below the drawing of its demo, and draws one of them from what was recorded', async () => {
    const { stdout } = (await lesson(course, 'trace 3 --json')).exits(0);
    const run: object = { version: 1, names: {}, ...JSON.parse(stdout) };
    await course.write('lessons/03-count/given/figures/demo.run.json', JSON.stringify(run));
    const asks = ['title: It counts', 'run: demo', 'from: caller makes count', 'to: count returns'];
    await course.write(
      'lessons/03-count/README.md',
      [
        '# Counting',
        '',
        '<!-- figure',
        ...asks,
        '-->',
        '<!-- end of figure -->',
        '',
        '## 1. `count`',
        '',
      ].join('\n'),
    );
    (await lesson(course, 'trace 3'))
      .exits(0)
      .prints('The page has a figure: 1 “It counts”. `npx lesson trace 3 --figure 1` draws it.');
    const figure = (await lesson(course, 'trace 3 --figure 1')).exits(0).quietly();
    expect(figure.stdout).toMatchInlineSnapshot(`
      "Figure 3.1  It counts

        caller       count
        1 █─ count() ─►□     demo.ts:4
        2 ├── next() ─►█     demo.ts:4
        3 █◄─── 1 ─────▒     count.ts:3
        4 █ 1          ▒     demo.ts:4
        5 ├── next() ─►█     demo.ts:4
        6 █◄─── 3 ─────▒     count.ts:4
        7 █ 3          ▒     demo.ts:4
        8 ├── next() ─►█     demo.ts:4
        9 █◄─ return ──■

      █ runs  │ in the middle of a call  ▒ paused at a yield  □ not started  ■ ended
      ─► call, answer  ─►□ makes a generator
      "
    `);
    (await lesson(course, 'trace 3 --figure 1 --svg figure.svg')).exits(0).prints('Drawn: figure.svg\n');
    expect(readFileSync(join(course.root, 'figure.svg'), 'utf8')).toContain('Figure 3.1');
    const { name, lanes } = JSON.parse((await lesson(course, 'trace 3 --figure 1 --json')).stdout) as {
      name: string;
      lanes: object[];
    };
    expect([name, lanes.length]).toEqual(['Figure 3.1', 2]);
    (await lesson(course, 'trace 3 --figure 2'))
      .exits(2)
      .complains('There is no figure 2 on the page of lesson 3. These are there:\n  1  It counts');
    await course.write('lessons/03-count/given/figures/demo.run.json', '{}');
    (await lesson(course, 'trace 3 --figure 1'))
      .exits(1)
      .complains('is drawn from lessons/03-count/given/figures/demo.run.json, which is missing')
      .withoutStack();
    await course.write('lessons/03-count/README.md', PAGE);
  });

  it('says of a program with timers how far it was recorded', async () => {
    const text =
      'function* one() {\n  yield 1;\n}\nconst frame = one();\nsetTimeout(() => frame.next(), 10);\n';
    await course.write('timers.ts', text);
    const says = 'Recorded until the last line of the file had run. What a timer calls after';
    const { stdout } = (await lesson(course, 'trace timers.ts')).exits(0).prints('one()', says);
    expect(stdout).not.toContain('next()');
    expect((await lesson(course, 'trace mine.ts')).exits(0).stdout).not.toContain(says);
    expect((await lesson(course, 'trace timers.ts --json')).exits(0).stdout).not.toContain(says);
  });

  it('records a script that is given with a lesson as the program that it is', async () => {
    await course.write(
      'lessons/03-count/given/script.ts',
      "import { count } from '../count.ts';\n\nfor (const n of count()) console.log(n);\n",
    );
    (await lesson(course, 'trace lessons/03-count/given/script.ts'))
      .exits(0)
      .prints('Who runs when in lessons/03-count/given/script.ts', '◄─── 3');
  });

  it.each([
    ['trace 3 --svg count.ts', 'does not end in .svg'],
    ['trace 3 --svg nowhere/x.svg', 'could not be written to nowhere/x.svg because there is no such'],
    ['trace 3 --figure 1', 'The page of lesson 3 has no figures. `npx lesson trace 3` draws'],
    ['trace 3 --figure 1 --test ends', 'Leave out `--test` and `--reference`'],
    ['trace mine.ts --figure 1', 'name a lesson instead of mine.ts'],
    ['trace 3 --test nothing', 'There is no test “nothing”. These are there:\n  1. count > counts to two'],
    ['trace mine.ts --reference', 'There is no reference for mine.ts'],
    ['trace mine.ts --test one', 'name the lesson with it'],
    ['trace lessons/03-count/count.test.ts', 'is a file of tests'],
    ['trace nowhere', 'There is no lesson `nowhere`'],
    ['trace nowhere.ts', 'There is no file nowhere.ts here'],
    ['trace', 'lesson|file'],
  ])('%s: %s', async (words, says) => {
    const ended = await lesson(course, words);
    expect(ended.code).toBeGreaterThan(0);
    ended.complains(says).withoutStack();
  });

  it('says in a sentence that what is to be recorded is not written yet', async () => {
    await course.write('lessons/01-one/demo.ts', DEMO.replaceAll('count', 'one'));
    (await lesson(course, 'trace 1')).exits(1).prints('TODO 1: give 1').withoutStack();
  });
});
