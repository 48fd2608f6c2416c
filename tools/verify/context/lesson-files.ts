import { join } from 'node:path';
import { type HintSection, parseHints } from '../../course/formats/hints.ts';
import { toStarter } from '../../course/formats/markers.ts';
import { parseReadme, type Readme } from '../../course/formats/readme.ts';
import { solutionFiles } from '../../course/starters.ts';
import type { Lesson } from '../../course/types.ts';
import { loadWrongAnswers, type WrongAnswer } from '../../course/wrong-answers.ts';
import { filesOf, textOf } from '../../system/files.ts';

/** Everything of a lesson that the rules look at, read once. Files are by their name in the folder. */
export interface LessonFiles {
  readonly lesson: Lesson;
  readonly readme: string;
  readonly page: Readme;
  readonly hintsText: string;
  readonly hints: readonly HintSection[];
  /** The `.ts` files on the learner's side, as they are. */
  readonly own: ReadonlyMap<string, string>;
  readonly solution: ReadonlyMap<string, string>;
  readonly starter: ReadonlyMap<string, string>;
  /** Those of `own` that are tests. */
  readonly tests: ReadonlyMap<string, string>;
  readonly wrong: readonly WrongAnswer[];
}

/** Reads a lesson for verification. */
export async function readLesson(lesson: Lesson): Promise<LessonFiles> {
  const readme = (await textOf(lesson.readme)) ?? '';
  const hintsText = (await textOf(join(lesson.dir, 'hints.md'))) ?? '';
  const own = new Map<string, string>();
  for (const name of await filesOf(lesson.dir)) {
    if (name.endsWith('.ts')) own.set(name, (await textOf(join(lesson.dir, name))) ?? '');
  }
  const solution = await solutionFiles(lesson);
  return {
    lesson,
    readme,
    page: parseReadme(readme),
    hintsText,
    hints: parseHints(hintsText),
    own,
    solution,
    starter: new Map([...solution].map(([name, text]) => [name, toStarter(text, name)])),
    tests: new Map([...own].filter(([name]) => name.endsWith('.test.ts'))),
    wrong: await loadWrongAnswers(lesson),
  };
}

/** The folders of the other lessons that a lesson imports from, and those that they import from. */
export function neighbours(lessonFiles: LessonFiles, all: ReadonlyMap<string, LessonFiles>): Set<string> {
  const found = new Set<string>();
  const visit = ({ solution, tests }: LessonFiles): void => {
    for (const text of [...solution.values(), ...tests.values()]) {
      for (const [, folder = ''] of text.matchAll(/['"]\.\.\/(\d+-[a-z0-9-]+)\//g)) {
        const next = all.get(folder);
        if (!next || found.has(folder) || next === lessonFiles) continue;
        found.add(folder);
        visit(next);
      }
    }
  };
  visit(lessonFiles);
  return found;
}
