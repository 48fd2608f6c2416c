import { readFolder } from './folder-files.ts';
import { importedLessons } from './imports.ts';
import { CODE, IMPORTED } from './lesson-folder.ts';
import { type Overlay, solutionOverlay } from './overlay.ts';
import type { Course, Lesson } from './types.ts';

/** What the earlier lessons are that a lesson runs on: the learner's where they pass, the learner's all, the solutions all. */
export type SubstitutionPolicy = 'passed' | 'mine' | 'reference';

/** What a lesson stands on, beside its own files. */
export interface Substitution {
  /** The earlier lessons that it imports, and those that they import, by number. */
  readonly earlier: readonly Lesson[];
  /** Those of them in whose place their solutions stand. */
  readonly stoodIn: readonly Lesson[];
  /** The solutions of `stoodIn`. */
  readonly overlay: Overlay;
}

/**
 * What a lesson runs on.
 * @param isPassed whether the learner has passed a lesson; asked for `passed` only.
 */
export async function substitutionFor(
  course: Pick<Course, 'lessons'>,
  lesson: Lesson,
  policy: SubstitutionPolicy,
  isPassed: (lesson: Lesson) => boolean,
): Promise<Substitution> {
  const earlier = await earlierLessons(course, lesson);
  const stands = { passed: (each: Lesson) => !isPassed(each), mine: () => false, reference: () => true };
  return withSolutions(earlier, earlier.filter(stands[policy]));
}

/** The same ground with other solutions in it. */
export async function withSolutions(
  earlier: readonly Lesson[],
  stoodIn: readonly Lesson[],
): Promise<Substitution> {
  const overlays = await Promise.all(stoodIn.map(solutionOverlay));
  return { earlier, stoodIn, overlay: new Map(overlays.flatMap((each) => [...each])) };
}

/** What a lesson imports of others, and what those import, whether it is the learner's files that say so or the solution's. */
async function earlierLessons({ lessons }: Pick<Course, 'lessons'>, lesson: Lesson): Promise<Lesson[]> {
  const found = new Set<Lesson>();
  const visit = async (each: Lesson): Promise<void> => {
    for (const folder of await importedLessons(each, await codeOf(each, each === lesson))) {
      const next = lessons.find((other) => other.folder === folder);
      if (next === undefined || next === lesson || found.has(next)) continue;
      found.add(next);
      await visit(next);
    }
  };
  await visit(lesson);
  return [...found].sort((a, b) => a.number - b.number);
}

/** The code of both sides that runs when a lesson is imported, or all of it when the lesson itself is judged. */
async function codeOf({ dir, solutionDir }: Lesson, isJudged: boolean): Promise<[string, string][]> {
  const roles = isJudged ? CODE : IMPORTED;
  const sides = await Promise.all([readFolder(dir, roles), readFolder(solutionDir, roles)]);
  return sides.flatMap((texts) => [...texts]);
}
