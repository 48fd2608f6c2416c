import { describe, expect, it } from 'vitest';
import { frameHtml } from '../../../tools/book/markup/code-frame-html.ts';
import { withoutColour } from '../../../tools/book/markup/highlight.ts';

const lines = ['if (a < b) {', '', `  ${'x'.repeat(60)}`];
const shown = (line: number, column: number): string =>
  frameHtml({ firstLine: 9, lines, mark: { line, column } }, withoutColour).text;

describe('a code frame on a page', () => {
  it('has numbers, a line that stands out, and a mark below the column', () => {
    expect(shown(9, 5)).toMatchInlineSnapshot(`
      "<pre class="frame code" tabindex="0"><code><span class="line marked"><span class="gutter">9</span> if (a &lt; b) {</span><span class="pointer">    ^</span><span class="line"><span class="gutter">10</span> </span><span class="line"><span class="gutter">11</span>   xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx</span></code></pre>
      "
    `);
  });

  it('leaves a mark out that is beyond the edge of the panel', () => {
    expect(shown(11, 48)).toContain('class="pointer"');
    expect(shown(11, 49)).not.toContain('class="pointer"');
  });
});
