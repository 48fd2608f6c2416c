import { type Html, html } from '../markup/html.ts';
import { renderInline } from '../markup/markdown.ts';
import type { LiveView } from './view.ts';

/** The hints that are open for the exercise that fails; the button for the next is in `actions.ts`. */
export function hintsHtml({ hints }: LiveView): Html {
  if (hints === null) return html`<div class="live-hints" hidden></div>\n`;
  const { exercise, shown } = hints;
  const title = html`Hint ${shown} of ${exercise.hints.length} for ${exercise.number} ${renderInline(exercise.title)}`;
  // The list is there before its first hint: only what comes into it later is read aloud.
  return html`<div class="live-hints">
<h2 class="live-title"${shown === 0 && html` hidden`}>${title}</h2>
<ol aria-live="polite">${exercise.hints.slice(0, shown).map(hintHtml)}</ol>
</div>
`;
}

function hintHtml(hint: string): Html {
  const paragraphs = hint.split(/\n\s*\n/);
  return html`<li>${paragraphs.map((paragraph) => html`<p>${renderInline(paragraph)}</p>`)}</li>`;
}
