import type { Lesson } from '../../course/types.ts';
import { substitutedSentence } from '../../report/substituted.ts';
import type { CommandContext } from '../cli/types.ts';

/** Says on stderr which lessons' solutions run instead of the learner's files, before what runs has printed anything. */
export function tellSubstituted(
  { stderr }: Pick<CommandContext, 'stderr'>,
  substituted: readonly Pick<Lesson, 'folder'>[],
): void {
  const sentence = substitutedSentence(substituted.map(({ folder }) => folder));
  if (sentence !== '') stderr.write(`${sentence}\n`);
}
