import type { EffectHandler } from './context.ts';

/** Finds out, after `seconds`, which bytes the lesson has now; null when it cannot be read. */
export const hash: EffectHandler<'hash'> = {
  doing: 'read the lesson',
  perform({ lesson, seconds, force }, { ports, post, later }) {
    const read = async (): Promise<void> => {
      post({ type: 'hashed', slug: lesson.slug, hash: await ports.hash(lesson).catch(() => null), force });
    };
    if (seconds === 0) return read();
    return later(`hash after ${seconds}`, seconds, read);
  },
};
