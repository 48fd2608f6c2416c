import { describe, expect, it } from 'vitest';
import {
  code,
  inlineMarkdown,
  inlineSpans,
  literal,
  stripMarkdown,
  unmarked,
} from '../../tools/terminal/markdown.ts';
import { styles } from '../../tools/terminal/style.ts';

describe('inline Markdown', () => {
  it('is read as spans', () => {
    expect(inlineSpans('run `*f()`,\n **now** _or_ [later](x.md)')).toEqual([
      { kind: 'text', text: 'run ' },
      { kind: 'code', text: '*f()' },
      { kind: 'text', text: ', ' },
      { kind: 'strong', text: 'now' },
      { kind: 'text', text: ' ' },
      { kind: 'emphasis', text: 'or' },
      { kind: 'text', text: ' ' },
      { kind: 'link', text: 'later', url: 'x.md' },
    ]);
    expect(inlineSpans(' \n ')).toEqual([]);
  });

  it('makes a link of what leads out of the workbook', () => {
    const { link } = styles(false, true);
    const text = inlineMarkdown('[a](https://example.org) [b](b.md)', styles(false, true));
    expect(text).toBe(`${link('a', 'https://example.org')} b`);
  });

  it('styles code spans and emphasis', () => {
    const { cyan, bold, italic } = styles(true);
    const text = inlineMarkdown('say `a * b` **now**, *or*\n  never', styles(true));
    expect(text).toBe(`say ${cyan('a * b')} ${bold('now')}, ${italic('or')} never`);
  });

  it('leaves snake_case and lone stars alone', () => {
    expect(stripMarkdown('a_b_c is 2 * 3')).toBe('a_b_c is 2 * 3');
  });

  it('takes the marks away', () => {
    expect(stripMarkdown('`fib` and [the text](x.md)')).toBe('fib and the text');
  });
});

describe('what somebody else has written, as Markdown', () => {
  it.each([
    'fs[0]()() of `x`',
    '2 ** 3 ** 4',
    '_x_',
    '*a* \\ *b*',
    '[a](b) ``',
    'plain, with a_b_c and 2 * 3',
  ])('%j reads as it was written', (text) => {
    expect(stripMarkdown(`so: ${literal(text)}!`)).toBe(`so: ${text}!`);
    expect(unmarked(literal(text))).toBe(text);
  });

  it.each(['a ` b', 'found "*"', '**', 'f(`a`)'])('%j has no marks for those of a sentence', (text) => {
    const spans = inlineSpans(`so: ${literal(text)}, in \`*f\``);
    expect(spans.map(({ text }) => text).join('')).toBe(`so: ${text}, in *f`);
    expect(spans.at(-1)).toEqual({ kind: 'code', text: '*f' });
  });

  it('is code between backticks, where there are none in it', () => {
    expect(inlineSpans(code('f(*)'))).toEqual([{ kind: 'code', text: 'f(*)' }]);
    expect(stripMarkdown(code('f(`a`)'))).toBe('f(`a`)');
  });

  it('stands beside marks of ours', () => {
    expect(inlineSpans(`\`a\` ${literal('**b**')}`)).toEqual([
      { kind: 'code', text: 'a' },
      { kind: 'text', text: ' ' },
      ...['*', '*'].map((text) => ({ kind: 'text', text })),
      { kind: 'text', text: 'b' },
      ...['*', '*'].map((text) => ({ kind: 'text', text })),
    ]);
    expect(unmarked('`a` \\*b\\*')).toBe('`a` *b*');
  });
});
