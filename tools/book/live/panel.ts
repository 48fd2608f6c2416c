import { plainLook } from '../../terminal/style.ts';
import { type Html, html } from '../markup/html.ts';
import { actionButton, openingButton, watcherButtons } from './buttons.ts';
import { checklistHtml } from './checklist.ts';
import { hintsHtml } from './hints.ts';
import type { LiveView } from './view.ts';

const { signs } = plainLook();

/**
 * The state of the watched lesson, beside the text of its page: exercises, verdict, hints, buttons. It has the same
 * parts at all times, some of them hidden: so a page can bring it up to date and leave alone what has not changed.
 */
export function panelHtml(view: LiveView): Html {
  const { exercises, running, verdict, announcement, hasPicture, offer, note } = view;
  return html`<section class="live-panel">
${dockHtml(view)}<div class="live-body" id="live-body" data-running="${running}">
${checklistHtml(exercises)}<div class="live-verdict" data-sign="${verdict?.sign ?? 'wait'}">${verdict?.html}</div>
<div class="live-picture">${openingButton('live-walk', 'Walk through this run', !hasPicture)}</div>
${hintsHtml(view)}${offerHtml(offer)}<p class="live-note" role="status">${note}</p>
${watcherButtons(view)}</div>
<p class="unseen" role="status">${announcement}</p>
</section>`;
}

/** The panel in one line, where there is no room for more; a button that unfolds it. */
function dockHtml({ verdict, running, exercises }: LiveView): Html {
  const sign = running === 'no' && verdict !== null ? verdict.sign : 'wait';
  const own = exercises.filter(({ exercise }) => !exercise.stretch);
  const done = own.filter(({ status }) => status === 'done').length;
  return html`<button type="button" class="live-dock" id="live-dock" data-sign="${sign}" aria-expanded="false" aria-controls="live-body">
<span class="sign" aria-hidden="true">${signs[sign]}</span>
<span class="title">${verdict?.title ?? 'Running the tests'}</span>
<span class="count">${done} of ${own.length}</span>
</button>
`;
}

/** Another lesson was saved: perhaps that is the one to watch. */
function offerHtml(offer: LiveView['offer']): Html {
  if (offer === null) return html`<p class="live-offer" hidden></p>\n`;
  const button = actionButton('go', 'Watch that one', { slug: offer.slug, follows: true });
  return html`<p class="live-offer"><span>You saved ${offer.folder}, which is another lesson.</span> ${button}</p>\n`;
}
