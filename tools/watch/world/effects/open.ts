import type { EffectContext, EffectHandler } from './context.ts';

/** Opens a file in the learner's editor. */
export const edit: EffectHandler<'edit'> = {
  doing: 'open the editor',
  perform: (effect, context) => noticeFailure(context.ports.edit(effect), context),
};

/** Opens a page of the book in the browser. */
export const browse: EffectHandler<'browse'> = {
  doing: 'open the browser',
  perform: ({ path }, context) => noticeFailure(context.ports.browse(path), context),
};

/** @param opening gives a sentence when it failed. */
async function noticeFailure(opening: Promise<string | null>, { post }: EffectContext): Promise<void> {
  const sentence = await opening;
  if (sentence !== null) post({ type: 'notice', sentence });
}
