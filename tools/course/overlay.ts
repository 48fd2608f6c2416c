import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { explainOsError } from '../system/os-error.ts';
import { listFolder } from './folder-files.ts';
import { type Block, regions, replaceRegions } from './formats/markers.ts';
import { replaceNamed } from './formats/regions.ts';
import type { WrongBlock } from './formats/wrong-answer.ts';
import { WRITTEN } from './lesson-folder.ts';
import { solutionFiles, starterFiles } from './starters.ts';
import type { Course, Lesson } from './types.ts';
import type { WrongAnswer } from './wrong-answers.ts';

/** Text to use instead of files of `lessons/`, by their absolute paths. */
export type Overlay = ReadonlyMap<string, string>;

/** The finished lesson. The markers stay, so that line numbers agree with the files in `solutions/`. */
export async function solutionOverlay(lesson: Lesson): Promise<Overlay> {
  return inLessons(lesson, await solutionFiles(lesson));
}

/** The name of the solution of a file: `lessons/12-task/task.ts` gives `solutions/12-task/task.ts`. */
export function solutionName(file: string): string {
  return file.replace(/^lessons\//, 'solutions/');
}

/** The name of the file that a learner has for one of a solution: the other way round. */
export function lessonName(file: string): string {
  return file.replace(/^solutions\//, 'lessons/');
}

/** The solutions of all lessons: each is built on those of the lessons before it. */
export async function solutionsOf(course: Pick<Course, 'lessons'>): Promise<Overlay> {
  const overlays = await Promise.all(course.lessons.map(solutionOverlay));
  return new Map(overlays.flatMap((overlay) => [...overlay]));
}

/**
 * A submission as an overlay: the files that a learner writes come from `dir`. Everything else is the course's own: the
 * tests stay those of `lessons/`, and the demo, what is given, and each file that the submission lacks are as a learner first
 * meets them. So nothing that the user of this workbook has written counts as part of the submission.
 * @param dir a folder laid out like the lesson's. Links in it are not followed.
 * @throws {UserError} when it is not there, or cannot be read.
 */
export async function overlayFromFolder(
  dir: string,
  lesson: Pick<Lesson, 'dir' | 'solutionDir'>,
): Promise<Overlay> {
  const files = await starterFiles(lesson);
  await explainOsError(
    (cause) => `The files in ${dir} could not be read because ${cause}.`,
    async () => {
      // Listing takes a missing folder for an empty one; here that is a mistake of the user's.
      await readdir(dir);
      for (const { name, role } of await listFolder(dir)) {
        const file = join(dir, name);
        if (WRITTEN.includes(role) && (await lstat(file)).isFile())
          files.set(name, await readFile(file, 'utf8'));
      }
    },
  );
  return inLessons(lesson, files);
}

/**
 * Puts a wrong answer into the files of a solution.
 * @returns the files by name, and a sentence, with a line of the wrong answer, for each thing that does not fit.
 */
export function applyWrong(
  solution: ReadonlyMap<string, string>,
  wrong: Pick<WrongAnswer, 'target' | 'blocks'>,
): { files: Map<string, string>; misfits: { line: number; message: string }[] } {
  const files = new Map(solution);
  const target = wrong.target || onlyTarget(solution);
  const text = target === null ? undefined : solution.get(target);
  if (target === null || text === undefined) {
    const message =
      target === null
        ? 'several files of the solution have regions: say which with `// File: name.ts`'
        : `the solution has no file ${target}`;
    return { files, misfits: [{ line: 1, message }] };
  }
  const misfits: { line: number; message: string }[] = [];
  const blocks: (Block & WrongBlock)[] = [];
  let result = text;
  for (const block of wrong.blocks) {
    if ('exercise' in block.where) {
      blocks.push({ ...block, exercise: block.where.exercise });
      continue;
    }
    const replaced = replaceNamed(result, block.where.region, block.text);
    if (replaced === null)
      misfits.push({ line: block.line, message: `${target} has no #region ${block.where.region}` });
    result = replaced ?? result;
  }
  const { text: finished, missing } = replaceRegions(result, blocks);
  for (const block of blocks.filter((candidate) => missing.includes(candidate))) {
    misfits.push({
      line: block.line,
      message: `${target} has no region left for exercise ${block.exercise}`,
    });
  }
  files.set(target, finished);
  return { files, misfits };
}

function onlyTarget(solution: ReadonlyMap<string, string>): string | null {
  const candidates = [...solution].filter(([, text]) => regions(text).length > 0);
  return candidates.length === 1 ? (candidates[0]?.[0] ?? null) : null;
}

/** Files of a lesson by name, as an overlay. */
export function inLessons(lesson: Pick<Lesson, 'dir'>, files: ReadonlyMap<string, string>): Overlay {
  return new Map([...files].map(([name, text]) => [join(lesson.dir, name), text]));
}
