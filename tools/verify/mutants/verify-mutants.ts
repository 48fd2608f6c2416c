import type { Context, VerifyOptions } from '../context/context.ts';
import { dependenciesOf, readCommon } from '../context/dependencies.ts';
import type { Finding } from '../context/finding.ts';
import type { LessonFiles } from '../context/lesson-files.ts';
import { openContext } from '../context/open.ts';
import { equivalentsFile, readEquivalents, strayLists, withoutEquivalents } from './equivalents.ts';
import { judgeMutants, type LessonMutant, mutantsOfLesson } from './survivors.ts';

/** At most so many of a lesson's mutants may survive. */
export const MOST_ALIVE = 0.03;

/** What became of the mutants of one lesson. */
export interface MutantTally {
  /** The folder of the lesson. */
  readonly folder: string;
  readonly mutants: number;
  readonly killed: number;
  /** Those that survive and are named. */
  readonly equivalent: number;
  /** Those that survive and are not. */
  readonly alive: readonly LessonMutant[];
  /** `alive` as a fraction of the mutants that are not equivalent, from 0 to 1. */
  readonly share: number;
}

/** What `verify --mutants` found. */
export interface MutantsReport {
  readonly tallies: readonly MutantTally[];
  readonly findings: readonly Finding[];
  /** How many results were known: nothing that they depend on has changed. */
  readonly known: number;
}

/**
 * Judges every mutant of the lessons, as `README.md` says.
 * @param options `memory` is one that other proofs do not share.
 * @throws as `verify` does.
 */
export async function verifyMutants(
  root: string,
  { memory, ...options }: Omit<VerifyOptions, 'strict' | 'quick' | 'fix'>,
): Promise<MutantsReport> {
  // Verdicts are large, and of each a word is kept.
  const context = await openContext(root, options, () => {});
  const { broken, solutionSeconds } = await judgeSolutions(context);
  const lessons = context.lessons.filter(
    ({ lesson }) => lesson.tests.length > 0 && !broken.some(({ folder }) => folder === lesson.folder),
  );
  const mutants = lessons.flatMap(mutantsOfLesson);
  const dependencies = dependenciesOf(context.all, memory === undefined ? '' : await readCommon(root));
  const fates = await judgeMutants(context, mutants, {
    ...(memory && { memory }),
    dependencies,
    solutionSeconds,
  });
  const fateOf = new Map(mutants.map((mutant, at) => [mutant, fates[at]]));
  const findings: Finding[] = broken.map(({ finding }) => finding);
  if (!options.lessons?.length) findings.push(...(await strayLists(root, context.all.values())));

  const tallies: MutantTally[] = [];
  for (const lessonFiles of lessons) {
    const own = mutants.filter((mutant) => mutant.lessonFiles === lessonFiles);
    const named = await readEquivalents(root, lessonFiles);
    const survivors = own.filter((mutant) => fateOf.get(mutant) === 'alive');
    const unjudged = own.filter((mutant) => fateOf.get(mutant) === 'unjudged').length;
    const { left, unused } = withoutEquivalents(survivors, named.equivalents);
    const equivalent = survivors.length - left.length;
    const share = left.length / Math.max(1, own.length - equivalent);
    const { folder } = lessonFiles.lesson;
    const killed = own.length - survivors.length - unjudged;
    tallies.push({ folder, mutants: own.length, killed, equivalent, alive: left, share });
    const at = (message: string): Finding => ({ file: equivalentsFile(lessonFiles), line: 1, message });
    findings.push(...named.findings);
    for (const { file, line, change } of unused)
      findings.push(at(`no mutant survives that is this entry: ${file}, \`${line}\`, ${change}. Delete it.`));
    if (unjudged > 0) findings.push(at(`${unjudged} of the mutants could not be judged. Try again.`));
    if (share > MOST_ALIVE)
      findings.push(
        at(
          `${left.length} of ${own.length - equivalent} mutants survive, more than ${MOST_ALIVE * 100} %: make the tests stronger, or name here those that nothing can tell from the solution.`,
        ),
      );
  }
  memory?.forget(broken.map(({ folder }) => folder));
  await memory?.save(context.lessons.length === context.all.size);
  return { tallies, findings, known: context.checked.known };
}

interface JudgedSolutions {
  /** A lesson whose solution fails would kill every mutant. */
  readonly broken: readonly { readonly folder: string; readonly finding: Finding }[];
  /** How long the tests of each lesson took. */
  readonly solutionSeconds: ReadonlyMap<LessonFiles, number>;
}

async function judgeSolutions(context: Context): Promise<JudgedSolutions> {
  const asked = context.lessons.filter(({ lesson }) => lesson.tests.length > 0);
  const verdicts = await context.judge(
    asked.map((lessonFiles) => ({ lessonFiles, files: lessonFiles.solution })),
  );
  const broken = asked.flatMap(({ lesson: { folder } }, at) => {
    const verdict = verdicts[at];
    if (verdict?.kind === 'passed' && verdict.tests.every(({ status }) => status === 'passed')) return [];
    const message = `the solution does not pass, so nothing can be said of mutants: ${verdict?.sentence}`;
    return [{ folder, finding: { file: `solutions/${folder}`, line: 1, message } }];
  });
  return { broken, solutionSeconds: new Map(asked.map((each, at) => [each, verdicts[at]?.seconds ?? 0])) };
}
