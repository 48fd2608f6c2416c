import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { runsFromDisk } from '../../course/lesson-folder.ts';
import { filesUnder, fromRoot, textOf } from '../../system/files.ts';
import { type LessonFiles, neighbours } from './lesson-files.ts';

/** Says on what the results of a proof depend: two that have the same key would be the same. */
export interface Dependencies {
  /**
   * @param lessonFiles the lesson that something is run of. What it imports of other lessons counts as well.
   * @param what else the result depends on: the kind of proof, and texts.
   */
  keyOf(lessonFiles: LessonFiles, ...what: readonly unknown[]): string;
  /** The same for something about all lessons. */
  keyOfAll(...what: readonly unknown[]): string;
}

/** Pages and pictures in a browser have no part in a proof. */
const APART = /^tools\/book\/|\.md$/;

/**
 * What every proof depends on, in one text: the tools, the packages, Node, and the files that lie beside the lessons.
 * @param root the folder of the workbook.
 */
export async function readCommon(root: string): Promise<string> {
  const files = (await filesUnder(join(root, 'tools'))).filter((file) => !APART.test(fromRoot(root, file)));
  const settings = ['package-lock.json', 'tsconfig.json'].map((name) => join(root, name));
  const read = [...files, ...settings].sort().map(async (file) => [fromRoot(root, file), await textOf(file)]);
  const beside = ['lessons', 'solutions'].map((side) => textsBeside(join(root, side)));
  return digest([process.version, process.platform, await Promise.all(read), await Promise.all(beside)]);
}

/**
 * Keys for the proofs of a course.
 * @param all every lesson, by its folder.
 * @param common what `readCommon` gives; anything where keys are compared within one run alone.
 */
export function dependenciesOf(all: ReadonlyMap<string, LessonFiles>, common: string): Dependencies {
  const digests = new WeakMap<LessonFiles['solution'], string>();
  const own = ({ lesson, solution, tests, own: there }: LessonFiles): string => {
    const fromDisk = [...there].filter(([name]) => runsFromDisk(name));
    const known = digests.get(solution) ?? digest([lesson.folder, solution, tests, fromDisk]);
    digests.set(solution, known);
    return known;
  };
  return {
    keyOf(lessonFiles, ...what) {
      const others = [...neighbours(lessonFiles, all)].sort().flatMap((folder) => all.get(folder) ?? []);
      return digest([common, own(lessonFiles), others.map(own), what]);
    },
    keyOfAll: (...what) => digest([common, [...all.values()].map(own), what]),
  };
}

async function textsBeside(dir: string): Promise<unknown[]> {
  const files = (await filesUnder(dir)).filter((file) => /^[^/]+\.ts$/.test(fromRoot(dir, file)));
  return Promise.all(files.sort().map(async (file) => [fromRoot(dir, file), await textOf(file)]));
}

function digest(value: unknown): string {
  const text = JSON.stringify(value, (_, each: unknown) => (each instanceof Map ? [...each] : each));
  return createHash('sha256').update(text).digest('base64url');
}
