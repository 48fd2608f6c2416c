import { expect, it } from 'vitest';
import { diffRows, renderDiff } from '../../tools/terminal/diff.ts';
import { plainLook } from '../../tools/terminal/style.ts';

const left = { title: 'yours', text: 'a\nb\nc\nd\ne\nf\ng\nh\nold\ni' };
const right = { title: 'solution', text: 'a\nb\nc\nd\ne\nf\ng\nh\nnew\nmore\ni' };

it('sets replaced lines beside each other', () => {
  expect(diffRows('a\nx\nb', 'a\ny\nz\nb')).toEqual([
    { left: 'a', right: 'a', same: true },
    { left: 'x', right: 'y', same: false },
    { left: null, right: 'z', same: false },
    { left: 'b', right: 'b', same: true },
  ]);
});

it('draws side by side where there is room', () => {
  expect(
    `\n${renderDiff({ left, right, context: 1, mark: true }, plainLook(60)).join('\n')}`,
  ).toMatchInlineSnapshot(`
    "
      yours                       │ solution
      … 7 equal lines
      h                           │ h
    › old                         │ new
                                  │ more
      i                           │ i"
  `);
});

it('draws one below the other where there is none', () => {
  expect(`\n${renderDiff({ left, right, context: 1 }, plainLook(40)).join('\n')}`).toMatchInlineSnapshot(`
    "
      - yours
      + solution
      … 7 equal lines
        h
      - old
      + new
      + more
        i"
  `);
});

it('never cuts a line off: one that is too long goes below, in pieces', () => {
  const long = { title: 'solution', text: `x = ${'1 + '.repeat(20)}1;` };
  const lines = renderDiff({ left: { title: 'yours', text: 'x' }, right: long }, plainLook(60));
  expect(lines.map((line) => line.slice(4)).join('')).toContain(long.text.slice(0, 50));
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
});
