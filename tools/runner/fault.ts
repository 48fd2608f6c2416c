import { type Substitution, withSolutions } from '../course/substitution.ts';
import type { Lesson } from '../course/types.ts';
import type { Fault, Verdict } from '../verdict.ts';
import type { Runner } from './api.ts';

/**
 * Looks for the earlier lesson that a failure comes from. The lesson is judged again on solutions alone; if it passes
 * then, the learner's earlier lessons are put back one at a time.
 * @returns null when the lesson fails by itself, or stands on nothing of the learner's.
 * @throws {DOMException} `AbortError` when `signal` aborts first.
 */
export async function findFault(
  runner: Runner,
  lesson: Lesson,
  { earlier, stoodIn }: Substitution,
  verdict: Verdict,
  signal?: AbortSignal,
): Promise<Fault | null> {
  const own = earlier.filter((each) => !stoodIn.includes(each));
  if (own.length === 0 || !mayComeFromElsewhere(verdict)) return null;
  const judge = async (mine: readonly Lesson[]): Promise<Verdict> => {
    const { overlay } = await withSolutions(
      earlier,
      earlier.filter((each) => !mine.includes(each)),
    );
    return runner.judge({ lesson, ground: overlay }, signal);
  };
  if ((await judge([])).kind !== 'passed') return null;
  for (const suspect of own) {
    const alone = await judge([suspect]);
    if (alone.kind !== 'passed') return { lessons: [suspect.folder], sentence: alone.sentence };
  }
  // None is wrong alone: it takes several.
  return { lessons: own.map(({ folder }) => folder), sentence: verdict.sentence };
}

/** A verdict with what it stands on, and with whose fault it is. */
export async function withFault(
  runner: Runner,
  lesson: Lesson,
  ground: Substitution,
  verdict: Verdict,
  signal?: AbortSignal,
): Promise<Verdict> {
  const fault = await findFault(runner, lesson, ground, verdict, signal);
  return { ...withSubstituted(ground, verdict), ...(fault && { fault }) };
}

/** A verdict with the earlier lessons in whose place solutions stood. */
export function withSubstituted({ stoodIn }: Substitution, verdict: Verdict): Verdict {
  return stoodIn.length === 0 ? verdict : { ...verdict, substituted: stoodIn.map(({ folder }) => folder) };
}

/** Code that is not written, or cannot be read, is wrong whatever it stands on. */
function mayComeFromElsewhere({ kind }: Verdict): boolean {
  return (
    kind !== 'passed' && kind !== 'todo' && kind !== 'broken' && kind !== 'no-tests' && kind !== 'type-error'
  );
}
