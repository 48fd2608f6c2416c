import { readFolder } from './folder-files.ts';
import { importedLessons } from './imports.ts';
import { CODE, IMPORTED } from './lesson-folder.ts';
import { type Overlay, solutionOverlay } from './overlay.ts';
import type { Course, Lesson } from './types.ts';

/** Which earlier lessons a lesson runs on: the learner's where they can be stood on, all of the learner's, or the solutions of all. */
export type SubstitutionPolicy = 'standing' | 'mine' | 'reference';

/** A lesson as a learner has it: in a course some of which is written. Plain data, which stays as it is when the learner goes on. */
export interface LearnerLesson {
  readonly course: Pick<Course, 'lessons'>;
  readonly lesson: Lesson;
  /** The slugs of the lessons whose code works as the learner wrote it, so that others can run on it. */
  readonly standing: ReadonlySet<string>;
  /** `standing` when left out. */
  readonly policy?: SubstitutionPolicy;
}

/** The earlier lessons that a lesson runs on, with solutions instead of some of them. */
export interface Substitution {
  /** The earlier lessons that it imports, and those that they import, by number. */
  readonly earlier: readonly Lesson[];
  /** The same for later lessons, which `asyncio.ts` leads to. Their solutions run always: a lesson cannot ask for what comes after it. */
  readonly later: readonly Lesson[];
  /** Those of the earlier ones whose solutions run instead of the learner's files. */
  readonly substituted: readonly Lesson[];
  /** The solutions of `substituted` and of `later`. */
  readonly overlay: Overlay;
}

/** What a learner's lesson runs on. */
export async function substitutionFor({
  course,
  lesson,
  standing,
  policy = 'standing',
}: LearnerLesson): Promise<Substitution> {
  const others = await importedFrom(course, lesson);
  const earlier = others.filter(({ number }) => number < lesson.number);
  const later = others.filter(({ number }) => number > lesson.number);
  const isSubstituted = {
    standing: ({ slug }: Lesson) => !standing.has(slug),
    mine: () => false,
    reference: () => true,
  };
  return withSolutions({ earlier, later }, earlier.filter(isSubstituted[policy]));
}

/** The same lessons with the solutions of other earlier ones. */
export async function withSolutions(
  { earlier, later }: Pick<Substitution, 'earlier' | 'later'>,
  substituted: readonly Lesson[],
): Promise<Substitution> {
  const overlays = await Promise.all([...substituted, ...later].map(solutionOverlay));
  return { earlier, later, substituted, overlay: new Map(overlays.flatMap((each) => [...each])) };
}

/** What a lesson imports of others, and what those import, whether it is the learner's files that say so or the solution's. */
async function importedFrom({ lessons }: Pick<Course, 'lessons'>, lesson: Lesson): Promise<Lesson[]> {
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
