import { dirname, join, resolve, sep } from 'node:path';
import { fromRoot, textIfThere, textOf } from '../system/files.ts';
import { isMissing } from '../system/os-error.ts';
import { byDepth, listFolder } from './folder-files.ts';
import { fileMeant, relativeImports } from './imports.ts';
import { CODE, NAMES, roleOf, runsFromDisk } from './lesson-folder.ts';
import type { Overlay } from './overlay.ts';
import type { Lesson } from './types.ts';

/** A file that a verdict depends on. */
export interface FoundFile {
  /** Absolute. */
  readonly file: string;
  /** What runs; null when there is no such file. */
  readonly text: string | null;
  /** Whether `text` is the text of the overlay. */
  readonly isOverlaid: boolean;
  /** What is on the disk, which is what the compiler reads, or null. */
  readonly onDisk: string | null;
}

/**
 * Reads everything that a verdict on a lesson depends on, each file once, in the order of their paths: the code in its folder,
 * the list of its tests, and what the code imports by relative paths, step by step, of other lessons, of files beside them,
 * and of solutions. Where a text of the overlay stands for a file, what the file imports is followed too, because the compiler
 * reads that.
 * @throws the file system's error when something is there and cannot be read.
 */
export async function readStandsOn(
  lesson: Pick<Lesson, 'dir' | 'solutionDir'>,
  overlay: Overlay = new Map(),
): Promise<readonly FoundFile[]> {
  const course = [lesson.dir, lesson.solutionDir].map((dir) => dirname(dir) + sep);
  const found = new Map<string, Promise<FoundFile>>();
  const read = async (file: string): Promise<FoundFile> => {
    // A file can vanish between two looks at it: editors save by renaming.
    const onDisk = await textIfThere(file);
    const own = runsFromDisk(file) ? undefined : overlay.get(file);
    return { file, text: own ?? onDisk, isOverlaid: own !== undefined, onDisk };
  };
  const visit = async (file: string): Promise<void> => {
    if (found.has(file) || !course.some((folder) => file.startsWith(folder))) return;
    const reading = read(file);
    found.set(file, reading);
    const { text, onDisk } = await reading;
    const imported = new Set([text, onDisk].flatMap((each) => relativeImports(each ?? '')));
    await Promise.all([...imported].map((path) => visit(resolve(dirname(file), fileMeant(path)))));
  };
  const list = join(lesson.solutionDir, NAMES.testList);
  // One that cannot be read is as good as none.
  found.set(
    list,
    textOf(list).then((text) => ({ file: list, text, isOverlaid: false, onDisk: text })),
  );
  await Promise.all((await codeOf(lesson.dir, overlay)).map((name) => visit(join(lesson.dir, name))));
  const files = await Promise.all(found.values());
  return files.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** The names of the code in a folder, on the disk and in the overlay. A folder that is missing has none. */
async function codeOf(dir: string, overlay: Overlay): Promise<string[]> {
  const onDisk = (await listFolder(dir).catch(noneIfMissing)).map(({ name }) => name);
  const inOverlay = [...overlay.keys()].map((file) => fromRoot(dir, file));
  return [...new Set([...onDisk, ...inOverlay])].filter((name) => CODE.includes(roleOf(name))).sort(byDepth);
}

function noneIfMissing(error: unknown): never[] {
  if (isMissing(error)) return [];
  throw error;
}
