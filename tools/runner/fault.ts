import { type Substitution, withSolutions } from '../course/substitution.ts';
import type { Lesson } from '../course/types.ts';
import type { Fault, Verdict } from '../verdict.ts';
import type { JudgeRequest } from './api.ts';
import { whereIn } from './fault-place.ts';

/**
 * Looks for the earlier lesson that a failure comes from. The lesson is judged again on solutions alone; if it passes
 * then, the learner's earlier lessons are put back one at a time.
 * @returns null when the lesson fails by itself, or runs on nothing of the learner's.
 * @throws what `judge` throws.
 */
export async function findFault(
  judge: (request: JudgeRequest) => Promise<Verdict>,
  lesson: Lesson,
  substitution: Substitution,
  verdict: Verdict,
): Promise<Fault | null> {
  const { earlier, substituted } = substitution;
  const own = earlier.filter((each) => !substituted.includes(each));
  if (own.length === 0 || !mayComeFromElsewhere(verdict)) return null;
  const judgeOn = async (mine: readonly Lesson[]): Promise<Verdict> => {
    const { overlay } = await withSolutions(
      substitution,
      earlier.filter((each) => !mine.includes(each)),
    );
    return judge({ lesson, overlay });
  };
  if ((await judgeOn([])).kind !== 'passed') return null;
  for (const suspect of own) {
    const alone = await judgeOn([suspect]);
    if (alone.kind === 'trouble') return null;
    if (alone.kind === 'passed') continue;
    const where = await whereIn(judge, lesson, suspect, substitution);
    return { lessons: [suspect.folder], sentence: alone.sentence, ...(where && { where }) };
  }
  // None is wrong alone: it takes several.
  return { lessons: own.map(({ folder }) => folder), sentence: verdict.sentence };
}

/** Code that is not written, or cannot be read, is wrong whatever it runs on. */
function mayComeFromElsewhere({ kind }: Verdict): boolean {
  return ['failed', 'hung', 'out-of-memory', 'crashed'].includes(kind);
}
