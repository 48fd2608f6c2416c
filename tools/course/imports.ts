import { dirname, join, posix } from 'node:path';
import { textOf } from '../system/files.ts';
import { runsFromDisk } from './lesson-folder.ts';
import type { Lesson } from './types.ts';

/** Lines that are comments: an import that the learner has commented out does not count. */
const COMMENTS = /^\s*(?:\/\/|\/?\*).*$/gm;

const RELATIVE = /\b(?:from|import)\s*\(?\s*(['"])(\.{1,2}\/[^'"\n]+)\1/g;

/** A path in quotes, whatever is done with it: `new URL('./thread.cjs', import.meta.url)`, `require('./errors.cjs')`. */
const FROM_DISK = /(['"`])(\.{1,2}\/[^'"`\n]+\.cjs)\1/g;

/** What a text imports or re-exports from by relative paths, as they are written, and the `.cjs` files that it names. */
export function relativeImports(text: string): string[] {
  const imported = [...text.replace(COMMENTS, '').matchAll(RELATIVE)].map(([, , path = '']) => path);
  return [...imported, ...namedFromDisk(text).filter((path) => !imported.includes(path))];
}

/** The `.cjs` files that a text names by relative paths, each once: what it starts threads with, or requires. */
export function namedFromDisk(text: string): string[] {
  return [...new Set([...text.replace(COMMENTS, '').matchAll(FROM_DISK)].map(([, , path = '']) => path))];
}

/** The file that an import means: its ending may be left out. */
export function fileMeant(path: string): string {
  return path.endsWith('.ts') || runsFromDisk(path) ? path : `${path}.ts`;
}

/**
 * The folders of the other lessons that files of a lesson import from. A file that lies beside the lessons' folders, such as
 * `asyncio.ts`, is followed to the lessons that it re-exports from: importing it loads them all.
 * @param files their texts, by their name in the lesson's folder.
 */
export async function importedLessons(
  lesson: Pick<Lesson, 'dir' | 'solutionDir' | 'folder'>,
  files: Iterable<readonly [name: string, text: string]>,
): Promise<Set<string>> {
  const found = new Set<string>();
  const followed = new Set<string>();
  /** @param from where the text lies, as seen from the folder of all lessons. */
  const follow = async (from: string, text: string): Promise<void> => {
    for (const path of relativeImports(text)) {
      const target = posix.join(posix.dirname(from), path);
      const [folder = '', inside] = target.split('/');
      if (folder === '..' || folder === lesson.folder) continue;
      if (inside !== undefined) found.add(folder);
      else if (!followed.has(target)) {
        followed.add(target);
        for (const shared of await besideLessons(lesson, target)) await follow(target, shared);
      }
    }
  };
  for (const [name, text] of files) await follow(`${lesson.folder}/${name}`, text);
  return found;
}

/** A file that lies beside the lessons' folders, as the learner has it and as the solutions do. */
async function besideLessons(
  { dir, solutionDir }: Pick<Lesson, 'dir' | 'solutionDir'>,
  name: string,
): Promise<string[]> {
  const sides = [dir, solutionDir].map((side) => join(dirname(side), fileMeant(name)));
  const texts = await Promise.all(sides.map(textOf));
  return texts.filter((text) => text !== null);
}
