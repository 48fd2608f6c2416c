import { pointer } from '../../report/code-frame-lines.ts';
import type { CodeFrame } from '../../verdict.ts';
import type { Highlight } from './highlight.ts';
import { type Html, html } from './html.ts';

/** A `^` further to the right is beyond the edge of the panel, where it says nothing. */
const FAR = 48;

/** A code frame as HTML: its lines with their numbers, in colour; the marked one stands out, with a `^` below it. */
export function frameHtml(frame: CodeFrame, highlight: Highlight): Html {
  const { firstLine, lines, mark } = frame;
  const coloured = highlight(lines.join('\n'), 'ts');
  const below = pointer(frame);
  const shown = lines.map((line, at) => {
    const number = firstLine + at;
    const isMarked = number === mark.line;
    return html`<span class="${isMarked ? 'line marked' : 'line'}"><span class="gutter">${number}</span> ${coloured[at] ?? line}</span>${isMarked && below.length <= FAR && html`<span class="pointer">${below}</span>`}`;
  });
  return html`<pre class="frame code" tabindex="0"><code>${shown}</code></pre>\n`;
}
