import { dirname, join } from 'node:path';
import { type LearnerLesson, substitutionFor } from '../course/substitution.ts';
import type { Lesson } from '../course/types.ts';
import { together } from '../system/concurrency.ts';
import { textOf } from '../system/files.ts';
import type { TypeProblem, Verdict } from '../verdict.ts';
import type { JudgeRequest, Runner } from './api.ts';
import { codeFrame } from './diagnosis/code-frame.ts';
import { findFault } from './fault.ts';
import { withTypes } from './type-check.ts';

/** What a learner's lesson is judged with. */
export interface JudgePorts {
  readonly runner: Pick<Runner, 'judge'>;
  /** What the compiler says about all lessons, as they are on the disk. */
  typeCheck(signal: AbortSignal): Promise<readonly TypeProblem[]>;
}

/** Called with each step's result as it comes. Every verdict holds everything that is known by then. */
export interface JudgeListener {
  /** The tests have run. The next steps wait until this is over. */
  onTested?(verdict: Verdict): void | Promise<void>;
  /** The failure comes from an earlier lesson. */
  onBlamed?(verdict: Verdict): void;
  /** The compiler has spoken. */
  onTyped?(verdict: Verdict): void | Promise<void>;
  /** The compiler could not be asked. Without this, judging fails with the error. */
  onTypesFailed?(error: unknown, verdict: Verdict): void;
}

/**
 * Judges a learner's lesson; everything that judges one does so through this. Earlier lessons that do not pass are
 * replaced by their solutions, and the tests run. Only when the listener has their verdict, two things begin side by
 * side: the search for the earlier lesson that a failure comes from, and the compiler.
 * @returns the verdict with all of this.
 * @throws {DOMException} `AbortError` when `signal` aborts first.
 */
export async function judgeLesson(
  { runner, typeCheck }: JudgePorts,
  asked: LearnerLesson,
  listener: JudgeListener,
  signal: AbortSignal,
): Promise<Verdict> {
  const substitution = await substitutionFor(asked);
  const { lesson } = asked;
  const { overlay, substituted } = substitution;
  const tested = await runner.judge({ lesson, overlay }, signal);
  let verdict: Verdict =
    substituted.length === 0 ? tested : { ...tested, substituted: substituted.map(({ folder }) => folder) };
  await listener.onTested?.(verdict);
  signal.throwIfAborted();

  await together<void>(signal, (either) => {
    const blame = async (): Promise<void> => {
      const judge = (request: JudgeRequest): Promise<Verdict> => runner.judge(request, either);
      const fault = await findFault(judge, lesson, substitution, tested);
      either.throwIfAborted();
      if (fault === null) return;
      verdict = { ...verdict, fault };
      listener.onBlamed?.(verdict);
    };
    const check = async (): Promise<void> => {
      let problems: readonly TypeProblem[];
      try {
        problems = await typeCheck(either);
      } catch (error) {
        either.throwIfAborted();
        if (listener.onTypesFailed === undefined) throw error;
        return listener.onTypesFailed(error, verdict);
      }
      either.throwIfAborted();
      verdict = await withFrames(withTypes(verdict, problems), lesson);
      either.throwIfAborted();
      await listener.onTyped?.(verdict);
    };
    return [blame(), check()];
  });
  return verdict;
}

/** The same with the code around what the compiler objects to. */
async function withFrames(verdict: Verdict, { dir }: Pick<Lesson, 'dir'>): Promise<Verdict> {
  const root = dirname(dirname(dir));
  const names = [...new Set(verdict.typeProblems.map(({ file }) => file))];
  const texts = new Map(
    await Promise.all(names.map(async (name) => [name, await textOf(join(root, name))] as const)),
  );
  const typeProblems = verdict.typeProblems.map((problem) => {
    const text = texts.get(problem.file) ?? null;
    return text === null ? problem : { ...problem, frame: codeFrame(text, problem) };
  });
  return { ...verdict, typeProblems };
}

/**
 * Judges many of a learner's lessons in the background: a single lesson that is judged meanwhile goes first. The
 * compiler is asked once, at the start.
 * @returns the verdicts, in the order of `asked`, as `judgeLesson` gives them.
 * @throws {DOMException} `AbortError` when `signal` aborts first.
 */
export async function judgeLessons(
  { runner, typeCheck }: JudgePorts,
  asked: readonly LearnerLesson[],
  listener: JudgeListener,
  signal: AbortSignal,
): Promise<Verdict[]> {
  return together(signal, (either) => {
    const types = typeCheck(either);
    // Each lesson awaits it when its tests have run; a failure before that is not unhandled.
    types.catch(() => undefined);
    const ports: JudgePorts = {
      runner: { judge: (request, abort) => runner.judge({ ...request, inBackground: true }, abort) },
      typeCheck: () => types,
    };
    return asked.map((each) => judgeLesson(ports, each, listener, either));
  });
}
