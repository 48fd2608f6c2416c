import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { textOf } from '../system/files.ts';
import { osErrorReason } from '../system/os-error.ts';
import { listFolder, readFolder } from './folder-files.ts';
import { blanksOf } from './formats/blanks.ts';
import { parseHints } from './formats/hints.ts';
import { regions } from './formats/markers.ts';
import { parseReadme } from './formats/readme.ts';
import { ANSWERED, NAMES, type Role, WRITTEN } from './lesson-folder.ts';
import { readTestList } from './test-list.ts';
import type { Course, CourseProblem, Exercise, Lesson } from './types.ts';

const NAME = /^(\d{2,})-([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/**
 * Reads all lessons under `root`. Never throws: what cannot be read is left out and is one of `problems`, and so is what the
 * course has and nobody finds. A README that does not say its stage, minutes or question gives empty ones; `verify` is what
 * complains.
 */
export async function loadCourse(root: string): Promise<Course> {
  const entries = await entriesOf(join(root, 'lessons'));
  if (entries === null) {
    const sentence = `There is no folder lessons in ${root}: is this the workbook's own folder?`;
    return { root, lessons: [], problems: [{ folder: 'lessons', sentence }] };
  }
  const absent = await absentLessons(root, entries);
  const read = await Promise.all(entries.map((entry) => loadLesson(root, entry, absent)));
  const lessons: Lesson[] = [];
  const problems: CourseProblem[] = [];
  for (const result of read) {
    if (result === null) continue;
    if ('sentence' in result) problems.push(result);
    else {
      const twin = lessons.find((lesson) => lesson.slug === result.slug);
      if (twin) problems.push(twinProblem(twin.folder, result.folder));
      else lessons.push(result);
    }
  }
  const misnamed = entries.map(({ name }) => meantBy(name));
  for (const folder of absent) if (!misnamed.includes(folder)) problems.push(gone(folder));
  for (const lesson of lessons) problems.push(...(await withoutTests(lesson)));
  lessons.sort((a, b) => a.number - b.number || (a.slug < b.slug ? -1 : 1));
  return { root, lessons, problems };
}

/** What is in `lessons` or should be, and could not be judged, because it is no lesson that can be read. */
export function unjudged({ lessons, problems }: Pick<Course, 'lessons' | 'problems'>): CourseProblem[] {
  return problems.filter(({ folder }) => !lessons.some((lesson) => folder === `lessons/${lesson.folder}`));
}

type LessonsEntry = Pick<Dirent, 'name' | 'isDirectory' | 'isSymbolicLink'>;

/** What lies in a folder, by name; null when it cannot be read. What begins with a dot is left out. */
async function entriesOf(dir: string): Promise<LessonsEntry[] | null> {
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => null);
  const shown = entries?.filter(({ name }) => !name.startsWith('.')) ?? null;
  return shown?.sort((a, b) => (a.name < b.name ? -1 : 1)) ?? null;
}

/** The folders of lessons that have a solution and are not in `lessons`. */
async function absentLessons(root: string, entries: readonly LessonsEntry[]): Promise<string[]> {
  const there = new Set(entries.map(({ name }) => name));
  const solutions = (await entriesOf(join(root, 'solutions'))) ?? [];
  return solutions.map(({ name }) => name).filter((name) => isName(name) && !there.has(name));
}

/** Whether this can name the folder of a lesson: `04-send`, and neither `4-send` nor `004-send`. */
function isName(name: string): boolean {
  const [, digits = ''] = NAME.exec(name) ?? [];
  return digits !== '' && digits === String(Number(digits)).padStart(2, '0');
}

/** The folder that somebody has most likely misnamed: `04-send` of `4 Send`. */
function meantBy(name: string): string {
  const [, digits = '', rest = ''] = /^(\d+)(.*)$/.exec(name) ?? [];
  const words = rest.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return [String(Number(digits)).padStart(2, '0'), ...words].join('-');
}

/** @returns null for what has nothing to do with lessons, such as a file that several share. */
async function loadLesson(
  root: string,
  entry: LessonsEntry,
  absent: readonly string[],
): Promise<Lesson | CourseProblem | null> {
  const folder = entry.name;
  const dir = join(root, 'lessons', folder);
  if (!entry.isDirectory()) return notAFolder(dir, entry);
  if (!isName(folder)) {
    const meant = absent.find((name) => name === meantBy(folder));
    return passedOver(
      folder,
      `the name of a lesson's folder is a number of two digits and a slug, such as 04-send. Rename it${meant === undefined ? '' : ` to ${meant}`}, or move it out of lessons.`,
    );
  }
  const [, number = '', slug = ''] = NAME.exec(folder) ?? [];
  const solutionDir = join(root, 'solutions', folder);
  const readme = join(dir, NAMES.page);
  const text = await textOf(readme);
  if (text === null) {
    return passedOver(
      folder,
      `its ${NAMES.page} is not there or cannot be read. Restore it with git checkout lessons/${folder}/${NAMES.page}.`,
    );
  }
  const own = await listFolder(dir).catch(osErrorReason);
  if (typeof own === 'string') return passedOver(folder, `it cannot be read because ${own}.`);
  const page = parseReadme(text);
  const { stage, minutes, stretchMinutes, fastTrack, question, head: pageFiles } = page;
  const about = { stage, minutes, stretchMinutes, fastTrack, question, pageFiles };
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
    figures: heading.figures,
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
    ...about,
    exercises: exercises.sort((a, b) => a.number - b.number),
    sources: pathsOf(...WRITTEN),
    given: pathsOf('given'),
    tests: pathsOf('test'),
    demo: pathsOf('demo')[0] ?? null,
    readme,
  };
}

/** A link is not followed: what runs, and what an editor opens, would then have two paths. */
async function notAFolder(path: string, entry: LessonsEntry): Promise<CourseProblem | null> {
  const { name } = entry;
  if (entry.isSymbolicLink()) {
    const leadsToFolder = await stat(path).then(
      (target) => target.isDirectory(),
      () => false,
    );
    if (leadsToFolder || /^\d/.test(name))
      return passedOver(name, 'it is a link. Put the folder itself in its place.');
  }
  if (!/^\d/.test(name)) return null;
  return passedOver(
    name,
    'it is a file, and a lesson is a folder. Unpack it if it is an archive, or move it out of lessons.',
  );
}

/** A lesson that can be read, with tests of the course missing: it can be worked on, and cannot pass. */
async function withoutTests({ folder, solutionDir, tests }: Lesson): Promise<CourseProblem[]> {
  const list = await readTestList({ solutionDir });
  if (list === null || list === 'unreadable') return [];
  const missing = [...list.keys()].filter((file) => !tests.some((test) => basename(test) === file));
  return missing.map((file) => ({
    folder: `lessons/${folder}`,
    sentence: `lessons/${folder} cannot pass without its tests: ${file} was deleted, moved or renamed. Restore it with git checkout lessons/${folder}/${file}.`,
  }));
}

function gone(name: string): CourseProblem {
  const folder = `lessons/${name}`;
  const sentence = `${folder} is missing: the course has its solution, and the lesson was deleted, moved or renamed. Restore it with git checkout ${folder}.`;
  return { folder, sentence };
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
