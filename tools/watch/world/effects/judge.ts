import { makeJudging } from '../judging.ts';
import type { EffectContext, EffectHandler } from './context.ts';

/** Long enough to look like waiting, in seconds. */
const SLOW_AFTER = 0.4;

const judging = ({ ports, post }: EffectContext) => makeJudging(ports, post);

/** Judges the watched lesson, and says when that takes long enough to look like waiting. */
export const judge: EffectHandler<'judge'> = {
  doing: 'run the tests',
  async perform(asked, context) {
    const { run } = asked;
    const slow = setTimeout(() => context.post({ type: 'slow', run }), SLOW_AFTER * 1000);
    await judging(context)
      .judge(asked, run, context.signal)
      .finally(() => clearTimeout(slow));
  },
};

/** Ends what is under way for the watched lesson. */
export const abort: EffectHandler<'abort'> = {
  doing: 'stop the tests',
  perform: (_, context) => context.abort(),
};

/** Judges every lesson. A save makes this wait, and does not end it. */
export const judgeAll: EffectHandler<'judge-all'> = {
  doing: 'check everything',
  perform: ({ asked }, context) => judging(context).judgeAll(asked, context.whileWatching),
};
