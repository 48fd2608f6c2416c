import { expect, it } from 'vitest';
import { blanksOf } from '../../../tools/course/formats/blanks.ts';

it.each([
  ['export const transcript = `\none «1»\n\ntwo\nthree [«»] and «3»\n`;\n', [1, 3]],
  ['// a `word` in a comment\nexport const transcript = `one\ntwo «2»`', [2]],
  ['export const transcript = `one`;', []],
  ['', []],
])('in %j: %j', (solution, lines) => {
  expect(blanksOf(solution)).toEqual(lines);
});
