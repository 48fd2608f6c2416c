import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lesson } from './lesson.ts';
import { type MiniCourse, miniCourse } from './mini-course.ts';

let course: MiniCourse;

const WORDS = `# Words

| word | what it means | lesson |
| --- | --- | --- |
| one, ones | The *first* number. | [01](01-one/README.md) |
| noses | What you count with \`one\`. | [01](01-one/README.md) |
| two | One and one. | [02](02-two/README.md) |
`;

beforeAll(async () => {
  course = await miniCourse();
  await course.write('lessons/WORDS.md', WORDS);
});

afterAll(async () => course[Symbol.asyncDispose]());

describe('`lesson words`', () => {
  it('shows all of them, by lesson', async () => {
    expect((await lesson(course, 'words')).exits(0).quietly().stdout).toMatchInlineSnapshot(`
      "1 The number one
        one, ones: The first number.
        noses: What you count with \`one\`.

      2 The number two
        two: One and one.
      "
    `);
  });

  it.each([
    ['one', ['one, ones']],
    ['ONES', ['one, ones']],
    ['no', ['noses']],
    ['o', ['one, ones', 'noses', 'two']],
  ])('%s shows %j', async (query, names) => {
    const { stdout } = (await lesson(course, `words ${query}`)).exits(0).quietly();
    expect(stdout.match(/^ {2}.*?(?=:)/gm)?.map((name) => name.trim())).toEqual(names);
  });

  it('guesses what was meant by a word that is not one', async () => {
    (await lesson(course, 'words noess')).exits(2).complains('Did you mean `noses`?').withoutStack();
    (await lesson(course, 'words nosse')).exits(2).complains('Did you mean `noses`?').withoutStack();
    (await lesson(course, 'words paused frame'))
      .exits(2)
      .complains(
        '`paused frame` is not one of the words of this course. `npx lesson words` shows all of them.',
      );
  });

  it('is no stranger to other verbs', async () => {
    (await lesson(course, 'list')).exits(0).quietly();
  });

  it('says when the list is gone', async () => {
    await course.write('lessons/WORDS.md', '');
    (await lesson(course, 'words')).exits(2).complains('There are no words in lessons/WORDS.md');
  });
});
