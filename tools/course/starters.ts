import { join } from 'node:path';
import { filesOf, textOf } from '../system/files.ts';
import { toStarter } from './formats/markers.ts';
import type { Lesson } from './types.ts';

/** The finished `.ts` files of a lesson, by their name in the folder. Unreadable ones are left out. */
export async function solutionFiles(lesson: Pick<Lesson, 'solutionDir'>): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const name of await filesOf(lesson.solutionDir)) {
    const text = name.endsWith('.ts') ? await textOf(join(lesson.solutionDir, name)) : null;
    if (text !== null) files.set(name, text);
  }
  return files;
}

/** What the learner's folder holds before anybody writes in it: each file of the solution with its answers taken out, by name. */
export async function starterFiles(lesson: Pick<Lesson, 'solutionDir'>): Promise<Map<string, string>> {
  const solutions = await solutionFiles(lesson);
  return new Map([...solutions].map(([name, text]) => [name, toStarter(text, name)]));
}
