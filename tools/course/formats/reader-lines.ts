import { isPrediction, keptLines, regions } from './markers.ts';

const NAMED = /^[ \t]*\/\/[ \t]*#(?:end)?region\b/;

/**
 * Where each line of a solution stands in its starter, which is the text that the reader has: `[3]` is the line (from 1) of
 * line 4; null for a line that the starter does not have, such as one of an answer. The starter is that of `toStarter`.
 * @param fileName its last part decides whether this is `predict.ts`, whose lines are all there.
 */
export function readerLines(solution: string, fileName: string): (number | null)[] {
  const lines = keptLines(solution);
  if (isPrediction(fileName)) return lines.map((_, at) => at + 1);
  const answers = regions(solution);
  let next = 1;
  return lines.map((line, at) => {
    const region = answers.find(({ begin, end }) => begin <= at + 1 && at + 1 <= end);
    if (region !== undefined) {
      // In its place stand the TODO and its `throw`.
      if (at + 1 === region.begin) next += 2;
      return null;
    }
    return NAMED.test(line) ? null : next++;
  });
}
