import { type InlineSpan, inlineSpans } from '../../terminal/markdown.ts';
import { type Html, html } from './html.ts';

/**
 * One paragraph of what a learner is told, which may hold what their code said: it is read as the terminal reads it, and
 * nothing in it is taken for HTML. A link is shown as its text.
 */
export function inlineHtml(paragraph: string): Html {
  return html`${inlineSpans(paragraph).map(spanHtml)}`;
}

function spanHtml({ kind, text }: InlineSpan): Html {
  switch (kind) {
    case 'code':
      return html`<code>${text}</code>`;
    case 'strong':
      return html`<b>${text}</b>`;
    case 'emphasis':
      return html`<em>${text}</em>`;
    case 'text':
    case 'link':
      return html`${text}`;
  }
}
