import type { Verdict } from '../../verdict.ts';
import { compileChanged } from '../compile/compile-course.ts';
import type { Context } from '../context/context.ts';
import type { Dependencies } from '../context/dependencies.ts';
import type { LessonFiles } from '../context/lesson-files.ts';
import { type Memory, noMemory } from '../context/memory.ts';
import { type Mutant, mutantsOf } from './mutants-of.ts';

/** A mutant of a lesson. */
export interface LessonMutant extends Mutant {
  readonly lessonFiles: LessonFiles;
  /** The file, in the folder of the solution. */
  readonly name: string;
}

/** What became of a mutant: it survives when nothing noticed it. One that could not be run is neither. */
export type Fate = 'killed' | 'alive' | 'unjudged';

/** All mutants of a lesson, file by file. */
export function mutantsOfLesson(lessonFiles: LessonFiles): LessonMutant[] {
  return [...lessonFiles.solution].flatMap(([name, text]) =>
    mutantsOf(text).map((mutant) => ({ ...mutant, lessonFiles, name })),
  );
}

/**
 * Judges mutants as learners' answers are: the tests first, and the compiler about those that pass them.
 * @param dependencies of the proofs, for the keys under which the results are kept in the memory of the context.
 * @returns the fate of each, in the order given.
 */
export async function judgeMutants(
  context: Context,
  mutants: readonly LessonMutant[],
  {
    memory = noMemory,
    dependencies,
    solutionSeconds,
  }: {
    readonly memory?: Memory;
    readonly dependencies: Dependencies;
    /** How long the tests of each lesson took on its solution. */
    readonly solutionSeconds: ReadonlyMap<LessonFiles, number>;
  },
): Promise<Fate[]> {
  const keys = mutants.map((mutant) =>
    dependencies.keyOf(mutant.lessonFiles, 'mutant', mutant.name, mutant.text),
  );
  const fresh = mutants.map((mutant, at) => ({ mutant, key: keys[at] ?? '' }));
  const unknown = fresh.filter(({ key }) => !memory.knows(key)).map(({ mutant }) => mutant);
  context.checked.known += mutants.length - unknown.length;
  const fates = await fatesOf(context, unknown, solutionSeconds);
  return Promise.all(
    fresh.map(({ mutant, key }) =>
      memory.recall(mutant.lessonFiles.lesson.folder, key, async () => fates.get(mutant) ?? 'unjudged'),
    ),
  );
}

async function fatesOf(
  context: Context,
  mutants: readonly LessonMutant[],
  solutionSeconds: ReadonlyMap<LessonFiles, number>,
): Promise<ReadonlyMap<LessonMutant, Fate>> {
  const changed = mutants.map(({ lessonFiles, name, text }) => ({
    lessonFiles,
    files: new Map([...lessonFiles.solution, [name, text]]),
    untilFailure: true,
    hangSeconds: patienceWith(solutionSeconds.get(lessonFiles) ?? 0),
  }));
  const verdicts = await context.judge(changed);
  const fates = new Map(mutants.map((mutant, at) => [mutant, fateOf(verdicts[at])] as const));
  const passing = mutants.flatMap((mutant, at) => {
    const one = changed[at];
    return one && fates.get(mutant) === 'alive' ? [{ mutant, ...one }] : [];
  });
  context.options.onProgress?.(`compiling: ${passing.length}`);
  const complaints = await compileChanged(context, passing);
  for (const [at, { mutant }] of passing.entries()) if (complaints[at]?.length) fates.set(mutant, 'killed');
  return fates;
}

/** One test that takes many times as long as all of them took on the solution never ends: on a busy machine they took longer, too. */
function patienceWith(seconds: number): number {
  return Math.max(LEAST_SECONDS, seconds * FACTOR);
}

const LEAST_SECONDS = 1;
const FACTOR = 4;

function fateOf(verdict: Verdict | undefined): Fate {
  if (verdict === undefined || verdict.kind === 'trouble') return 'unjudged';
  // A lesson passes although a stretch exercise fails.
  const isAccepted = verdict.kind === 'passed' && verdict.tests.every(({ status }) => status === 'passed');
  return isAccepted ? 'alive' : 'killed';
}
