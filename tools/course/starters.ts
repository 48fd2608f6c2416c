import { readFolder } from './folder-files.ts';
import { toStarter } from './formats/markers.ts';
import { FINISHED, roleOf } from './lesson-folder.ts';
import type { Lesson } from './types.ts';

/** The finished code of a lesson, by their name in the folder. Unreadable ones are left out. */
export function solutionFiles(lesson: Pick<Lesson, 'solutionDir'>): Promise<Map<string, string>> {
  return readFolder(lesson.solutionDir, FINISHED);
}

/** What the learner's folder holds before anybody writes in it, by name: see `toStarters`. */
export async function starterFiles(lesson: Pick<Lesson, 'solutionDir'>): Promise<Map<string, string>> {
  return toStarters(await solutionFiles(lesson));
}

/** Each file of a solution with its answers taken out, by name. Given files stay as they are. */
export function toStarters(solution: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    [...solution].map(([name, text]) => [name, roleOf(name) === 'given' ? text : toStarter(text, name)]),
  );
}
