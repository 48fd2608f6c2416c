import { type Html, html } from '../markup/html.ts';

/** A plain text with code between backticks, as the titles of figures are written. No other Markdown is read in it. */
export function codeSpans(text: string): Html {
  return html`${text.split(/(`[^`]+`)/).map((part) => (/^`[^`]+`$/.test(part) ? html`<code>${part.slice(1, -1)}</code>` : part))}`;
}
