import type { Highlight } from './highlight.ts';
import { type Html, html } from './html.ts';

interface FrameLine {
  readonly isMarked: boolean;
  readonly number: string;
  readonly code: string;
}

/** A `^` further to the right is beyond the edge of the panel, where it says nothing. */
const FAR = 48;

/** `> 3 |   code`; the line with the `^` has no number. */
const numbered = /^(>?)\s*(\d+) \|(?: (.*))?$/;

/** A code frame as HTML: its lines with their numbers, in colour; the marked one stands out, and the `^` below it is kept. */
export function frameHtml(frame: string, highlight: Highlight): Html {
  const lines = frame.split('\n').map(parse);
  const code = lines.flatMap((line) => (typeof line === 'string' ? [] : [line.code]));
  const coloured = highlight(code.join('\n'), 'ts');
  let at = 0;
  const shown = lines.map((line) => {
    if (typeof line === 'string')
      return line.trimEnd().length <= FAR && html`<span class="pointer">${line}</span>`;
    const text = coloured[at++] ?? line.code;
    return html`<span class="${line.isMarked ? 'line marked' : 'line'}"><span class="gutter">${line.number}</span> ${text}</span>`;
  });
  return html`<pre class="frame code" tabindex="0"><code>${shown}</code></pre>\n`;
}

/** A numbered line, or any other as it is, without the gutter. */
function parse(line: string): FrameLine | string {
  const match = numbered.exec(line);
  if (match === null) return line.replace(/^\s*\| ?/, '');
  const [, mark = '', number = '', code = ''] = match;
  return { isMarked: mark !== '', number, code };
}
