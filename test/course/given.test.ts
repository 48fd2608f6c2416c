import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answersOf } from '../../tools/course/answers.ts';
import { hashLesson } from '../../tools/course/hash.ts';
import { loadCourse } from '../../tools/course/load.ts';
import { solutionOverlay } from '../../tools/course/overlay.ts';
import { starterFiles } from '../../tools/course/starters.ts';
import type { Lesson } from '../../tools/course/types.ts';
import { resetLesson } from '../../tools/progress/backups/reset.ts';
import { restore } from '../../tools/progress/backups/restore.ts';
import { tempTree } from './fixture.ts';
import { withGiven } from './given-course.ts';

const WORDS = 'lessons/01-adding/given/words.ts';
const words = withGiven[WORDS] ?? '';

async function adding(): Promise<{ root: string; lesson: Lesson; given: (name: string) => string }> {
  const root = await tempTree(withGiven);
  const [lesson] = (await loadCourse(root)).lessons;
  if (lesson === undefined) throw new Error('there is no lesson');
  return { root, lesson, given: (name) => join(lesson.dir, 'given', name) };
}

describe('what is given with a lesson', () => {
  it('is loaded beside what the learner writes', async () => {
    const { lesson, given } = await adding();
    expect(lesson.given).toEqual([given('script.ts'), given('thread.cjs'), given('words.ts')]);
    expect(lesson.sources).toEqual([join(lesson.dir, 'adding.ts'), join(lesson.dir, 'predict.ts')]);
  });

  it('counts in the hash, on the disk and in an overlay', async () => {
    const { lesson, given } = await adding();
    const before = await hashLesson(lesson);
    const file = given('words.ts');
    const overlaid = await hashLesson(lesson, new Map([[file, 'other']]));
    expect(overlaid).not.toBe(before);
    await writeFile(file, 'other');
    expect(await hashLesson(lesson)).toBe(overlaid);
    await rm(file);
    expect(await hashLesson(lesson)).not.toBe(before);
  });

  it('counts as it is on the disk where that is what runs', async () => {
    const { lesson, given } = await adding();
    const before = await hashLesson(lesson);
    const file = given('thread.cjs');
    expect(await hashLesson(lesson, new Map([[file, 'other']]))).toBe(before);
    await writeFile(file, 'other');
    expect(await hashLesson(lesson)).not.toBe(before);
  });

  it('is in the overlay of the solution, and its starter is the same text', async () => {
    const { lesson, given } = await adding();
    expect((await solutionOverlay(lesson)).get(given('words.ts'))).toBe(words);
    const starters = await starterFiles(lesson);
    expect(starters.get('given/words.ts')).toBe(words);
    expect(starters.get('adding.ts')).not.toContain('#region');
  });

  it('is no answer', async () => {
    const { lesson } = await adding();
    expect((await answersOf(lesson)).map(({ name }) => name)).toEqual(['adding.ts', 'predict.ts']);
  });

  it('comes back with a reset, with what the learner made of it kept', async () => {
    const { lesson, given } = await adding();
    const starters = await starterFiles(lesson);
    expect(await resetLesson(lesson, starters)).toEqual({ backup: null, written: [], kept: [] });
    await writeFile(given('words.ts'), 'mine');
    await writeFile(given('own.ts'), 'my own');
    const { backup, written, kept } = await resetLesson(lesson, starters);
    expect(written).toEqual([given('words.ts')]);
    expect(kept).toEqual([given('own.ts')]);
    const { from } = await restore(lesson);
    expect(from.folder).toBe(backup);
    expect(from.files.map((file) => file.slice(from.folder.length + 1))).toEqual([
      join('given', 'own.ts'),
      join('given', 'words.ts'),
    ]);
    expect(await hashLesson(lesson, new Map([[given('words.ts'), 'mine']]))).toBe(await hashLesson(lesson));
  });
});

it('a change in a folder that the learner has made is a change of the lesson, too', async () => {
  const root = await tempTree({ ...withGiven, 'lessons/01-adding/parts/helper.ts': 'one' });
  const [lesson] = (await loadCourse(root)).lessons;
  const file = join(root, 'lessons/01-adding/parts/helper.ts');
  expect(lesson?.sources.at(-1)).toBe(file);
  const before = lesson && (await hashLesson(lesson));
  await writeFile(file, 'two');
  expect(lesson && (await hashLesson(lesson))).not.toBe(before);
});
