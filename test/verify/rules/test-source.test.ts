import { expect, it } from 'vitest';
import { outermostDescribes, passedOver, unexplained } from '../../../tools/verify/rules/test-source.ts';

it('outermostDescribes finds those in the first column, and the prediction', () => {
  const text = `describePrediction(transcript, demo);
describe('1. fibs', () => {
  describe('2. inner', () => {});
});
describe("3. it's (stretch)", () => {});
describe.sequential(\`four\`, () => {});
`;
  expect(outermostDescribes(text)).toEqual([
    { number: 0, title: 'Predict', stretch: false, line: 1 },
    { number: 1, title: 'fibs', stretch: false, line: 2 },
    { number: 3, title: "it's", stretch: true, line: 5 },
    { number: null, title: 'four', stretch: false, line: 6 },
  ]);
});

it.each([
  ["it.skip('a')", ['it.skip']],
  ["describe.only('a')", ['describe.only']],
  ["it.concurrent.skip('a')", ['it.concurrent.skip']],
  ["it.todo('a')", ['it.todo']],
  ["xit('a')", ['xit']],
  ["it('a.skip')", []],
  ['exit(1)', []],
])('passedOver(%j)', (text, words) => {
  expect(passedOver(text).map((found) => found.words)).toEqual(words);
});

it.each([
  ['expect(1).toBe(1)', true],
  ["expect(1, 'why').toBe(1)", false],
  ['expect(f(1, 2)).toBe(1)', true],
  ["expect([1, 2], 'why').toBe(1)", false],
  ["expect('a, b').toBe(1)", true],
  ["expect(\n  [1, 2].map((n) => n),\n  'why',\n).toEqual([1])", false],
  ['expect(\n  a,\n).toBe(1)', true],
  ["await expect(p, 'why').rejects.toThrow()", false],
  ["expect(a, 'it\\'s, so').toBe(1)", false],
  ['expect.getState()', false],
  ["expect({ a: 1, b: '}' }).toBe(1)", true],
  ["expect(/\\(/.test(a), 'why').toBe(true)", false],
  ["expect(/[(/'\"]/.test(a), 'why').toBe(true)", false],
  ['expect(/[,(]/.test(a)).toBe(true)', true],
  ["expect(a.replace(/'/g, '(')).toBe('x')", true],
  ["expect(a.replace(/'/g, '('), 'why').toBe('x')", false],
  ["expect(a / 2 / b, 'why').toBe('x')", false],
  ["expect((a) / 2, 'it is a/b').toBe(1)", false],
  ["expect(() => typeof /,'/, 'why').toThrow(/x/)", false],
  [`expect(\`a, \${f(\`}, \${[1, 2]}\`)}, \`).toBe(1)`, true],
  [`expect(\`\${a}, (\`, 'why').toBe(1)`, false],
  ["expect(a, // it's 1, or not\n'why').toBe(1)", false],
  ['expect(a /* 1, 2 */).toBe(1)', true],
])('unexplained(%j)', (text, expected) => {
  expect(unexplained(text)).toEqual(expected ? [1] : []);
});
