import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lesson, lessonProcess } from '../../commands/lesson.ts';
import { type MiniCourse, miniCourse } from '../../commands/mini-course.ts';

let course: MiniCourse;
beforeAll(async () => {
  course = await miniCourse();
});
beforeEach(() => course.renew());
afterAll(() => course[Symbol.asyncDispose]());

const looked = async (): Promise<boolean> => {
  const text = await readFile(`${course.root}/.workbook/progress.json`, 'utf8').catch(() => '{}');
  return 'lookedAt' in (JSON.parse(text).lessons?.one ?? {});
};

describe.each(['solution', 'diff'])('lesson %s', (verb) => {
  it('gives nothing away without a terminal to ask on, and says what does', async () => {
    const ended = (await lesson(course, `${verb} 1`))
      .exits(1)
      .complains('`npx lesson hint 1`', '--yes')
      .withoutStack();
    expect(ended.stdout).toBe('');
    expect(await looked()).toBe(false);
  });

  it('shows the answer without its markers to whoever says --yes, and notes it', async () => {
    const ended = (await lesson(course, `${verb} 1 --yes`)).exits(0).prints('one.ts', 'return 1;');
    expect(ended.stdout).not.toMatch(/BEGIN SOLUTION|END SOLUTION/);
    expect(await looked()).toBe(true);
  });

  it('is free once the lesson passes', async () => {
    await course.solveOne();
    await lesson(course, 'check 1');
    (await lesson(course, `${verb} 1`)).exits(0).prints('one.ts').quietly();
    expect(await looked()).toBe(false);
  });
});

describe('a lesson', () => {
  it.each(['2', 'two', '02-two', 'lessons/02-two/two.ts', './lessons/02-two'])(
    'is found by %s',
    async (name) => {
      (await lesson(course, `diff ${name} --yes`)).exits(0).prints('two.ts');
    },
  );
});

describe('lesson diff', () => {
  it('sets the two side by side', async () => {
    (await lesson(course, 'diff 1 --yes')).prints(/yours .* solution/, /TODO 1: give 1 .* return 1;/);
  });

  it('says when there is no difference', async () => {
    await course.solveOne();
    await lesson(course, 'check 1');
    (await lesson(course, 'diff 1')).prints('Yours is the solution, letter for letter.');
  });
});

describe('lesson hint', () => {
  it('gives one more each time, then says what is left', async () => {
    (await lesson(course, 'hint'))
      .exits(0)
      .prints('Hint 1 of 3', 'It is a number.')
      .complains('Judging 01-one first');
    const second = await lesson(course, 'hint');
    expect(second.exits(0).prints('Hint 2 of 3').stdout).not.toContain('Hint 1 of 3');
    (await lesson(course, 'hint 1')).prints('Hint 3 of 3', 'Count your noses.');
    (await lesson(course, 'hint 1')).exits(0).prints('You have seen all 3 hints.', '`npx lesson solution 1`');
  });

  it('is about the lesson that was judged last, or about the exercise that is named, without judging', async () => {
    await lesson(course, 'check 2');
    (await lesson(course, 'hint')).exits(0).complains('Judging 02-two first');
    (await lesson(course, 'hint 1.1')).exits(0).quietly().prints('Hint 1 of 3', 'It is a number.');
    (await lesson(course, 'hint 1.7'))
      .exits(2)
      .complains('Lesson 1 has no exercise 7. Its exercises are')
      .withoutStack();
  });

  it('gives all of them at once', async () => {
    (await lesson(course, 'hint 2 --all')).exits(0).prints('Hint 1 of 3', 'Hint 2 of 3', 'Hint 3 of 3');
  });

  it('has nothing to say when all is well', async () => {
    await course.solveOne();
    (await lesson(course, 'hint 1')).exits(0).prints('there is nothing to hint at');
  });

  it('says so when nobody has written any', async () => {
    await course.write('lessons/01-one/hints.md', '');
    (await lesson(course, 'hint 1'))
      .exits(1)
      .complains('There are no hints for exercise 1 of 01-one.')
      .withoutStack();
  });
});

describe('lesson run', () => {
  it('runs the demo on the code of the learner', async () => {
    await course.write('lessons/01-one/one.ts', 'export const one = (): number => 11;\n');
    const ended = await lessonProcess(['--root', course.root, 'run', '1'], { cwd: course.root });
    expect(ended.exits(0).quietly().stdout).toBe('one is 11\n');
  });

  it('runs it on the solution when asked', async () => {
    const ended = await lessonProcess(['--root', course.root, 'run', '2', '--reference']);
    expect(ended.exits(0).quietly().stdout).toBe('two is 2\n');
  });

  it('puts solutions instead of earlier lessons that are not finished, and says so', async () => {
    await course.write('lessons/02-two/two.ts', "export { one as two } from '../01-one/one.ts';\n");
    const ended = (await lessonProcess(['--root', course.root, 'run', '2'])).exits(0);
    expect([ended.stdout, ended.stderr]).toEqual([
      'two is 1\n',
      "Lesson 01 hasn't been passed as it is now, so its solution was used instead.\n",
    ]);
  });

  it('explains a TODO of the starter in a sentence', async () => {
    const ended = (await lesson(course, 'run 1')).exits(1).withoutStack();
    ended.complains(
      'code that is not written yet, exercise 1 of lesson 1',
      'lessons/01-one/one.ts:3:9',
      '`npx lesson run 1 --reference`',
    );
  });

  it('shows where an error was thrown that the learner has made', async () => {
    await course.write(
      'lessons/01-one/one.ts',
      "export function one(): number {\n  throw new Error('oh dear');\n}\n",
    );
    const ended = (await lesson(course, 'run 1')).exits(1).withoutStack();
    ended.complains('nothing caught: oh dear', 'lessons/01-one/one.ts:2:9');
  });

  it('runs another program of the lesson, by its name and by its path', async () => {
    await course.write('lessons/01-one/script.ts', "console.log('script');\n");
    for (const words of [['1', 'script'], ['lessons/01-one/script.ts']]) {
      const ended = await lessonProcess(['--root', course.root, 'run', ...words]);
      expect(ended.exits(0).quietly().stdout).toBe('script\n');
    }
  });

  it('says which programs there are', async () => {
    await course.write('lessons/01-one/script.ts', "console.log('script');\n");
    const ended = (await lesson(course, 'run 1 scripd')).exits(2).withoutStack();
    ended.complains('Did you mean `npx lesson run 1 script`? It has demo, script.');
    (await lesson(course, 'run 1 one.test.ts')).exits(2).complains('is a file of tests');
  });
});

describe('lesson reset', () => {
  const own = 'export const one = (): number => 11;\n';
  const text = (): Promise<string> => readFile(`${course.root}/lessons/01-one/one.ts`, 'utf8');

  it('changes nothing without a yes', async () => {
    await course.write('lessons/01-one/one.ts', own);
    (await lesson(course, 'reset 1')).exits(1).complains('`npx lesson reset 1 --yes`').withoutStack();
    expect(await text()).toBe(own);
  });

  it('puts the starter back, keeps a copy, and says how to get it back', async () => {
    await course.write('lessons/01-one/one.ts', own);
    (await lesson(course, 'reset 1 --yes')).exits(0).prints('.workbook', '`npx lesson reset 1 --restore`');
    expect(await text()).toContain('TODO 1');
    (await lesson(course, 'reset 1 --restore --yes')).exits(0).prints('01-one is as it was');
    expect(await text()).toBe(own);
  });

  it('says when there is nothing to do', async () => {
    (await lesson(course, 'reset 1 --yes')).exits(0).prints('Nothing to do');
  });

  it('says when there is nothing to bring back', async () => {
    (await lesson(course, 'reset 1 --restore --yes'))
      .exits(2)
      .complains('There is no backup of 01-one.')
      .withoutStack();
  });
});
