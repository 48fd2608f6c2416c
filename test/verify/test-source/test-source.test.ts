import { expect, it } from 'vitest';
import { readTestSource } from '../../../tools/verify/test-source/test-source.ts';

it('finds the outermost describes, and the prediction', () => {
  const text = `describePrediction(transcript, demo);
describe('1. fibs', () => {
  describe('2. inner', () => {});
});
describe("3. it's (stretch)", () => {});
describe.sequential(\`four\`, () => {});
`;
  expect(readTestSource(text).describes).toEqual([
    { number: 0, title: 'Predict', stretch: false, line: 1 },
    { number: 1, title: 'fibs', stretch: false, line: 2 },
    { number: 3, title: "it's", stretch: true, line: 5 },
    { number: null, title: 'four', stretch: false, line: 6 },
  ]);
});

it.each([
  [
    'in a loop',
    "for (const n of [1]) {\n  describe('1. a', () => {});\n}",
    { number: 1, title: 'a', line: 2 },
  ],
  ['of a helper', "const both = () =>\n  describe('1. a', () => {});", { number: 1, line: 2 }],
  ['with rows', "describe.each([1, 2])('1. a %d (stretch)', () => {});", { title: 'a %d', stretch: true }],
  ['over lines', "describe\n  .sequential(\n    '1. a',\n    () => {},\n  );", { number: 1, line: 1 }],
  ['with options', "describe('1. a', { timeout: 1 }, () => {});", { number: 1, title: 'a' }],
  ['with quotes in it', "describe('1. it\\'s `a`', () => {});", { title: "it's `a`" }],
  ['that is worked out', `describe(\`1. \${name}\`, () => {});`, { number: 1, title: `\${name}` }],
  ['called by a name', 'describe(name, () => {});', { number: null, title: 'name' }],
  ['by its other name', "suite('1. a', () => {});", { number: 1 }],
  ['imported', "import { describe as about } from 'vitest';\nabout('1. a', () => {});", { number: 1 }],
])('finds a describe %s', (_what, text, expected) => {
  expect(readTestSource(text).describes).toEqual([expect.objectContaining(expected)]);
});

it.each(["// describe('1. a')", "const text = `\ndescribe('1. a', () => {});\n`;"])(
  'finds no describe in %j',
  (text) => {
    expect(readTestSource(text).describes).toEqual([]);
  },
);

it('says why a file does not parse', () => {
  const { problem, ...rest } = readTestSource("it('a', () => {\n  expect(;\n});");
  expect(problem).toEqual({ line: 2, message: 'Unexpected token' });
  expect(rest).toEqual({ describes: [], passedOver: [], unexplained: [] });
});

it('gives the line of the word that passes a test over', () => {
  expect(readTestSource("it\n  .concurrent\n  .skip('a');").passedOver).toEqual([
    { line: 3, words: 'it.concurrent.skip' },
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
  ["it['skip']('a')", ['it.skip']],
  ['it[`skip`]("a")', ['it.skip']],
  ["it.each([1])['skip']('a')", ['it.each.skip']],
  ["it.skip.each([1])('a')", ['it.skip']],
  [`it.each\`a\\n\${1}\`.only("a")`, ['it.each.only']],
  ["(it as any)?.only('a')", ['it.only']],
  ["test.fails('a')", ['test.fails']],
  ["suite.todo('a')", ['suite.todo']],
  ["it.skipIf(true)('a')", ['it.skipIf']],
  ["describe.runIf(a)('b')", ['describe.runIf']],
  ["it('a', { skip: true }, () => {})", ['skip: true']],
  ["it('a', { 'fails': true }, () => {})", ["'fails': true"]],
  ["it('a', { timeout: 1 }, () => {})", []],
  ['const leaveOut = it.skip;', ['it.skip']],
  ['const { only } = it;', ['only']],
  ["const spec = it;\nspec.only('a')", ['it.only']],
  ["const spec = it.extend({});\nspec.only('a')", ['it.extend.only']],
  ["import { it as spec } from 'vitest';\nspec.skip('a')", ['it.skip']],
  ["import * as v from 'vitest';\nv.it.skip('a')", ['it.skip']],
  ["it('a', ({ skip }) => skip())", ['skip']],
  ["it('a', (context) => context.skip())", ['context.skip']],
  ["it.each([{ skip: 1 }])('a', ({ skip }) => skip)", []],
  ["// it.skip('a')", []],
  ['const text = "it.skip()"; /it.skip/.test(text);', []],
  ['list.skip(1); loop.only', []],
])('passedOver(%j)', (text, words) => {
  expect(readTestSource(text).passedOver.map((found) => found.words)).toEqual(words);
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
  ["if (a) /[',]/.test(b); expect(a, 'why').toBe(1)", false],
  ['if (a) /[(]/.test(b); expect(a).toBe(1)', true],
  ["const f = () => {} /1/ 2, g = ','; expect(a, 'why')", false],
  ['expect.soft(a).toBe(1)', true],
  ["expect.soft(a, 'why').toBe(1)", false],
  ["expect['soft'](a).toBe(1)", true],
  ['expect.poll(() => a).toBe(1)', true],
  ['expect.poll(() => a, { timeout: 1 }).toBe(1)', true],
  ["expect.poll(() => a, { message: 'why' }).toBe(1)", false],
  ['const check = (a: number) => expect(a).toBe(1);', true],
  ['expect<Array<1, 2>>(a).toBe(1)', true],
  ["expect(a, '').toBe(1)", true],
  ['expect(a, undefined).toBe(1)', true],
  ['expect(a, why).toBe(1)', false],
  ["import { expect as want } from 'vitest'; want(a).toBe(1)", true],
  ['// expect(a).toBe(1)', false],
  ["const text = 'expect(a)';", false],
])('unexplained(%j)', (text, expected) => {
  expect(readTestSource(text).unexplained).toEqual(expected ? [1] : []);
});
