import { type Html, html } from '../markup/html.ts';
import { actionButton, isReady, openingButton } from './buttons.ts';
import type { LiveHints, LiveView } from './view.ts';

/**
 * What one wants to do on reading a verdict: these stand above everything that can be long.
 * @param withNext whether a lesson that passes has the way on among them.
 */
export function actionsHtml(view: LiveView, { withNext = false } = {}): Html {
  const { hints, can, hasPicture, hasDivergence, verdict } = view;
  const walk = hasDivergence ? 'Where the runs part' : 'Walk through this run';
  const isOpen = verdict?.sign === 'fail' || verdict?.sign === 'todo';
  return html`<div class="live-actions">
${
  hints &&
  html`${actionButton('hint', labelOf(hints), {
    isEnabled: can.hint,
    isHidden: hints.shown === hints.exercise.hints.length,
    isPrimary: isOpen,
  })}
`
}${withNext && isReady(view) && html`${actionButton('next', 'Next lesson', { follows: true, isPrimary: true })}\n`}${openingButton('live-walk', walk, !hasPicture)}
</div>
`;
}

function labelOf({ exercise: { number }, shown, seen }: LiveHints): Html {
  if (shown > 0) return html`Next hint`;
  if (seen > 0) return html`${seen > 1 ? `Show the ${seen} hints again` : 'Show the hint again'}`;
  return html`Hint<span class="unseen"> for ${number === 0 ? 'the prediction' : `exercise ${number}`}</span>`;
}
