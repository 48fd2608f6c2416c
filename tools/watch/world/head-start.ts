import { isDeepStrictEqual } from 'node:util';
import type { JudgeRequest, Runner } from '../../runner/api.ts';
import type { Verdict } from '../../verdict.ts';

/**
 * Begins to judge at once, and gives that verdict to the first who asks for it: the screen is still being
 * loaded meanwhile. A verdict names the bytes that it is about, so the caller can tell when they have moved on.
 */
export function withHeadStart(runner: Runner, ahead: JudgeRequest): Runner {
  const early = new AbortController();
  let begun: Promise<Verdict> | null = runner.judge(ahead, early.signal);
  begun.catch(() => {});
  return {
    ...runner,
    judge(request, signal) {
      const first = begun;
      begun = null;
      if (first !== null && isSame(request, ahead)) {
        if (signal?.aborted) early.abort();
        signal?.addEventListener('abort', () => early.abort(), { once: true });
        return first;
      }
      if (first !== null) early.abort();
      return runner.judge(request, signal);
    },
  };
}

/** Whether a request is about the same lesson, with the same text instead of the same files. */
function isSame(one: JudgeRequest, other: JudgeRequest): boolean {
  const [texts, others] = [one.overlay, other.overlay].map((overlay) => overlay ?? new Map());
  return one.lesson.slug === other.lesson.slug && isDeepStrictEqual(texts, others);
}
