import { type Html, html } from '../markup/html.ts';

/** A plain text with code between backticks, as the sentences of steps are written. No other Markdown is read in it. */
export function codeSpans(text: string): Html {
  return html`${text.split(/(`[^`]+`)/).map((part) => (/^`[^`]+`$/.test(part) ? html`<code>${part.slice(1, -1)}</code>` : part))}`;
}
