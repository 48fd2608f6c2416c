import { join } from 'node:path';
import { type Block, regions, replaceRegions } from './formats/markers.ts';
import { replaceNamed } from './formats/regions.ts';
import type { WrongBlock } from './formats/wrong-answer.ts';
import { solutionFiles, starterFiles } from './starters.ts';
import type { Course, Lesson } from './types.ts';
import type { WrongAnswer } from './wrong-answers.ts';

/** Text that stands in the place of files of `lessons/`, by their absolute paths. */
export type Overlay = ReadonlyMap<string, string>;

/** The finished lesson. The markers stay, so that its lines are those of the files in `solutions/`. */
export async function solutionOverlay(lesson: Lesson): Promise<Overlay> {
  return inLessons(lesson, await solutionFiles(lesson));
}

/** The solutions of all lessons in the learner's place: a solution stands on those of the lessons before it. */
export async function solutionsOf(course: Pick<Course, 'lessons'>): Promise<Overlay> {
  const overlays = await Promise.all(course.lessons.map(solutionOverlay));
  return new Map(overlays.flatMap((overlay) => [...overlay]));
}

/** The lesson as a learner first meets it, whatever is on the disk. */
export async function starterOverlay(lesson: Lesson): Promise<Overlay> {
  return inLessons(lesson, await starterFiles(lesson));
}

/** The finished lesson with a wrong answer in the place of the regions that it replaces. Blocks that fit nowhere are left out. */
export async function wrongOverlay(lesson: Lesson, wrong: WrongAnswer): Promise<Overlay> {
  return inLessons(lesson, applyWrong(await solutionFiles(lesson), wrong).files);
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
