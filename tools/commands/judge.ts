import type { Overlay } from '../course/overlay.ts';
import type { Lesson } from '../course/types.ts';
import type { JudgeRequest, Runner, TypeProblem, Verdict } from '../runner/verdict.ts';
import type { CommandContext } from './types.ts';

type Where = Pick<CommandContext, 'root' | 'signal' | 'openRunner' | 'typeCheck'>;

/**
 * Judges a lesson, tests and types, on machinery of its own. The types are left out when an overlay stands in the place
 * of the learner's files: the compiler reads the disk.
 */
export async function judgeOne(where: Where, lesson: Lesson, overlay?: Overlay): Promise<Verdict> {
  const request = overlay ? { lesson, overlay } : { lesson };
  const [verdict] = await judge(where, [request], async (runner) => [
    await runner.judge(request, where.signal),
  ]);
  return verdict as Verdict;
}

/** Judges many, side by side; verdicts in the order of `requests`. */
export function judgeMany(
  where: Where,
  requests: readonly JudgeRequest[],
  onVerdict: () => void,
): Promise<Verdict[]> {
  return judge(where, requests, (runner) => runner.judgeAll(requests, onVerdict, where.signal));
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
  requests: readonly JudgeRequest[],
  work: (runner: Runner) => Promise<Verdict[]>,
): Promise<Verdict[]> {
  const isOwn = (index: number): boolean => requests[index]?.overlay === undefined;
  const { withTypes } = await import('../runner/types.ts');
  const types: Promise<readonly TypeProblem[]> = requests.some((_, index) => isOwn(index))
    ? where.typeCheck(where.root, where.signal)
    : Promise.resolve([]);
  // It is awaited below; should the tests fail to run first, its failure is no second one.
  types.catch(() => {});
  // With an overlay it is the solutions that run, which leave nothing behind.
  const reuse = requests.every((_, index) => !isOwn(index));
  const verdicts = await withRunner(where, work, { reuse });
  where.signal.throwIfAborted();
  const problems = await types;
  return verdicts.map((verdict, index) => (isOwn(index) ? withTypes(verdict, problems) : verdict));
}
