import { UNREADABLE } from '../../course/hash.ts';
import type { LearnerLesson } from '../../course/substitution.ts';
import type { Runner } from '../../runner/api.ts';
import { type JudgePorts, judgeLesson, judgeLessons } from '../../runner/judge-lesson.ts';
import type { TypeProblem, Verdict } from '../../verdict.ts';
import type { Event } from '../state/events.ts';

/** What judging is carried out with. */
export interface JudgingPorts {
  readonly root: string;
  readonly runner: Promise<Runner>;
  /** Names the bytes that a verdict on the lesson is about. */
  hash(asked: LearnerLesson): Promise<string>;
  typeCheck(signal: AbortSignal): Promise<readonly TypeProblem[]>;
}

/** The effects that judge; results are posted as they come. */
export function makeJudging(
  { runner: opening, hash, typeCheck }: JudgingPorts,
  post: (event: Event) => void,
) {
  const ready = async (): Promise<JudgePorts> => ({ runner: await opening, typeCheck });
  const onDisk = (asked: LearnerLesson): Promise<string> => hash(asked).catch(() => UNREADABLE);

  async function judge(asked: LearnerLesson, run: number, signal: AbortSignal): Promise<void> {
    const listener = {
      async onTested(verdict: Verdict) {
        const disk = await onDisk(asked);
        if (!signal.aborted) post({ type: 'judged', run, verdict, disk });
      },
      onBlamed: (verdict: Verdict) => post({ type: 'blamed', verdict }),
      onTyped(verdict: Verdict) {
        if (!signal.aborted) post({ type: 'types', verdict });
      },
      onTypesFailed: (error: unknown, { hash }: Verdict) =>
        post({ type: 'types-failed', hash, reason: reasonOf(error) }),
    };
    await judgeLesson(await ready(), asked, listener, signal);
  }

  /** Judges lessons that are saved meanwhile again: at the end, every verdict is about what is on the disk. */
  async function judgeAll(asked: readonly LearnerLesson[], signal: AbortSignal): Promise<void> {
    const verdicts = new Map<string, Verdict>();
    const tell = (finished: boolean): void =>
      post({ type: 'all-judged', verdicts: [...verdicts.values()], of: asked.length, finished });
    const keep = (verdict: Verdict): void => {
      verdicts.set(verdict.slug, verdict);
      tell(false);
    };
    const ports = await ready();
    for (let left = asked; left.length > 0; ) {
      const before = await Promise.all(left.map(onDisk));
      const judged = await judgeLessons(ports, left, { onTested: keep, onBlamed: keep }, signal);
      const after = await Promise.all(left.map(onDisk));
      for (const verdict of judged) verdicts.set(verdict.slug, verdict);
      left = left.filter((_, at) => after[at] !== before[at] || after[at] !== judged[at]?.hash);
    }
    tell(true);
  }

  return { judge, judgeAll };
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
