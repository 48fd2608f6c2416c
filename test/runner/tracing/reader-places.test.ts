import { describe, expect, it } from 'vitest';
import { readerPlaces, starterOf } from '../../../tools/runner/tracing/reader-places.ts';

const FILE = 'lessons/12-task/task.ts';

const SOLUTION = `// #region hello
export function* hello() {
  yield 1;
  // BEGIN SOLUTION 2: say it
  const own = function* () {
    yield 2;
  };
  yield* own();
  // END SOLUTION
}
// #endregion

class Task {
  step() {
    // BEGIN SOLUTION 3: take it
    this.coro.next();
    // END SOLUTION
    return 4;
  }
}
// BEGIN SOLUTION 4: more
const more = 5;
// END SOLUTION
`;

/** Where the line that holds `code` is, and what stands there in the starter. */
function found(code: string, file = FILE): unknown[] {
  const at = SOLUTION.split('\n').findIndex((line) => line.includes(code)) + 1;
  const place = readerPlaces(SOLUTION, file)(at);
  return [place.within, starterOf(SOLUTION, file).split('\n')[place.line - 1]?.trim()];
}

describe('a line of a solution', () => {
  it('is the same line of the starter, when that has it', () => {
    expect([found('yield 1'), found('return 4'), found('class Task')]).toEqual([
      [undefined, 'yield 1;'],
      [undefined, 'return 4;'],
      [undefined, 'class Task {'],
    ]);
    expect(readerPlaces(SOLUTION, FILE)(3)).toEqual({ file: FILE, line: 2 });
  });

  it('that is left out is somewhere in the function that it belongs to, also when it is in another one there', () => {
    expect([found('yield* own'), found('yield 2'), found('this.coro.next')]).toEqual([
      ['hello', 'export function* hello() {'],
      ['hello', 'export function* hello() {'],
      ['Task.step', 'step() {'],
    ]);
  });

  it('that is left out and in no function is somewhere in its file', () => {
    const { within, line } = readerPlaces(
      SOLUTION,
      FILE,
    )(SOLUTION.split('\n').indexOf('const more = 5;') + 1);
    expect([within, starterOf(SOLUTION, FILE).split('\n')[line]]).toEqual(['task.ts', '// TODO 4: more']);
  });

  it('is the same line in what is given, and in a prediction', () => {
    const given = 'lessons/12-task/given/loop.ts';
    const predict = 'lessons/12-task/predict.ts';
    for (const file of [given, predict]) expect(readerPlaces('a\n«b»\n', file)(2)).toEqual({ file, line: 2 });
    expect(starterOf('// #region a\n', given)).toBe('// #region a\n');
  });
});
