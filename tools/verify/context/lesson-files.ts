import { join } from 'node:path';
import { readFolder } from '../../course/folder-files.ts';
import { type HintSection, parseHints } from '../../course/formats/hints.ts';
import { parseReadme, type Readme } from '../../course/formats/readme.ts';
import { importedLessons } from '../../course/imports.ts';
import { CODE, NAMES, roleOf } from '../../course/lesson-folder.ts';
import { solutionFiles, toStarters } from '../../course/starters.ts';
import type { Lesson } from '../../course/types.ts';
import { loadWrongAnswers, type WrongAnswer } from '../../course/wrong-answers.ts';
import { textOf } from '../../system/files.ts';

/** Everything of a lesson that the rules look at, read once. Files are by their name in the folder. */
export interface LessonFiles {
  readonly lesson: Lesson;
  readonly readme: string;
  readonly page: Readme;
  readonly hintsText: string;
  readonly hints: readonly HintSection[];
  /** The code on the learner's side, as it is. */
  readonly own: ReadonlyMap<string, string>;
  readonly solution: ReadonlyMap<string, string>;
  readonly starter: ReadonlyMap<string, string>;
  /** Those of `own` that are tests. */
  readonly tests: ReadonlyMap<string, string>;
  /** The folders of the other lessons that solution and tests import from. */
  readonly imports: ReadonlySet<string>;
  readonly wrong: readonly WrongAnswer[];
}

/** Reads a lesson for verification. */
export async function readLesson(lesson: Lesson): Promise<LessonFiles> {
  const readme = (await textOf(lesson.readme)) ?? '';
  const hintsText = (await textOf(join(lesson.dir, NAMES.hints))) ?? '';
  const own = await readFolder(lesson.dir, CODE);
  const solution = await solutionFiles(lesson);
  const tests = new Map([...own].filter(([name]) => roleOf(name) === 'test'));
  return {
    lesson,
    readme,
    page: parseReadme(readme),
    hintsText,
    hints: parseHints(hintsText),
    own,
    solution,
    starter: toStarters(solution),
    tests,
    imports: await importedLessons(lesson, [...solution, ...tests]),
    wrong: await loadWrongAnswers(lesson),
  };
}

/** The folders of the other lessons that a lesson imports from, and those that they import from. */
export function neighbours(lessonFiles: LessonFiles, all: ReadonlyMap<string, LessonFiles>): Set<string> {
  const found = new Set<string>();
  const visit = ({ imports }: LessonFiles): void => {
    for (const folder of imports) {
      const next = all.get(folder);
      if (!next || found.has(folder) || next === lessonFiles) continue;
      found.add(folder);
      visit(next);
    }
  };
  visit(lessonFiles);
  return found;
}
