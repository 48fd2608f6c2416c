import type { Look } from '../../terminal/style.ts';
import { width } from '../../terminal/text.ts';
import type { Key } from '../state/events.ts';

/** A key and the word that stands beside it. */
export type KeyWord = readonly [key: Key, word: string];

/** The keys of the watcher, in the order of the key line. */
export const watchKeys: readonly KeyWord[] = [
  ['n', 'next'],
  ['p', 'prev'],
  ['l', 'list'],
  ['h', 'hint'],
  ['r', 'run'],
  ['s', 'solution'],
  ['d', 'diff'],
  ['x', 'reset'],
  ['c', 'all'],
  ['o', 'open'],
  ['b', 'book'],
  ['?', 'help'],
  ['q', 'quit'],
];

/** The keys that go first when the line is too long, the least needed first; the others stay as long as they fit. */
const expendable = 'xdcprsobln';

/**
 * Keys in one line. Where there is no room for all, words are left out first and then whole keys; help and quit stay.
 * @param ready the key that the learner most likely wants now.
 */
export function keyLine(keys: readonly KeyWord[], look: Look, ready?: Key): string {
  const { style } = look;
  const draw = ([key, word]: KeyWord, words: boolean) => {
    const text = words
      ? `${style.bold(key)} ${key === ready ? style.bold(word) : style.dim(word)}`
      : style.bold(key);
    return key === ready ? style.green(text) : text;
  };
  for (const gap of ['   ', '  ']) {
    const line = keys.map((each) => draw(each, true)).join(gap);
    if (width(line) <= look.width) return line;
  }
  let left = keys;
  for (const key of expendable) {
    const line = left.map((each) => draw(each, true)).join('  ');
    if (width(line) <= look.width) return line;
    left = left.filter(([each]) => each !== key || each === ready);
  }
  const line = left.map((each) => draw(each, true)).join('  ');
  return width(line) <= look.width ? line : left.map((each) => draw(each, false)).join(' ');
}
