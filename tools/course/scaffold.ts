import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../errors.ts';
import { entriesOf } from '../system/files.ts';
import { NAMES } from './lesson-folder.ts';
import { loadCourse } from './load.ts';
import { scaffoldTexts } from './scaffold-texts.ts';
import { toStarters } from './starters.ts';
import { formatTestList } from './test-list.ts';
import type { Course } from './types.ts';

/**
 * Makes a new lesson that holds together and teaches nothing yet: `verify` names each line that is still to be written.
 * @param number its place; the next free one when left out.
 * @returns the files made; absolute.
 * @throws {UserError} for a slug that cannot be one, or when the lesson, its number or one of its folders is there already.
 */
export async function scaffold(root: string, slug: string, number?: number): Promise<string[]> {
  const course = await loadCourse(root);
  const place = number ?? Math.max(0, ...course.lessons.map((lesson) => lesson.number)) + 1;
  const folder = `${String(place).padStart(2, '0')}-${slug}`;
  await refuse(course, slug, place, folder);
  const before = course.lessons.filter((lesson) => lesson.number < place).at(-1);
  const { lesson, solution, wrong, tests } = scaffoldTexts({
    slug,
    folder,
    stage: before?.stage ?? { letter: 'A', name: 'Generators' },
  });
  const files = new Map([
    ...[...lesson, ...toStarters(solution)].map(
      ([name, text]) => [join(root, 'lessons', folder, name), text] as const,
    ),
    ...[...solution].map(([name, text]) => [join(root, 'solutions', folder, name), text] as const),
    [join(root, 'solutions', folder, NAMES.testList), formatTestList(tests)] as const,
    ...[...wrong].map(([name, text]) => [join(root, 'test', 'wrong', folder, name), text] as const),
  ]);
  for (const [file, text] of files) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: 'wx' });
  }
  return [...files.keys()];
}

async function refuse(
  { root, lessons }: Course,
  slug: string,
  number: number,
  folder: string,
): Promise<void> {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(slug)) {
    throw new UserError(
      `\`${slug}\` cannot name a lesson: a slug is small letters, digits and single hyphens, and begins with a letter. Try \`${tamed(slug)}\`.`,
    );
  }
  if (!Number.isInteger(number) || number < 1) {
    throw new UserError(
      `${number} cannot be the number of a lesson: they count from 1. Leave it out for the next free one.`,
    );
  }
  const twin = lessons.find((lesson) => lesson.slug === slug);
  if (twin)
    throw new UserError(
      `There is a lesson \`${slug}\` already: lessons/${twin.folder}. Progress is stored under the slug, so choose another.`,
    );
  const neighbour = lessons.find((lesson) => lesson.number === number);
  if (neighbour)
    throw new UserError(
      `${neighbour.folder} has the number ${number}. Choose another, or rename the lessons from there on: only their slugs are remembered.`,
    );
  for (const parent of ['lessons', 'solutions', 'test/wrong']) {
    const { folders, files } = await entriesOf(join(root, parent));
    if (folders.includes(folder) || files.includes(folder))
      throw new UserError(
        `${parent}/${folder} is there already. Rename or delete it first; nothing was made.`,
      );
  }
}

function tamed(slug: string): string {
  const tame = slug
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
  return tame || 'bounded-queues';
}
