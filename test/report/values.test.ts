import { describe, expect, it } from 'vitest';
import { renderValues } from '../../tools/report/values.ts';
import { plainLook } from '../../tools/terminal/style.ts';

const list = (...lines: string[]): string => `[\n${lines.map((line) => `  ${line},`).join('\n')}\n]`;
const shown = (expected: string, received: string, width = 80): string =>
  renderValues(expected, received, plainLook(width)).join('\n');

describe('expected and received', () => {
  it('stand below each other when they are short', () => {
    expect(shown(list('1', '2'), '[]')).toMatchInlineSnapshot(`
      "expected  [1, 2]
      received  []"
    `);
  });

  it('are read as transcripts when both are lists of strings', () => {
    const expected = list(
      '"caller: next()"',
      '"frame:  says \\"6\\" and waits"',
      '"caller: gets the end of it all"',
    );
    const received = list('"caller: next()"', '"caller: gets the end of it all"');
    expect(shown(expected, received)).toMatchInlineSnapshot(`
      "  expected                              │ received
        caller: next()                        │ caller: next()
      › frame:  says "6" and waits            │
        caller: gets the end of it all        │ caller: gets the end of it all"
    `);
  });

  it('show characters that nobody sees', () => {
    expect(shown(list('"one\t"', '"\u0000two\u001b[31m"'), list('"one\r"'))).toMatchInlineSnapshot(`
      "expected  ["one\\t", "\\0two\\x1b[31m"]
      received  ["one\\r"]"
    `);
  });

  it('say so when nothing happened at all', () => {
    const expected = list('"caller: next() for the first time"', '"frame:  begins, and comes to its yield"');
    expect(shown(expected, '[]')).toMatchInlineSnapshot(`
      "  - expected
        + received
      › - caller: next() for the first time
        - frame:  begins, and comes to its yield
        + (nothing)"
    `);
  });
});

describe('they are never more than 20 lines together', () => {
  const numbers = (count: number, from = 0): string =>
    list(...Array.from({ length: count }, (_, at) => `${at + from}`));
  const stories = (count: number, word: string): string =>
    list(...Array.from({ length: count }, (_, at) => `"${word} ${at} of a story that is rather long"`));
  const record = (count: number): string =>
    `{\n${Array.from({ length: count }, (_, at) => `  "key${at}": [${at}, ${at}],`).join('\n')}\n}`;

  it.each([
    ['two stories', stories(900, 'row'), stories(900, 'line')],
    ['a story and nothing', stories(900, 'row'), '[]'],
    ['nothing and a story', '[]', stories(900, 'row')],
    ['a record and a number', record(300), '1'],
    ['a number and a record', '1', record(300)],
    ['long lists of numbers', numbers(900), numbers(900, 1)],
    ['texts of one line', 'x'.repeat(5000), `${'x'.repeat(2500)}y`],
    ['a text of one line and nothing', 'x'.repeat(5000), ''],
    ['a text of many lines and one', 'x\n'.repeat(500), 'y'.repeat(500)],
  ])('%s', (_, expected, received) => {
    for (const width of [40, 80, 110]) {
      const lines = renderValues(expected, received, plainLook(width));
      expect(lines.length).toBeLessThanOrEqual(20);
      expect(lines.join('\n')).toMatch(/expected.*received/s);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
    }
  });

  it('what differs far from the beginning is seen', () => {
    const expected = `${'x'.repeat(900)}a${'y'.repeat(900)}`;
    expect(shown(expected, expected.replace('a', 'b'), 60)).toMatchInlineSnapshot(`
      "expected
        …xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxayyyyyy
        yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
        yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…
      received
        …xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxbyyyyyy
        yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
        yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…"
    `);
    expect(
      shown(stories(900, 'row'), `${stories(900, 'row').replace('row 700', 'line 700')}`),
    ).toMatchInlineSnapshot(`
      "  - expected
        + received
        … 697 equal lines
          row 697 of a story that is rather long
          row 698 of a story that is rather long
          row 699 of a story that is rather long
      › - row 700 of a story that is rather long
        + line 700 of a story that is rather long
          row 701 of a story that is rather long
          row 702 of a story that is rather long
          row 703 of a story that is rather long
        … 196 equal lines"
    `);
  });
});
