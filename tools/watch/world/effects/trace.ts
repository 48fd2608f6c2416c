import type { EffectHandler } from './context.ts';

/** Records the last run. A picture is a courtesy: the learner sees the verdict, which says why nothing can be recorded. */
export const trace: EffectHandler<'trace'> = {
  doing: 'record the run',
  async perform(effect, { ports, post, signal }) {
    const recorded = await ports.record(effect, signal).catch(() => null);
    if (recorded !== null && !signal.aborted) post({ type: 'traced', hash: effect.hash, ...recorded });
  },
};
