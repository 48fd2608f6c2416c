import { type Html, html, raw } from '../markup/html.ts';

/**
 * Data for the script of a page, in the page: a book of files may load none. A browser runs nothing of this type, and no text
 * in it can end it.
 */
export function dataBlock(name: string, data: unknown): Html {
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  return html`<script type="application/json" data-of="${name}">${raw(text)}</script>`;
}
