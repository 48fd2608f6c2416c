import { type Html, html } from '../markup/html.ts';
import { renderInline } from '../markup/markdown.ts';
import { actionButton } from './buttons.ts';
import type { LiveHints, LiveView } from './view.ts';

/** The hints that were shown for the exercise that fails, and a button for the next. */
export function hintsHtml({ hints, can }: LiveView): Html {
  if (hints === null) return html`<div class="live-hints" hidden></div>\n`;
  const { exercise, shown } = hints;
  const of = exercise.hints.length;
  const title = html`Hint ${shown} of ${of} for ${exercise.number} ${renderInline(exercise.title)}`;
  // The list is there before its first hint: only what comes into it later is read aloud.
  return html`<div class="live-hints">
<h2 class="live-title"${shown === 0 && html` hidden`}>${title}</h2>
<ol aria-live="polite">${exercise.hints.slice(0, shown).map(hintHtml)}</ol>
${actionButton('hint', labelOf(hints), { isEnabled: can.hint, isHidden: shown === of })}
</div>
`;
}

function hintHtml(hint: string): Html {
  const paragraphs = hint.split(/\n\s*\n/);
  return html`<li>${paragraphs.map((paragraph) => html`<p>${renderInline(paragraph)}</p>`)}</li>`;
}

function labelOf({ exercise: { number }, shown, seen }: LiveHints): string {
  if (shown > 0) return 'Next hint';
  if (seen > 0) return seen > 1 ? `Show the ${seen} hints again` : 'Show the hint again';
  return number === 0 ? 'Hint for the prediction' : `Hint for exercise ${number}`;
}
