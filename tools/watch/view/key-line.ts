import type { Look } from '../../terminal/style.ts';
import { width } from '../../terminal/text.ts';
import type { Key } from '../state/events.ts';

/** A key, the word that stands beside it, and how long it stays: the lowest ranks go first. */
export interface KeyWord {
  readonly key: Key;
  readonly word: string;
  readonly rank: number;
}

/**
 * Keys in one line. Where there is no room for all, the words move together first; then keys of a low rank go, one after
 * the other; then the words of those that stay.
 * @param ready the key that the learner most likely wants now; it stays, too.
 */
export function keyLine(keys: readonly KeyWord[], look: Look, ready?: Key): string {
  const { style } = look;
  const draw = ({ key, word }: KeyWord) =>
    key === ready
      ? style.green(`${style.bold(key)} ${style.bold(word)}`)
      : `${style.bold(key)} ${style.dim(word)}`;
  const fits = (line: string): boolean => width(line) <= look.width;
  const wide = keys.map(draw).join('   ');
  if (fits(wide)) return wide;
  let left = keys;
  for (;;) {
    const line = left.map(draw).join('  ');
    if (fits(line)) return line;
    const rank = Math.min(...left.filter(({ key }) => key !== ready).map((each) => each.rank));
    if (rank === Number.POSITIVE_INFINITY) break;
    left = left.filter((each) => each.rank !== rank || each.key === ready);
  }
  return left.map(({ key }) => (key === ready ? style.green(style.bold(key)) : style.bold(key))).join(' ');
}
