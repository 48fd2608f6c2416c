import { expect, it } from 'vitest';
import { styles } from '../../tools/terminal/style.ts';
import {
  chop,
  clean,
  columns,
  ends,
  flow,
  indent,
  pad,
  truncate,
  visible,
  width,
  wrap,
} from '../../tools/terminal/text.ts';

const { red } = styles(true);

it('counts columns, not characters or codes', () => {
  expect([width(red('abc')), width('古い'), width('é')]).toEqual([3, 4, 1]);
});

it('wraps between words, cuts words that are too long, and gives no line for nothing', () => {
  expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
  expect(wrap('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
  expect(wrap('', 3)).toEqual([]);
});

it('breaks no line in the middle of a command, with colour or without, unless it is longer than the line', () => {
  const told = (open: string, close: string) => `say ${open}npx lesson hint 12${close} or wait`;
  expect(wrap(told('`', '`'), 23)).toEqual(['say', '`npx lesson hint 12` or', 'wait']);
  const cyan = styles(true).cyan('npx lesson hint 12');
  expect(wrap(`say ${cyan} or wait`, 21)).toEqual(['say', `${cyan} or`, 'wait']);
  expect(wrap('say `git checkout lessons/01-a/a.test.ts` or wait', 40)).toEqual([
    'say',
    '`git checkout lessons/01-a/a.test.ts` or',
    'wait',
  ]);
  expect(wrap(told('`', '`'), 12)).toEqual(['say `npx', 'lesson hint', '12` or wait']);
});

it('chops without losing blanks', () => {
  expect(chop('    return x;', 6)).toEqual(['    re', 'turn x', ';']);
});

it('truncates to the width, ellipsis and all', () => {
  expect(truncate('abcdef', 4)).toBe('abc…');
  expect(width(truncate(red('abcdef'), 4))).toBe(4);
  expect(truncate('abc', 3)).toBe('abc');
});

it('pads, aligns and indents', () => {
  expect([pad('a', 3), pad('a', 3, 'left'), pad('abcd', 3)]).toEqual(['a  ', '  a', 'abcd']);
  expect(
    columns([
      ['a', 'b'],
      ['ccc', 'd'],
    ]),
  ).toEqual(['a    b', 'ccc  d']);
  expect(indent(['a', '', 'b'], 2)).toEqual(['  a', '', '  b']);
});

it('lets items flow, as many to a line as fit', () => {
  expect(flow(['aa', 'bb', 'cc'], 7)).toEqual(['aa   bb', 'cc']);
});

it('sets two texts at the ends of a line, and drops the right one when there is no room', () => {
  expect([ends('ab', 'c', 6), ends('abcde', 'c', 6)]).toEqual(['ab   c', 'abcde']);
});

it('makes what a program printed harmless', () => {
  expect(clean('\u001b[2J\u001b[31mred\u001b[0m\r\n\tx\u0007\u0000y')).toBe('red\n  xy');
});

it.each([
  ['control characters', 'a\u001b[1m\t\0\u0085', 'a\\x1b[1m\\t\\0\\x85'],
  ['what turns a line around', 'a\u202eb\u2066', 'a\\u202eb\\u2066'],
  ['what takes no room', '\ufeffa', '\\ufeffa'],
  ['half a character', '\ud83c x 🎉', '\\ud83c x 🎉'],
  ['what XML forbids', '\ufffe\uffff', '\\ufffe\\uffff'],
  ['line ends', 'a\nb', 'a\nb'],
])('makes every character of a value visible: %s', (_, text, shown) => {
  expect(visible(text)).toBe(shown);
});
