import type { LearnerLesson } from '../../course/substitution.ts';
import type { Runner } from '../../runner/api.ts';
import { type JudgePorts, judgeLesson, judgeLessons } from '../../runner/judge-lesson.ts';
import type { Verdict } from '../../verdict.ts';
import type { CommandContext } from '../cli/types.ts';

type JudgingContext = Pick<CommandContext, 'root' | 'signal' | 'openRunner' | 'typeCheck'>;

/** Judges a lesson of the learner's, on machinery of its own. */
export function judgeOne(where: JudgingContext, asked: LearnerLesson): Promise<Verdict> {
  return withPorts(where, (ports) => judgeLesson(ports, asked, {}, where.signal));
}

/**
 * Judges many, side by side.
 * @param onTested called for each when its tests have run.
 * @returns verdicts in the order of `asked`.
 */
export function judgeMany(
  where: JudgingContext,
  asked: readonly LearnerLesson[],
  onTested: () => void,
): Promise<Verdict[]> {
  return withPorts(where, (ports) => judgeLessons(ports, asked, { onTested }, where.signal));
}

async function withPorts<T>(where: JudgingContext, work: (ports: JudgePorts) => Promise<T>): Promise<T> {
  // The compiler works while the test machinery is still being loaded.
  const types = where.typeCheck(where.root, where.signal);
  // It is awaited when the tests have run; when they cannot run, its failure is not a second one.
  types.catch(() => {});
  return withRunner(where, (runner) => work({ runner, typeCheck: () => types }));
}

/**
 * Gives `work` a runner, and closes it whatever happens: at once when the command is ended from outside.
 * @param reuse for the answers of authors only: see `RunnerOptions`.
 */
export async function withRunner<T>(
  { root, signal, openRunner }: JudgingContext,
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
