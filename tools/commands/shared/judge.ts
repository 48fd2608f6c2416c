import type { Overlay } from '../../course/overlay.ts';
import type { Substitution } from '../../course/substitution.ts';
import type { Lesson } from '../../course/types.ts';
import type { JudgeRequest, Runner } from '../../runner/api.ts';
import type { TypeProblem, Verdict } from '../../verdict.ts';
import type { CommandContext } from '../cli/types.ts';

type Where = Pick<CommandContext, 'root' | 'signal' | 'openRunner' | 'typeCheck'>;

/** A lesson to judge: what is on the disk, on this ground; or something else in its place. */
export interface LessonToJudge {
  readonly lesson: Lesson;
  readonly ground?: Substitution;
  readonly overlay?: Overlay;
}

/**
 * Judges a lesson, tests and types, on machinery of its own. The types are left out when an overlay stands in the place
 * of the learner's files: the compiler reads the disk.
 */
export async function judgeOne(where: Where, asked: LessonToJudge): Promise<Verdict> {
  const [verdict] = await judge(where, [asked], async (runner, [request]) => [
    await runner.judge(request as JudgeRequest, where.signal),
  ]);
  return verdict as Verdict;
}

/** Judges many, side by side; verdicts in the order of `asked`. */
export function judgeMany(
  where: Where,
  asked: readonly LessonToJudge[],
  onVerdict: () => void,
): Promise<Verdict[]> {
  return judge(where, asked, (runner, requests) => runner.judgeAll(requests, onVerdict, where.signal));
}

/**
 * Gives `work` a runner, and closes it whatever happens: at once when the command is ended from outside.
 * @param reuse for the answers of authors only: see `RunnerOptions`.
 */
export async function withRunner<T>(
  { root, signal, openRunner }: Where,
  work: (runner: Runner) => Promise<T>,
  { reuse = false } = {},
): Promise<T> {
  const runner = await openRunner({ root, reuse });
  const close = (): void => void runner.close();
  signal.addEventListener('abort', close);
  try {
    signal.throwIfAborted();
    return await work(runner);
  } finally {
    signal.removeEventListener('abort', close);
    await runner.close();
  }
}

async function judge(
  where: Where,
  asked: readonly LessonToJudge[],
  work: (runner: Runner, requests: readonly JudgeRequest[]) => Promise<Verdict[]>,
): Promise<Verdict[]> {
  const isOwn = (index: number): boolean => asked[index]?.overlay === undefined;
  const requests = asked.map(({ lesson, overlay, ground }) => ({
    lesson,
    ...(overlay && { overlay }),
    ...(ground && { ground: ground.overlay }),
  }));
  const { withTypes } = await import('../../runner/type-check.ts');
  const types: Promise<readonly TypeProblem[]> = asked.some((_, index) => isOwn(index))
    ? where.typeCheck(where.root, where.signal)
    : Promise.resolve([]);
  // It is awaited below; should the tests fail to run first, its failure is no second one.
  types.catch(() => {});
  // With an overlay it is the solutions that run, which leave nothing behind.
  const reuse = asked.every((_, index) => !isOwn(index));
  const { withFault } = await import('../../runner/fault.ts');
  const verdicts = await withRunner(
    where,
    async (runner) => {
      const judged: Verdict[] = [];
      for (const [index, verdict] of (await work(runner, requests)).entries()) {
        const { lesson, ground } = asked[index] as LessonToJudge;
        judged.push(ground ? await withFault(runner, lesson, ground, verdict, where.signal) : verdict);
      }
      return judged;
    },
    { reuse },
  );
  where.signal.throwIfAborted();
  const problems = await types;
  return verdicts.map((verdict, index) => (isOwn(index) ? withTypes(verdict, problems) : verdict));
}
