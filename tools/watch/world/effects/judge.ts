import { makeJudging } from '../judging.ts';
import type { EffectContext, EffectHandler } from './context.ts';

/** Long enough to look like waiting, in seconds. */
const SLOW_AFTER = 0.4;

const judging = ({ ports, post }: EffectContext) => makeJudging(ports, post);

export const judge: EffectHandler<'judge'> = {
  doing: 'run the tests',
  async perform({ lesson, run }, context) {
    const slow = setTimeout(() => context.post({ type: 'slow', run }), SLOW_AFTER * 1000);
    await judging(context)
      .judge(lesson, run, context.signal)
      .finally(() => clearTimeout(slow));
  },
};

export const abort: EffectHandler<'abort'> = {
  doing: 'stop the tests',
  perform: (_, context) => context.abort(),
};

export const typecheck: EffectHandler<'typecheck'> = {
  doing: 'check the types',
  perform: ({ lesson, hash }, context) => judging(context).typeCheck(lesson, hash, context.signal),
};

export const judgeAll: EffectHandler<'judge-all'> = {
  doing: 'check everything',
  perform: ({ lessons }, context) => judging(context).judgeAll(lessons),
};
