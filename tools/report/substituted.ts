/**
 * What the learner is told when solutions ran instead of their files.
 * @param folders those of the lessons, by number; empty gives an empty text.
 * @param isAsked whether the learner wanted the solutions; otherwise theirs have not been passed as they are: they may be unfinished, broken, or never checked.
 */
export function substitutedSentence(folders: readonly string[], isAsked = false): string {
  const numbers = folders.map((folder) => /^\d+/.exec(folder)?.[0] ?? folder);
  const [last = '', ...before] = numbers.toReversed();
  if (last === '') return '';
  const isOne = before.length === 0;
  const named = isOne ? last : `${before.toReversed().join(', ')} and ${last}`;
  if (isAsked)
    return isOne
      ? `The solution of lesson ${named} was used, as you asked.`
      : `The solutions of lessons ${named} were used, as you asked.`;
  return isOne
    ? `Lesson ${named} hasn't been passed as it is now, so its solution was used instead.`
    : `Lessons ${named} haven't been passed as they are now, so their solutions were used instead.`;
}
