import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { textOf } from '../system/files.ts';
import { listFolder, readFolder } from './folder-files.ts';
import { blanksOf } from './formats/blanks.ts';
import { parseHints } from './formats/hints.ts';
import { regions } from './formats/markers.ts';
import { parseReadme } from './formats/readme.ts';
import { ANSWERED, NAMES, type Role, WRITTEN } from './lesson-folder.ts';
import type { Course, CourseProblem, Exercise, Lesson } from './types.ts';

/**
 * Reads all lessons under `root`. Never throws: what cannot be read is left out and is one of `problems`.
 * A README that does not say its stage, minutes or question gives empty ones; `verify` is what complains.
 */
export async function loadCourse(root: string): Promise<Course> {
  const problems: CourseProblem[] = [];
  const folders = await foldersOf(join(root, 'lessons'));
  if (!folders) {
    const sentence = `There is no folder lessons in ${root}: is this the workbook's own folder?`;
    problems.push({ folder: 'lessons', sentence });
  }
  const read = await Promise.all((folders ?? []).map((folder) => loadLesson(root, folder)));
  const lessons: Lesson[] = [];
  for (const result of read) {
    if ('sentence' in result) problems.push(result);
    else {
      const twin = lessons.find((lesson) => lesson.slug === result.slug);
      if (twin) problems.push(twinProblem(twin.folder, result.folder));
      else lessons.push(result);
    }
  }
  lessons.sort((a, b) => a.number - b.number || (a.slug < b.slug ? -1 : 1));
  return { root, lessons, problems };
}

async function foldersOf(dir: string): Promise<string[] | null> {
  try {
    const entries = await readdir(dir, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
      .sort();
  } catch {
    return null;
  }
}

async function loadLesson(root: string, folder: string): Promise<Lesson | CourseProblem> {
  const [, number, slug] = /^(\d+)-([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(folder) ?? [];
  if (number === undefined || slug === undefined) {
    return passedOver(
      folder,
      "the name of a lesson's folder is a number and a slug, such as 04-send. Rename it, or move it out of lessons.",
    );
  }
  const dir = join(root, 'lessons', folder);
  const solutionDir = join(root, 'solutions', folder);
  const readme = join(dir, NAMES.page);
  const text = await textOf(readme);
  if (text === null) {
    return passedOver(
      folder,
      `its ${NAMES.page} is not there or cannot be read. Restore it with git checkout lessons/${folder}/${NAMES.page}.`,
    );
  }
  const page = parseReadme(text);
  const own = await listFolder(dir).catch(() => []);
  const finished = await listFolder(solutionDir).catch(() => []);
  const pathsOf = (...roles: readonly Role[]): string[] =>
    own.filter(({ role }) => roles.includes(role)).map(({ name }) => join(dir, name));
  const hints = parseHints((await textOf(join(dir, NAMES.hints))) ?? '');
  const hintsOf = (n: number): string[] =>
    hints.flatMap((section) => (section.number === n ? section.hints.map((hint) => hint.text) : []));
  const answers = await readFolder(solutionDir, ANSWERED);
  const filesOf = (n: number): string[] =>
    [...answers].flatMap(([name, answer]) =>
      regions(answer).some((each) => each.exercise === n) ? [name] : [],
    );
  const exercises: Exercise[] = page.exercises.map((heading) => ({
    number: heading.number,
    title: heading.title,
    stretch: heading.stretch,
    hints: hintsOf(heading.number),
    files: filesOf(heading.number),
  }));
  if ([...own, ...finished].some(({ role }) => role === 'prediction')) {
    const blanks = blanksOf(answers.get(NAMES.prediction) ?? '');
    const files = [NAMES.prediction];
    exercises.push({ number: 0, title: 'Predict', stretch: false, hints: hintsOf(0), files, blanks });
  }
  return {
    slug,
    number: Number(number),
    folder,
    dir,
    solutionDir,
    title: page.title || slug,
    stage: page.stage,
    minutes: page.minutes,
    stretchMinutes: page.stretchMinutes,
    question: page.question,
    exercises: exercises.sort((a, b) => a.number - b.number),
    sources: pathsOf(...WRITTEN),
    given: pathsOf('given'),
    tests: pathsOf('test'),
    demo: pathsOf('demo')[0] ?? null,
    readme,
  };
}

function twinProblem(kept: string, folder: string): CourseProblem {
  return passedOver(
    folder,
    `lessons/${kept} has the same slug, and progress is stored under it. Rename one of the two.`,
  );
}

function passedOver(name: string, why: string): CourseProblem {
  const folder = `lessons/${name}`;
  return { folder, sentence: `${folder} is passed over: ${why}` };
}
