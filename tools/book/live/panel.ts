import { plainLook } from '../../terminal/style.ts';
import { type Html, html } from '../markup/html.ts';
import { actionsHtml } from './actions.ts';
import { actionButton, watcherButtons } from './buttons.ts';
import { checklistHtml } from './checklist.ts';
import { dockFootHtml, dockHtml } from './dock.ts';
import { hintsHtml } from './hints.ts';
import type { LiveView } from './view.ts';

const { signs } = plainLook();

/**
 * The state of the watched lesson: exercises, verdict, hints, buttons. It stands beside the text as a whole, or folded at
 * the foot of the window (`dock.ts`). It has the same parts at all times, some of them hidden: so a page can bring it up to
 * date and leave alone what has not changed.
 */
export function panelHtml(view: LiveView): Html {
  const { exercises, running, announcement, offer, note } = view;
  return html`<section class="live-panel">
${offerHtml(offer)}<p class="live-note" role="status">${note}</p>
${dockHtml(view)}<div class="live-body" id="live-body" data-running="${running}">
${checklistHtml(exercises)}${verdictHtml(view)}${watcherButtons(view)}</div>
${dockFootHtml(view)}<p class="unseen" role="status">${announcement}</p>
</section>`;
}

function verdictHtml(view: LiveView): Html {
  const { verdict } = view;
  const waiting = html`<p class="verdict-title"><span class="sign" aria-hidden="true">${signs.wait}</span> <b>Running the tests</b></p>\n`;
  return html`<div class="live-verdict" data-sign="${verdict?.sign ?? 'wait'}">${verdict?.html.head ?? waiting}${actionsHtml(view)}${hintsHtml(view)}${verdict?.html.rest}</div>
`;
}

/** Another lesson was saved: perhaps that is the one to watch. */
function offerHtml(offer: LiveView['offer']): Html {
  if (offer === null) return html`<p class="live-offer" hidden></p>\n`;
  const button = actionButton('go', 'Watch that one', { slug: offer.slug, follows: true });
  return html`<p class="live-offer"><span>You saved ${offer.folder}, which is another lesson.</span> ${button}</p>\n`;
}
