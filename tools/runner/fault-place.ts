import { dirname } from 'node:path';
import { solutionOverlay } from '../course/overlay.ts';
import { type Substitution, withSolutions } from '../course/substitution.ts';
import type { Exercise, Lesson } from '../course/types.ts';
import { fromRoot, textOf } from '../system/files.ts';
import type { FaultPlace, TestResult, Verdict } from '../verdict.ts';
import type { JudgeRequest } from './api.ts';

/**
 * Looks for the file and the exercise of an earlier lesson that a failure comes from. The file is the one with whose solution
 * the failing lesson passes; the exercise is one of that file that fails by the tests of the earlier lesson itself.
 * @param lesson the one that fails, because of `suspect` alone.
 * @param runsOn the lessons that it runs on.
 * @returns null when no single file is to blame, and the earlier lesson passes all its tests.
 * @throws what `judge` throws.
 */
export async function whereIn(
  judge: (request: JudgeRequest) => Promise<Verdict>,
  lesson: Lesson,
  suspect: Lesson,
  runsOn: Pick<Substitution, 'earlier' | 'later'>,
): Promise<FaultPlace | null> {
  const { overlay } = await withSolutions(
    runsOn,
    runsOn.earlier.filter((each) => each !== suspect),
  );
  // For the suspect, the lesson that fails is a later one.
  const own = await judge({
    lesson: suspect,
    overlay: new Map([...overlay, ...(await solutionOverlay(lesson))]),
  });
  const failing = failures(own.tests);
  let file: string | undefined;
  for (const [path, text] of await solutionOverlay(suspect)) {
    if ((await textOf(path)) === text) continue;
    const mended = await judge({ lesson, overlay: new Map([...overlay, [path, text]]) });
    if (mended.kind !== 'passed') continue;
    file = path;
    break;
  }
  const root = dirname(dirname(suspect.dir));
  if (file !== undefined) return placeIn(root, suspect, fromRoot(suspect.dir, file), failing);
  const [first] = failing;
  const exercise = suspect.exercises.find(({ number }) => number === first?.exercise);
  const name = exercise?.files?.[0];
  return name === undefined ? null : placeIn(root, suspect, name, failing);
}

/** What fails of the code, what is written first. */
function failures(tests: readonly TestResult[]): TestResult[] {
  const of = (status: TestResult['status']): TestResult[] =>
    tests.filter((test) => test.exercise !== 0 && test.status === status);
  return [...of('failed'), ...of('todo')];
}

function placeIn(
  root: string,
  { dir, exercises }: Lesson,
  name: string,
  failing: readonly TestResult[],
): FaultPlace {
  const file = `${fromRoot(root, dir)}/${name}`;
  const inFile = exercises.filter(({ files = [] }) => files.includes(name));
  const test = failing.find((each) => inFile.some(({ number }) => number === each.exercise));
  const exercise: Exercise | undefined =
    test === undefined
      ? inFile.length === 1
        ? inFile[0]
        : undefined
      : inFile.find(({ number }) => number === test.exercise);
  const place = test?.place?.file === file ? test.place : undefined;
  return {
    file,
    ...(exercise && { exercise: { number: exercise.number, title: exercise.title } }),
    ...(place && { place }),
  };
}
