import { resetToStarters } from '../../../progress/backups/reset.ts';
import { resetSentence } from '../../../progress/backups/reset-words.ts';
import type { EffectHandler } from './context.ts';

/** Puts the files of a lesson back as they came; the learner's are backed up. */
export const reset: EffectHandler<'reset'> = {
  doing: 'reset the lesson',
  async perform({ lesson }, { ports, post }) {
    const sentence = resetSentence(lesson, await resetToStarters(lesson), ports.root);
    post({ type: 'notice', sentence });
  },
};
