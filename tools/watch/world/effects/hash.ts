import { UNREADABLE } from '../../../course/hash.ts';
import type { EffectHandler } from './context.ts';

/** Finds out, after `seconds`, which bytes the lesson and what it stands on have now. */
export const hash: EffectHandler<'hash'> = {
  doing: 'read the lesson',
  perform({ seconds, force, ...asked }, { ports, post, later }) {
    const read = async (): Promise<void> => {
      const hash = await ports.hash(asked).catch(() => UNREADABLE);
      post({ type: 'hashed', slug: asked.lesson.slug, hash, force });
    };
    if (seconds === 0) return read();
    return later(`hash after ${seconds}`, seconds, read);
  },
};
