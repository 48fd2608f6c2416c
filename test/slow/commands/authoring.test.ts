import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lesson } from '../../commands/lesson.ts';
import { type MiniCourse, miniCourse } from '../../commands/mini-course.ts';

let course: MiniCourse;
beforeAll(async () => {
  course = await miniCourse();
});
beforeEach(() => course.renew());
afterAll(() => course[Symbol.asyncDispose]());

describe('lesson new', () => {
  it('makes a lesson that the others can see', async () => {
    const ended = await lesson(course, 'new three');
    ended
      .exits(0)
      .prints('lessons/03-three/README.md', 'solutions/03-three/', '`npx lesson verify three --fix`')
      .quietly();
    (await lesson(course, 'list')).exits(0).prints(/^ +3 /m);
  });

  it('gives it the number that is asked for', async () => {
    (await lesson(course, 'new three --number 7')).exits(0).prints('lessons/07-three/README.md');
  });

  it.each([
    ['new one', 'There is a lesson `one` already: lessons/01-one.'],
    ['new three --number 2', '02-two has the number 2.'],
    ['new three --number x', 'NaN'],
    ['new Three!', 'cannot name a lesson'],
  ])('refuses `lesson %s`', async (words, sentence) => {
    (await lesson(course, words)).exits(2).complains(sentence).withoutStack();
  });
});

describe('lesson verify', () => {
  it('prints findings as an editor can jump to them, then what it looked at', async () => {
    const ended = await lesson(course, 'verify 1');
    ended
      .exits(1)
      .prints(
        /^lessons\/01-one\/README\.md:\d+: \S/m,
        /^\d+ findings\.$/m,
        /^Looked at 1 lesson, .* in \d+\.\d s\.$/m,
      );
  });

  it('prints the same for scripts', async () => {
    const { findings, checked } = JSON.parse(
      (await lesson(course, 'verify 1 --json')).exits(1).quietly().stdout,
    );
    expect(findings[0]).toEqual({
      file: expect.any(String),
      line: expect.any(Number),
      message: expect.any(String),
    });
    expect(checked.lessons).toBe(1);
  });
});
