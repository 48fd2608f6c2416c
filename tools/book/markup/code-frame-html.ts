import type { CodeFrame } from '../../verdict.ts';
import type { Highlight } from './highlight.ts';
import { type Html, html, raw } from './html.ts';

/** A code frame as HTML: its lines with their numbers, in colour. The marked line is there to its end; where it is wrong has a mark. */
export function frameHtml(frame: CodeFrame, highlight: Highlight): Html {
  const { firstLine, lines, mark } = frame;
  const coloured = highlight(lines.join('\n'), 'ts');
  const shown = lines.map((line, at) => {
    const number = firstLine + at;
    const code = coloured[at] ?? html`${line}`;
    return number === mark.line
      ? html`<span class="line marked"><span class="gutter">${number}</span> ${marked(code, line, mark.column)}</span>`
      : html`<span class="line"><span class="gutter">${number}</span> ${code}</span>`;
  });
  return html`<pre class="frame code"><code>${shown}</code></pre>\n`;
}

/** A tag, a character that is escaped, or any other character. */
const PIECE = /<[^>]*>|&[^;]+;|[\s\S]/gu;

/** The line with a mark around the word, or the sign, at a column, which counts from 1. */
function marked(code: Html, line: string, column: number): Html {
  const [word = ''] = /^(?:[\w$]+|\S)/.exec(line.slice(column - 1)) ?? [];
  if (word === '') return code;
  const from = column - 1;
  const to = from + word.length;
  let at = 0;
  let isOpen = false;
  let out = '';
  for (const [piece] of code.text.matchAll(PIECE)) {
    const isTag = piece.startsWith('<');
    // A tag ends the mark, so that the two are never crossed.
    if (isOpen && (isTag || at >= to)) {
      out += '</mark>';
      isOpen = false;
    }
    if (!isTag && !isOpen && at >= from && at < to) {
      out += '<mark>';
      isOpen = true;
    }
    out += piece;
    if (!isTag) at += piece.startsWith('&') ? 1 : piece.length;
  }
  return raw(isOpen ? `${out}</mark>` : out);
}
