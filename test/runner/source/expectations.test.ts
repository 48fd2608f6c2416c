import { describe, expect, it } from 'vitest';
import { meantAt } from '../../../tools/runner/source/expectations.ts';

const text = `import { expect, it } from 'vitest';
const seen = (work) => {
  return work();
};
it('one', () => {
  const made = seen(make);
  expect(made, 'it is made').toBe(1);
  expect(
    seen(other),
    \`it is
the other\`,
  ).toBe(2);
  expect(made.rest).toBe(3);
});
it.each([1, 2])('two %i', (value) => {
  expect(value, \`\${value} is right\`).toBe(1);
  expect(value, 'it is small').toBeLessThan(3);
});
it('three', () => {
  seen(make);
});
`;

describe('what a test wanted to say', () => {
  it.each<[string, number[], string | undefined]>([
    ['before its first expect', [6], 'it is made'],
    ['in a function of the file that the test calls', [3, 6], 'it is made'],
    ['in what an expect is given', [3, 9], 'it is\nthe other'],
    ['at an expect without a message, the last of its test', [13], undefined],
    ['before a message that is put together: the next that stands there', [16], 'it is small'],
    ['in a test that expects nothing', [21], undefined],
    ['outside the tests', [3], undefined],
  ])('when something threw %s', (_, lines, message) => {
    expect(meantAt(text, lines)).toBe(message);
  });

  it('is not known when the test does not parse', () => {
    expect(meantAt('it(', [1])).toBeUndefined();
  });
});
