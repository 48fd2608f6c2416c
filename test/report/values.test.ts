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
