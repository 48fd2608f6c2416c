import { plainLook } from '../../terminal/style.ts';
import { type Html, html } from '../markup/html.ts';
import { actionsHtml } from './actions.ts';
import { actionButton } from './buttons.ts';
import { itemHtml } from './checklist.ts';
import type { LiveView } from './view.ts';

const { signs } = plainLook();

/** The verdict in a few lines, for a window that has no room beside the text. Its height does not depend on what it says. */
export function dockHtml(view: LiveView): Html {
  const { verdict, running } = view;
  const sign = running === 'no' && verdict !== null ? verdict.sign : 'wait';
  return html`<div class="live-dock" data-sign="${sign}" data-running="${running}">
<div class="dock-verdict">
<p class="dock-title"><span class="sign" aria-hidden="true">${signs[sign]}</span> <b>${verdict?.title ?? 'Running the tests'}</b></p>
<p class="dock-said">${verdict?.said}</p>
</div>
<div class="dock-side">
${partedHtml(view)}${actionsHtml(view, { withNext: true })}</div>
</div>
`;
}

function partedHtml({ verdict }: LiveView): Html {
  const parted = verdict?.parted;
  if (!parted) return html`<dl class="dock-values" hidden></dl>\n`;
  const value = (name: 'expected' | 'received') => {
    const text = parted[name];
    return html`<div><dt>${name}</dt><dd class="${text === null ? 'none' : name}">${text ?? 'nothing there'}</dd></div>\n`;
  };
  return html`<dl class="dock-values">
${value('expected')}${value('received')}</dl>
`;
}

/** Below all that: how the exercises stand, the way to the editor, and the button that unfolds the panel. */
export function dockFootHtml({ exercises, tally, opens }: LiveView): Html {
  return html`<div class="live-foot">
<ol class="dock-exercises" role="list">
${exercises.filter(({ exercise, status }) => !exercise.stretch || status === 'done').map(itemHtml)}</ol>
<span class="count">${tally}</span>
${actionButton('open', `Open ${opens}`, { isLink: true })}
<button type="button" class="link" id="live-unfold" aria-expanded="false" aria-controls="live-body">All of it</button>
</div>
`;
}
