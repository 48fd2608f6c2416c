import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lesson, lessonProcess } from './lesson.ts';
import { type MiniCourse, miniCourse } from './mini-course.ts';

let course: MiniCourse;
beforeAll(async () => {
  course = await miniCourse();
});
beforeEach(() => course.renew());
afterAll(() => course[Symbol.asyncDispose]());

const WRONG = 'export function one(): number {\n  return 2;\n}\n';
const ILL_TYPED =
  "export function one(): number {\n  const text: number = 'x';\n  return text === 5 ? 2 : 1;\n}\n";

const ticks = async (): Promise<string[]> => {
  const { stdout } = await lesson(course, 'list --json');
  const rows = JSON.parse(stdout) as { lesson: string; passed: boolean }[];
  return rows.filter(({ passed }) => passed).map((row) => row.lesson);
};

describe('lesson check', () => {
  it('starts at the first lesson, goes on to the next, and is content at the end', async () => {
    const check = () => lesson(course, 'check', { compiler: true });
    (await check()).exits(1).prints('1. one', 'TODO 1: give 1');
    await course.solveOne();
    (await check()).exits(0).prints('The number one: done', 'Next: 2, The number two.');
    await course.write('lessons/02-two/two.ts', 'export const two = (): number => 2;\n');
    (await check()).exits(0).prints('The number two: done', 'Every lesson passes.');
    (await lesson(course, 'check')).exits(0).complains('Every lesson passes.');
  });

  it('is all there in a process of its own', async () => {
    await course.solveOne();
    const ended = await lessonProcess(['--root', course.root, 'check', '1']);
    ended.exits(0).prints('The number one: done', 'Next: 2, The number two.').quietly();
    expect(await ticks()).toEqual(['one']);
  });

  it('takes the lesson of the folder that one stands in, and paths from there', async () => {
    const cwd = `${course.root}/lessons/02-two`;
    (await lesson(course, 'check', { cwd })).exits(1).prints('1. two');
    (await lesson(course, 'check ../01-one/one.ts', { cwd })).exits(1).prints('1. one');
  });

  it('does not pass what the compiler refuses', async () => {
    await course.write('lessons/01-one/one.ts', ILL_TYPED);
    (await lesson(course, 'check 1', { compiler: true }))
      .exits(1)
      .prints('the compiler objects', 'TS2322', 'lessons/01-one/one.ts:2:9');
    expect(await ticks()).toEqual([]);
  });

  it.each<[what: string, file: string, change: (text: string) => string | null, says: RegExp]>([
    ['is skipped', 'one.test.ts', (text) => text.replace('it(', 'it.skip('), /No test ran/],
    ['has another name', 'one.test.ts', (text) => text.replace('is 1', 'is one'), /“1. one > is 1” did not/],
    ['is gone with its file', 'one.test.ts', () => null, /one\.test\.ts is not\s+in the folder/],
  ])('does not pass when a test of the course %s', async (_, file, change, says) => {
    await course.solveOne();
    const path = join(course.root, 'lessons/01-one', file);
    const text = change(await readFile(path, 'utf8'));
    await (text === null ? rm(path) : writeFile(path, text));
    (await lesson(course, 'check 1')).exits(1).prints(says);
    const { stdout } = (await lesson(course, 'check 1 --json')).exits(1);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'error', message: expect.stringMatching(says) });
    (await lesson(course, 'check --all')).exits(1).prints('0 of 2 lessons pass');
    expect(await ticks()).toEqual([]);
  });

  it('judges the solution without touching progress', async () => {
    (await lesson(course, 'check 2 --solutions')).exits(0).prints('The number two: done');
    expect(await ticks()).toEqual([]);
  });

  it('works where nothing can be saved, and says so', async () => {
    await course.write('.workbook', 'a file in the way');
    await course.solveOne();
    (await lesson(course, 'check 1'))
      .exits(0)
      .prints('done')
      .complains('cannot be saved because')
      .withoutStack();
  });
});

describe('lesson check --all', () => {
  it('shows a line for each lesson, and passes only when all do', async () => {
    await course.solveOne();
    const some = await lesson(course, 'check --all');
    some
      .exits(1)
      .prints(/^\S {2}01 {2}The number one {2}/m, /^\S {2}02 {2}The number two {2}/m, '1 of 2 lessons pass.')
      .quietly();
    (await lesson(course, 'check --all --solutions')).exits(0).prints('2 of 2 lessons pass.');
    expect(await ticks()).toEqual(['one']);
  });

  it('takes back the tick of a lesson that no longer passes; checking it alone does not', async () => {
    await course.solveOne();
    await lesson(course, 'check 1');
    await course.write('lessons/01-one/one.ts', WRONG);
    (await lesson(course, 'check 1')).exits(1).prints('Count again: one is 1');
    expect(await ticks()).toEqual(['one']);
    (await lesson(course, 'check --all')).exits(1);
    expect(await ticks()).toEqual([]);
  });
});

describe('lesson check --json', () => {
  it('prints results.json and nothing else', async () => {
    await course.write('lessons/01-one/one.ts', WRONG);
    const ended = (await lesson(course, 'check 1 --json')).exits(1).quietly();
    expect(JSON.parse(ended.stdout)).toEqual({
      version: 3,
      status: 'fail',
      tests: [
        {
          name: '1. one > is 1',
          status: 'fail',
          message: 'count again: one is 1\nexpected: 1\nreceived: 2',
          task_id: 1,
        },
      ],
    });
  });

  it('prints an array for all lessons', async () => {
    const ended = (await lesson(course, 'check --all --json --solutions')).exits(0).quietly();
    expect(JSON.parse(ended.stdout)).toMatchObject([
      { lesson: 'one', version: 3, status: 'pass' },
      { lesson: 'two', version: 3, status: 'pass' },
    ]);
  });

  it('does not take the rest for the whole when a lesson is missing', async () => {
    await course.solveOne();
    await rename(join(course.root, 'lessons/02-two'), join(course.root, 'lessons/2-two'));
    (await lesson(course, 'check --all'))
      .exits(1)
      .complains('lessons/2-two is passed over', 'Rename it to 02-two')
      .prints('1 of 1 lesson passes. 1 could not be judged.');
    const { stdout } = (await lesson(course, 'check --all --json')).exits(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { lesson: 'one', status: 'pass' },
      { lesson: 'lessons/2-two', status: 'error', tests: [] },
    ]);
    (await lesson(course, 'check')).exits(1).complains('Every lesson that is there passes.');
  });

  it('says why no test counts', async () => {
    await course.write('lessons/01-one/one.ts', 'export function one(: number {\n');
    const { status, message } = JSON.parse((await lesson(course, 'check 1 --json')).exits(1).stdout);
    expect(status).toBe('error');
    expect(message).toContain('lessons/01-one/one.ts:1:');
  });
});

describe('progress', () => {
  it('goes from one workbook to another', async () => {
    await course.solveOne();
    await lesson(course, 'check 1');
    (await lesson(course, 'progress')).exits(0).prints('1 of 2 lessons pass.', '.workbook');
    (await lesson(course, 'progress export me.json')).exits(0).prints('1 lesson that passes');
    expect(JSON.parse(await readFile(`${course.root}/me.json`, 'utf8'))).toHaveProperty(
      'progress.lessons.one',
    );
    await using other = await miniCourse();
    (await lesson(other, `progress import ${course.root}/me.json`))
      .exits(0)
      .prints('1 lesson that passes now');
    (await lesson(other, 'progress')).prints('1 of 2 lessons pass.');
  });
});
