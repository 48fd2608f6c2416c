import { describe, expect, it } from 'vitest';
import { MESSAGE, outsideLine, outsideText, outsideValue, PRINTED } from '../../tools/terminal/outside.ts';

const cap = { characters: 10, lines: 2, columns: 6 };

describe('text from outside', () => {
  it.each([
    ['plain', 'plain'],
    ['\u001b[2J\u001b[H\u001b]0;TITLE\u0007boom', 'boom'],
    ['\u001b[31mred\u001b[0m', 'red'],
    ['a\u202eb\u2066c', 'a\\u202eb\\u2066c'],
    ['half \ud83d', 'half \\ud83d'],
    ['bell\u0007, back\bspace, \u009b2J', 'bell, backspace, '],
    ['one\r\ntwo\tthree', 'one\ntwo  three'],
    ['né 🚀 日本', 'né 🚀 日本'],
  ])('%j is shown as %j', (text, shown) => {
    expect(outsideText(text, MESSAGE)).toBe(shown);
  });

  it.each([
    ['12345\n78', '12345\n78'],
    ['1234567', '123456 … and 1 character more, not shown'],
    ['12345\n7890123', '12345\n7890 … and 3 characters more, not shown'],
    ['1\n2\n3\n4\n5\n6\n7', '1\n2 … and 5 lines more, not shown'],
    ['12345🚀', '12345 … and 2 characters more, not shown'],
  ])('%j is cut with a note', (text, shown) => {
    expect(outsideText(text, cap)).toBe(shown);
  });

  it('of any size is small afterwards, unless it is what a program printed in short lines', () => {
    expect(outsideText('word '.repeat(600_000), MESSAGE).length).toBeLessThan(2100);
    expect(outsideText('line\n'.repeat(40_000), MESSAGE).split('\n')).toHaveLength(20);
    expect(outsideText('y'.repeat(65_536), PRINTED).length).toBeLessThan(2100);
    expect(outsideText('line\n'.repeat(100), PRINTED)).toBe('line\n'.repeat(100));
    expect(outsideValue('v'.repeat(2_000_000)).length).toBeLessThan(2100);
    expect(outsideValue('v\n'.repeat(1_000_000)).length).toBeLessThan(20_100);
  });

  it('that is a value keeps what is in it, to be seen', () => {
    expect(outsideValue('"\u001b[31m\tred"')).toBe('"\\x1b[31m\\tred"');
  });

  it('that is a line of source keeps its columns, and its tabs', () => {
    expect(outsideLine('\tthrow "\u001b[2J\u202e🚀\ud83d"')).toBe('\tthrow "\ufffd[2J\ufffd🚀\ufffd"');
    expect(outsideLine('x'.repeat(3_000_000))).toHaveLength(400);
  });
});
