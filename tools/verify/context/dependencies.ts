import { createHash } from 'node:crypto';
import { join } from 'node:path';
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
 * Reads what every proof depends on: the tools, the packages, Node, and the files that lie beside the lessons.
 * @param root the folder of the workbook.
 * @param all every lesson, by its folder.
 */
export async function readDependencies(
  root: string,
  all: ReadonlyMap<string, LessonFiles>,
): Promise<Dependencies> {
  const files = (await filesUnder(join(root, 'tools'))).filter((file) => !APART.test(fromRoot(root, file)));
  const settings = ['package-lock.json', 'tsconfig.json'].map((name) => join(root, name));
  const beside = ['lessons', 'solutions'].map((side) => textsBeside(join(root, side)));
  const common = digest([
    process.version,
    process.platform,
    await Promise.all(
      [...files, ...settings].sort().map(async (file) => [fromRoot(root, file), await textOf(file)]),
    ),
    await Promise.all(beside),
  ]);
  const digests = new WeakMap<LessonFiles['solution'], string>();
  const own = ({ lesson, solution, tests }: LessonFiles): string => {
    const known = digests.get(solution) ?? digest([lesson.folder, solution, tests]);
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
