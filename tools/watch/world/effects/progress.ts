import type { Progress } from '../../../progress/types.ts';
import type { EffectContext, EffectHandler } from './context.ts';

/** Writes what has happened into the progress; the watcher does not end before that is done. */
export const save: EffectHandler<'save'> = {
  doing: 'save your progress',
  mustFinish: true,
  perform: ({ events }, context) => postProgress(context.ports.store.apply(events), context),
};

/** Reads the progress, which another program may have changed. */
export const readProgress: EffectHandler<'read-progress'> = {
  doing: 'read your progress',
  perform: (_, context) => postProgress(context.ports.store.read(), context),
};

async function postProgress(reading: Promise<Progress>, { ports, post }: EffectContext): Promise<void> {
  const progress = await reading;
  post({ type: 'progress', progress, notices: ports.store.notices.splice(0) });
}
