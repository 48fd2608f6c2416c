import { dirname, join, posix } from 'node:path';
import { textOf } from '../system/files.ts';
import type { Lesson } from './types.ts';

/** Lines that are comments: an import that the learner has commented out does not count. */
const COMMENTS = /^\s*(?:\/\/|\/?\*).*$/gm;

const RELATIVE = /\b(?:from|import)\s*\(?\s*(['"])(\.{1,2}\/[^'"\n]+)\1/g;

/** What a TypeScript text imports or re-exports from by relative paths, as they are written. */
export function relativeImports(text: string): string[] {
  return [...text.replace(COMMENTS, '').matchAll(RELATIVE)].map(([, , path = '']) => path);
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
  const file = name.endsWith('.ts') ? name : `${name}.ts`;
  const texts = await Promise.all([dir, solutionDir].map((side) => textOf(join(dirname(side), file))));
  return texts.filter((text) => text !== null);
}
