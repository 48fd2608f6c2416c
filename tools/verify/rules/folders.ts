import { join } from 'node:path';
import { entriesOf, fromRoot } from '../../system/files.ts';
import type { Context } from '../context/context.ts';
import type { Finding } from '../context/finding.ts';
import type { LessonFiles } from '../context/lesson-files.ts';
import { TABLE } from '../prose/picture-block.ts';

/** Folders pair up, numbers are not shared, and nothing lies in a folder that has no part in the lesson. */
export async function folders(context: Context): Promise<Finding[]> {
  const findings = await Promise.all(context.lessons.map((lessonFiles) => strangers(context, lessonFiles)));
  return [...findings.flat(), ...sharedNumbers(context), ...(await orphans(context))];
}

async function strangers(context: Context, { lesson, solution, own }: LessonFiles): Promise<Finding[]> {
  const { root, options } = context;
  const places = [
    {
      dir: lesson.dir,
      allowed: (name: string) =>
        ['README.md', 'hints.md', TABLE].includes(name) ||
        /\.(?:svg|test\.ts)$/.test(name) ||
        (name.endsWith('.ts') && solution.has(name)),
      rule: 'a lesson holds README.md, hints.md, tests, pictures (.svg, and picture.md), and the .ts files that its solution has too',
    },
    {
      dir: lesson.solutionDir,
      allowed: (name: string) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
      rule: 'a solution holds only finished .ts files; tests and prose are in the lesson',
    },
    {
      dir: join(root, 'test', 'wrong', lesson.folder),
      allowed: (name: string) => /^[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/.test(name),
      rule: 'wrong answers are named mNN-what-it-does.ts',
    },
  ];
  const findings: Finding[] = [];
  for (const { dir, allowed, rule } of places) {
    const { files, folders } = await entriesOf(dir);
    for (const name of [...files.filter((file) => !allowed(file)), ...folders]) {
      const file = fromRoot(root, join(dir, name));
      // A learner may keep what helps; only what is checked in has to be spotless.
      if (dir === lesson.dir && !options.strict) {
        context.note(`${file} is not part of the course`);
        continue;
      }
      findings.push({
        file,
        line: 1,
        message: `this does not belong here: ${rule}. Move it or delete it.`,
      });
    }
  }
  const folder = fromRoot(root, lesson.dir);
  const missing = (name: string, what: string): void =>
    void findings.push({ file: name ? `${folder}/${name}` : folder, line: 1, message: what });
  if (solution.size === 0)
    missing('', `there is no solution: write solutions/${lesson.folder}, the starter is made from it.`);
  if (lesson.tests.length === 0) missing('', 'there is no test: write a .test.ts file.');
  for (const name of ['demo.ts', 'predict.ts']) {
    if (own.has(name) && !solution.has(name))
      missing(name, `solutions/${lesson.folder} has no ${name}, from which this one is made.`);
  }
  return findings;
}

function sharedNumbers({ course, lessons, root }: Context): Finding[] {
  return lessons.flatMap(({ lesson }) => {
    const twin = course.lessons.find(
      (other) => other.number === lesson.number && other.folder < lesson.folder,
    );
    if (!twin) return [];
    const message = `${twin.folder} has the number ${lesson.number} too: rename one of the two folders, in lessons, solutions and test/wrong.`;
    return [{ file: fromRoot(root, lesson.dir), line: 1, message }];
  });
}

async function orphans({ root, options }: Context): Promise<Finding[]> {
  if (options.lessons?.length) return [];
  const lessons = (await entriesOf(join(root, 'lessons'))).folders;
  const findings: Finding[] = [];
  for (const parent of ['solutions', 'test/wrong']) {
    for (const name of (await entriesOf(join(root, parent))).folders) {
      if (lessons.includes(name)) continue;
      findings.push({
        file: `${parent}/${name}`,
        line: 1,
        message: `there is no lessons/${name}: rename this folder like its lesson, or delete it.`,
      });
    }
  }
  return findings;
}
