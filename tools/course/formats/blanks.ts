/**
 * Which lines of a prediction have a blank, counted from 1 without empty ones, as the tests of the prediction count them.
 * @param solution the text of the finished `predict.ts`, where guillemets stand around what is to be filled in.
 */
export function blanksOf(solution: string): number[] {
  const [, transcript = ''] = /`([^`]*)`\s*;?\s*$/.exec(solution) ?? [];
  const lines = transcript.split('\n').filter((line) => line.replace(/[«»]/g, '').trim() !== '');
  return lines.flatMap((line, at) => (line.includes('«') ? [at + 1] : []));
}
