import { expect, it } from 'vitest';
import { toStarter } from '../../../tools/course/formats/markers.ts';
import { readerLines } from '../../../tools/course/formats/reader-lines.ts';

const solution = `// #region fib
export function* fib(n: number) {
  // BEGIN SOLUTION 2: yield each number
  let a = 0;
  yield a;
  // END SOLUTION
}
// #endregion
export const one = () => {
  // BEGIN SOLUTION 3: one
  return 1;
  // END SOLUTION
};
`;

it('says where each line of a solution stands in its starter, and of an answer that it does not', () => {
  const at = readerLines(solution, 'fibonacci.ts');
  expect(at).toEqual([null, 1, null, null, null, null, 4, null, 5, null, null, null, 8]);
  const [lines, starter] = [solution, toStarter(solution, 'fibonacci.ts')].map((text) => text.split('\n'));
  const kept = at.flatMap((line, index) => (line === null ? [] : [[lines?.[index], starter?.[line - 1]]]));
  expect(kept.length).toBe(4);
  for (const [own, shown] of kept) expect(shown).toBe(own);
});

it('a prediction has all its lines', () => {
  expect(readerLines('const a = «1»;\n// #region b\n', 'predict.ts')).toEqual([1, 2]);
});
