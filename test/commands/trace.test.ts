import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lesson } from './lesson.ts';
import { type MiniCourse, miniCourse } from './mini-course.ts';

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
  await course.write(
    'lessons/03-count/README.md',
    '# Counting\n\n**Stage A · Numbers · 5 minutes**\n\n## 1. `count`\n',
  );
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
      1  ┠── makes ──►·    demo.ts:4
      2  ├── next() ─►┃    demo.ts:4
      3  ┃◄─ yield 1 ─┊    count.ts:3
      4  ┃ "1"        ┊
      5  ├── next() ─►┃    demo.ts:4
      6  ┃◄─ yield 3 ─┊    count.ts:4
      7  ┃ "3"        ┊
      8  ├── next() ─►┃    demo.ts:4
      9  ┃◄─ return ──■

      ┃ runs   │ waits for an answer   ┊ suspended at a yield   · not begun   ■ ended
      "
    `);
  });

  it('records one test, by a part of its name', async () => {
    const { stdout } = (await lesson(course, 'trace 3 --test ends')).exits(0).quietly();
    expect(stdout).toMatchInlineSnapshot(`
      "Who runs when in “1. count > ends”

         caller        count
      1  ┠─── makes ──►·    count.test.ts:9
      2  ├─ return() ─►┃    count.test.ts:9
      3  ┃◄── close ───■

      ┃ runs   │ waits for an answer   · not begun   ■ ended
      "
    `);
  });

  it('shows a test that fails, and says what it failed with', async () => {
    (await lesson(course, 'trace 3 --test counts')).exits(1).prints('two numbers').quietly();
  });

  it('puts the reference beside it, and says where they part', async () => {
    const { stdout } = (await lesson(course, 'trace 3 --reference')).exits(0).quietly();
    expect(stdout).toMatchInlineSnapshot(`
      "    yours                               │   the reference
        … 2 equal steps
        3 count yields 1                      │ 3 count yields 1
        4 caller prints "1"                   │ 4 caller prints "1"
        5 caller resumes count: next()        │ 5 caller resumes count: next()
      › 6 count yields 3                      │ 6 count yields 2

        Your run diverges from the reference at step 6: \`count\` yields 3 (count.ts:4),
        where the reference's yields 2.

        7 caller prints "3"                   │ 7 caller prints "2"
        8 caller resumes count: next()        │ 8 caller resumes count: next()
        9 count returns undefined, and has    │ 9 count returns undefined, and has
          ended                               │   ended
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

  it('records a script that is given with a lesson as the program that it is', async () => {
    await course.write(
      'lessons/03-count/given/script.ts',
      "import { count } from '../count.ts';\n\nfor (const n of count()) console.log(n);\n",
    );
    (await lesson(course, 'trace lessons/03-count/given/script.ts'))
      .exits(0)
      .prints('Who runs when in lessons/03-count/given/script.ts', 'yield 3');
  });

  it.each([
    ['trace 3 --svg count.ts', 'does not end in .svg'],
    ['trace 3 --svg nowhere/x.svg', 'could not be written to nowhere/x.svg because there is no such'],
    ['trace 3 --test nothing', 'There is no test “nothing”. These are there:\n  1. count > counts to two'],
    ['trace mine.ts --reference', 'There is no reference for mine.ts'],
    ['trace mine.ts --test one', 'name the lesson with it'],
    ['trace lessons/03-count/count.test.ts', 'is a file of tests'],
    ['trace nowhere', 'There is no lesson `nowhere`'],
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
