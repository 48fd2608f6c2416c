import type { Lesson } from '../course/types.ts';
import type { Runner, Verdict } from '../runner/verdict.ts';

/**
 * Begins to judge `lesson` at once, and gives that verdict to the first who asks for it: the screen is still being
 * loaded meanwhile. A verdict names the bytes that it is about, so whoever asks can tell when they have moved on.
 */
export function withHeadStart(runner: Runner, lesson: Lesson): Runner {
  const early = new AbortController();
  let begun: Promise<Verdict> | null = runner.judge({ lesson }, early.signal);
  begun.catch(() => {});
  return {
    ...runner,
    judge(request, signal) {
      const first = begun;
      begun = null;
      if (first !== null && request.lesson.slug === lesson.slug && request.overlay === undefined) {
        if (signal?.aborted) early.abort();
        signal?.addEventListener('abort', () => early.abort(), { once: true });
        return first;
      }
      if (first !== null) early.abort();
      return runner.judge(request, signal);
    },
  };
}
