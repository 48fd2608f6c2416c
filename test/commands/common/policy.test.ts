import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lesson } from '../lesson.ts';
import { type MiniCourse, miniCourse } from '../mini-course.ts';

let course: MiniCourse;

beforeAll(async () => {
  course = await miniCourse();
});

afterAll(() => course[Symbol.asyncDispose]());

const solveTwo = (): Promise<void> =>
  course.write(
    'lessons/02-two/two.ts',
    "import { one } from '../01-one/one.ts';\n\nexport function two(): number {\n  return one() + one();\n}\n",
  );

beforeEach(async () => {
  await course.renew();
  await solveTwo();
});

describe('a lesson that stands on another', () => {
  it('runs on its solution while the learner’s does not pass, and says so', async () => {
    const { stdout } = (await lesson(course, 'check 2')).exits(0).quietly();
    expect(stdout).toContain("Lesson 01 hasn't been passed as it is now, so its solution was used instead.");
  });

  it('runs on the learner’s when that has passed', async () => {
    await course.solveOne();
    (await lesson(course, 'check 1')).exits(0);
    const { stdout } = (await lesson(course, 'check 2')).exits(0).quietly();
    expect(stdout).not.toContain('solution was used');
  });

  it('runs on the one or the other when that is asked for', async () => {
    (await lesson(course, 'check 2 --mine')).exits(1).prints('Not written yet: TODO 1, give 1');
    (await lesson(course, 'check 2 --reference'))
      .exits(0)
      .prints('The solution of lesson 01 was used, as you asked.');
    (await lesson(course, 'check 2 --mine --reference')).exits(2).complains('exclude each other');
  });

  it('is right, and the fault is named, when what it stands on went wrong after it had passed', async () => {
    await course.solveOne();
    (await lesson(course, 'check 1')).exits(0);
    await course.write('lessons/01-one/one.ts', 'export function one(): number {\n  return 3;\n}\n');
    const { stdout } = (await lesson(course, 'check 2')).exits(1).quietly();
    expect(stdout).toMatchInlineSnapshot(`
      "✗ Your 02-two is right; the fault is in your 01-one, exercise 1

        On the solution of every earlier lesson it passes; with your 01-one instead it
        does not: “1. two > is 2” does not pass yet: count again: two is 2.

        Look at exercise 1, \`one\`, in \`lessons/01-one/one.ts\`.

        Mend your 01-one: \`npx lesson check 1\` judges it by its own tests, which may
        not see this. \`npx lesson check 2 --reference\` judges this lesson alone.

        0 of 1 test passes; 1 fails.
      "
    `);
  });

  it('is judged so by check --all, too', async () => {
    await course.solveOne();
    (await lesson(course, 'check 1')).exits(0);
    await course.write('lessons/01-one/one.ts', 'export function one(): number {\n  return 3;\n}\n');
    (await lesson(course, 'check --all')).exits(1).prints('the fault is in 01');
  });
});
