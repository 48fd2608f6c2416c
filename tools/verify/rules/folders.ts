import { join } from 'node:path';
import { listFolder } from '../../course/folder-files.ts';
import { regions } from '../../course/formats/markers.ts';
import {
  FINISHED,
  type FolderFile,
  NAMES,
  outermostStranger,
  pictureOfNote,
  roleOf,
} from '../../course/lesson-folder.ts';
import { wrongDir } from '../../course/wrong-answers.ts';
import { entriesOf, fromRoot } from '../../system/files.ts';
import type { Context } from '../context/context.ts';
import type { Finding } from '../context/finding.ts';
import type { LessonFiles } from '../context/lesson-files.ts';

/** Folders pair up, numbers are not shared, and nothing lies in a folder that has no part in the lesson. */
export async function folders(context: Context): Promise<Finding[]> {
  const findings = context.lessons.map(async (lessonFiles) => [
    ...(await strangers(context, lessonFiles)),
    ...missing(context, lessonFiles),
    ...answersGiven(context, lessonFiles),
  ]);
  return [...(await Promise.all(findings)).flat(), ...sharedNumbers(context), ...(await orphans(context))];
}

async function strangers(context: Context, lessonFiles: LessonFiles): Promise<Finding[]> {
  const { lesson } = lessonFiles;
  const own = await listFolder(lesson.dir);
  const places = [
    {
      dir: lesson.dir,
      names: own.filter((file) => !belongs(file, own, lessonFiles)).map(({ name }) => name),
      rule: 'a lesson holds README.md, hints.md, tests, the .ts files that its solution has too, some of them in given/ with .cjs files beside them, and pictures (.svg, and an .md of the same name), here or in given/',
    },
    {
      dir: lesson.solutionDir,
      names: (await listFolder(lesson.solutionDir))
        .filter(({ role }) => role !== 'test-list' && !FINISHED.includes(role))
        .map(({ name }) => name),
      rule: 'a solution holds only finished .ts files, some of them in given/ with .cjs files beside them, and tests.json; tests and prose are in the lesson',
    },
    {
      dir: wrongDir(lesson),
      names: (await listFolder(wrongDir(lesson)))
        .map(({ name }) => name)
        .filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/.test(name)),
      rule: 'wrong answers are named mNN-what-it-does.ts',
    },
  ];
  return places.flatMap(({ dir, names, rule }) =>
    [...new Set(names.map(outermostStranger))].flatMap((name) => {
      const file = fromRoot(context.root, join(dir, name));
      // A learner may keep what helps; only what is checked in has to be spotless.
      if (dir !== lesson.dir || context.options.strict)
        return [{ file, line: 1, message: `this does not belong here: ${rule}. Move it or delete it.` }];
      context.note(`${file} is not part of the course`);
      return [];
    }),
  );
}

/** Whether a file on the learner's side has a part in the lesson. */
function belongs({ name, role }: FolderFile, own: readonly FolderFile[], { solution }: LessonFiles): boolean {
  if (FINISHED.includes(role)) return solution.has(name);
  if (role === 'note') return own.some((other) => other.name === pictureOfNote(name));
  return role !== 'extra' && role !== 'stranger' && role !== 'test-list';
}

function missing({ root }: Context, { lesson, solution, own }: LessonFiles): Finding[] {
  const folder = fromRoot(root, lesson.dir);
  const findings: Finding[] = [];
  const find = (file: string, message: string): void => void findings.push({ file, line: 1, message });
  if (solution.size === 0)
    find(folder, `there is no solution: write solutions/${lesson.folder}, the starter is made from it.`);
  if (lesson.tests.length === 0) find(folder, 'there is no test: write a .test.ts file.');
  for (const name of [NAMES.demo, NAMES.prediction]) {
    if (own.has(name) && !solution.has(name))
      find(`${folder}/${name}`, `solutions/${lesson.folder} has no ${name}, from which this one is made.`);
  }
  return findings;
}

/** Given files are shown as they stand in the solution, so no answer may be in it. */
function answersGiven({ root }: Context, { lesson, solution }: LessonFiles): Finding[] {
  return [...solution]
    .filter(([name]) => roleOf(name) === 'given')
    .flatMap(([name, text]) =>
      regions(text).map(({ begin }) => ({
        file: fromRoot(root, join(lesson.solutionDir, name)),
        line: begin,
        message:
          'the learner would see this answer, for what lies in given/ is handed out as it is: move the file out of given/, or take the markers away.',
      })),
    );
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
