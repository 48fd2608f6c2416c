import { join } from 'node:path';
import type { Substitution } from '../../course/substitution.ts';
import type { Lesson } from '../../course/types.ts';
import type { Runner } from '../../runner/api.ts';
import { codeFrame } from '../../runner/diagnosis/code-frame.ts';
import { findFault, withSubstituted } from '../../runner/fault.ts';
import { withTypes } from '../../runner/type-check.ts';
import { textOf } from '../../system/files.ts';
import type { TypeProblem } from '../../verdict.ts';
import type { Event } from '../state/events.ts';

/** What judging is carried out with. */
export interface JudgingPorts {
  readonly root: string;
  readonly runner: Promise<Runner>;
  hash(lesson: Lesson): Promise<string>;
  /** What a lesson stands on. */
  ground(lesson: Lesson): Promise<Substitution>;
  typeCheck(signal: AbortSignal): Promise<readonly TypeProblem[]>;
}

/** The effects that ask the runner or the compiler; what they find out is posted. */
export function makeJudging(ports: JudgingPorts, post: (event: Event) => void) {
  /** Two answers: the verdict as soon as it is there, and with whose fault it is, when that is another lesson. */
  async function judge(lesson: Lesson, run: number, signal: AbortSignal): Promise<void> {
    const runner = await ports.runner;
    const ground = await ports.ground(lesson);
    const judged = await runner.judge({ lesson, ground: ground.overlay }, signal);
    const verdict = withSubstituted(ground, judged);
    const disk = await ports.hash(lesson).catch(() => null);
    if (signal.aborted) return;
    post({ type: 'judged', run, verdict, disk });
    const fault = await findFault(runner, lesson, ground, verdict, signal);
    if (fault !== null && !signal.aborted) post({ type: 'blamed', hash: verdict.hash, fault });
  }

  async function typeCheck(lesson: Lesson, hash: string, signal: AbortSignal): Promise<void> {
    try {
      const problems = await ports.typeCheck(signal);
      const first = problems.find(({ file }) => file.startsWith(`lessons/${lesson.folder}/`));
      const text = first === undefined ? null : await textOf(join(ports.root, first.file));
      const frame = first && text !== null ? { frame: codeFrame(text, first) } : {};
      post({ type: 'types', hash, problems, ...frame });
    } catch (error) {
      if (!isAbort(error)) post({ type: 'types-failed', hash, reason: reasonOf(error) });
    }
  }

  async function judgeAll(lessons: readonly Lesson[]): Promise<void> {
    const runner = await ports.runner;
    const soFar: Awaited<ReturnType<Runner['judge']>>[] = [];
    const types = ports.typeCheck(new AbortController().signal);
    // Asked for below; until then nobody listens for its failure.
    types.catch(() => undefined);
    const of = lessons.length;
    const grounds = await Promise.all(lessons.map(ports.ground));
    const verdicts = await runner.judgeAll(
      lessons.map((lesson, at) => ({ lesson, ground: grounds[at]?.overlay ?? new Map() })),
      (verdict) => {
        soFar.push(verdict);
        post({ type: 'all-judged', verdicts: [...soFar], of, finished: false });
      },
    );
    const problems = await types;
    const typed = verdicts.map((verdict) => withTypes(verdict, problems));
    post({ type: 'all-judged', verdicts: typed, of, finished: true });
  }

  return { judge, typeCheck, judgeAll };
}

/** Whether somebody has called it off. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

/** Why something failed, as a sentence. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
