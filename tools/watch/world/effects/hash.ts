import type { EffectHandler } from './context.ts';

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
