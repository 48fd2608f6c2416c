import { describe, expect, it } from 'vitest';
import { renderDiff } from '../../tools/terminal/diff.ts';
import { diffRows, excerpts } from '../../tools/terminal/diff-rows.ts';
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

describe('where there is little room', () => {
  const many = (word: string, count: number): string =>
    Array.from({ length: count }, (_, at) => `${word} ${at}`).join('\n');
  const drawn = (expected: string, received: string, width: number, most: number): string[] =>
    renderDiff(
      {
        left: { title: 'expected', text: expected },
        right: { title: 'received', text: received },
        most,
        mark: true,
      },
      plainLook(width),
    );

  it('both sides are seen, and how much is left out', () => {
    expect(drawn(many('row', 900), many('line', 900), 30, 9)).toMatchInlineSnapshot(`
      [
        "  - expected",
        "  + received",
        "› - row 0",
        "  - row 1",
        "  - row 2",
        "  + line 0",
        "  + line 1",
        "  + line 2",
        "  … 897 lines more",
      ]
    `);
    expect(drawn(`same\n${many('row', 40)}`, `same\n${many('line', 3)}`, 60, 6)).toMatchInlineSnapshot(`
      [
        "  expected                    │ received",
        "  same                        │ same",
        "› row 0                       │ line 0",
        "  row 1                       │ line 1",
        "  row 2                       │ line 2",
        "  … 37 lines more",
      ]
    `);
  });

  it('a long line is shown by what is around the first difference', () => {
    const line = (middle: string): string => `${'x'.repeat(900)}${middle}${'y'.repeat(900)}`;
    expect(drawn(line('a'), line('b'), 30, 20)).toMatchInlineSnapshot(`
      [
        "  - expected",
        "  + received",
        "› - …xxxxxxxxxxxxxxxxxxxxxxxxx",
        "    xxxxxayyyyyyyyyyyyyyyyyyyy",
        "    yyyyyyyyyyyyyyyyyyyyyyyyyy",
        "    yyyyyyyyyyy…",
        "  + …xxxxxxxxxxxxxxxxxxxxxxxxx",
        "    xxxxxbyyyyyyyyyyyyyyyyyyyy",
        "    yyyyyyyyyyyyyyyyyyyyyyyyyy",
        "    yyyyyyyyyyy…",
      ]
    `);
  });

  it.each([
    ['abc', 'abd', 3, 'abc', 'abd'],
    ['abcdef', 'abcdef', 3, 'ab…', 'ab…'],
    ['0123456789', '01234567x9', 6, '…56789', '…567x9'],
    ['0123456789', '0123', 6, '…2345…', '0123'],
    ['0123456789abc', '01234x6789abc', 6, '…3456…', '…34x6…'],
  ])('%s and %s in %i columns', (left, right, columns, one, other) => {
    const [shownLeft, shownRight] = excerpts(left, right, columns);
    expect([shownLeft.length, shownRight.length].every((length) => length <= columns)).toBe(true);
    expect([shownLeft, shownRight]).toEqual([one, other]);
  });

  it.each([
    [many('row', 900), many('line', 900)],
    [many('row', 3), many('line', 900)],
    [many('row', 900), many('row', 901)],
    [`${many('row', 400)}\nx\n${many('row', 400)}`, `${many('row', 400)}\ny\n${many('row', 400)}`],
    [many('x'.repeat(2000), 5), many('y'.repeat(2000), 5)],
  ])('it keeps to the room that there is', (left, right) => {
    for (const width of [30, 60, 110]) expect(drawn(left, right, width, 20).length).toBeLessThanOrEqual(20);
  });
});
