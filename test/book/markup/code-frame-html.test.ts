import { describe, expect, it } from 'vitest';
import { frameHtml } from '../../../tools/book/markup/code-frame-html.ts';
import { type Highlight, withoutColour } from '../../../tools/book/markup/highlight.ts';
import { raw } from '../../../tools/book/markup/html.ts';

const lines = ['if (a < b) {', '', `  ${'x'.repeat(60)}`];
const shown = (line: number, column: number): string =>
  frameHtml({ firstLine: 9, lines, mark: { line, column } }, withoutColour).text;

describe('a code frame on a page', () => {
  it('has numbers, a line that stands out, and a mark around the word at the column', () => {
    expect(shown(9, 5)).toMatchInlineSnapshot(`
      "<pre class="frame code"><code><span class="line marked"><span class="gutter">9</span> if (<mark>a</mark> &lt; b) {</span><span class="line"><span class="gutter">10</span> </span><span class="line"><span class="gutter">11</span>   xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx</span></code></pre>
      "
    `);
  });

  it('marks what is there however far to the right it is, and nothing where nothing is', () => {
    expect(shown(11, 49)).toContain(`  ${'x'.repeat(46)}<mark>${'x'.repeat(14)}</mark></span>`);
    expect(shown(9, 6)).not.toContain('<mark>');
    expect(shown(10, 1)).not.toContain('<mark>');
    expect(shown(11, 70)).not.toContain('<mark>');
  });

  it('marks signs that are escaped, and words within colours', () => {
    expect(shown(9, 7)).toContain('if (a <mark>&lt;</mark> b) {');
    const coloured: Highlight = () => [
      raw('<span class="k">let</span> a = <span class="s">`1 ___ &amp;`</span>'),
    ];
    const told = (column: number): string =>
      frameHtml({ firstLine: 1, lines: ['let a = `1 ___ &`'], mark: { line: 1, column } }, coloured).text;
    expect(told(12)).toContain('<span class="s">`1 <mark>___</mark> &amp;`</span>');
    expect(told(1)).toContain('<span class="k"><mark>let</mark></span> a');
    expect(told(16)).toContain('___ <mark>&amp;</mark>`</span>');
  });
});
