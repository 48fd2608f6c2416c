import { nearest } from '../../course/find.ts';
import { comparable, significant } from './edit.ts';

/** A shorter line, such as a bracket of its own, may stand anywhere. */
const TELLING_CHARACTERS = 12;

/**
 * The lines of `whole` that say now what `part`, an excerpt from an earlier one, said then: as many as its first and its last
 * line that can be found again, roughly, are apart. All of it when nothing can be found again.
 */
export function renewed(part: string, whole: string): string {
  const text = comparable(whole);
  const before = significant(part);
  const lines = text.split('\n');
  const now = significant(text);
  const found = before.flatMap((line, at) => {
    const like = line.length < TELLING_CHARACTERS ? undefined : nearest(line, now);
    return like === undefined ? [] : [{ before: at, now: now.indexOf(like) }];
  });
  const first = found[0];
  const last = found.at(-1);
  if (!first || !last || last.now < first.now) return text;
  const begin = Math.max(0, first.now - first.before);
  const end = Math.min(now.length, last.now + before.length - last.before);
  const places = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  return lines.slice(places[begin], (places[end - 1] ?? lines.length) + 1).join('\n');
}
