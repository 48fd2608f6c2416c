import type { Lesson } from '../../course/types.ts';
import { resetQuestion } from '../../progress/backups/reset-words.ts';
import { type Html, html } from '../markup/html.ts';
import type { LiveView } from './view.ts';

/** How a button differs from one that does something to the lesson of its page, and leaves the page where it is. */
export interface ButtonOptions {
  /** The lesson that is meant, when it is another than the page's. */
  readonly slug?: string;
  /** Whether the page goes along when the watcher goes to another lesson. */
  readonly follows?: boolean;
  /** One that is not enabled does nothing, and can still have the focus. */
  readonly isEnabled?: boolean;
  readonly isPrimary?: boolean;
  /** Whether it looks like a link. */
  readonly isLink?: boolean;
  readonly isHidden?: boolean;
}

/**
 * A button that asks the watcher for what a key does. The script of the page knows it by its `data-action`.
 * @param action the name of a row of `actionsForPages`.
 */
export function actionButton(
  action: string,
  text: Html | string,
  {
    slug,
    follows = false,
    isEnabled = true,
    isPrimary = false,
    isLink = false,
    isHidden = false,
  }: ButtonOptions = {},
): Html {
  const look = isPrimary ? 'primary' : isLink ? 'link' : null;
  const attributes = [
    look !== null && html` class="${look}"`,
    html` data-action="${action}"`,
    slug !== undefined && html` data-slug="${slug}"`,
    follows && html` data-follows`,
    !isEnabled && html` aria-disabled="true"`,
    isHidden && html` hidden`,
  ];
  return html`<button type="button"${attributes}>${text}</button>`;
}

/** A button that opens the dialog of that id. The script of the page knows it by its `data-opens`. */
export function openingButton(id: string, text: string, isHidden = false, isLink = false): Html {
  return html`<button type="button"${isLink && html` class="link"`} data-opens="${id}"${isHidden && html` hidden`}>${text}</button>`;
}

/** Whether the way on is what one wants now; the terminal shows its key in green then. */
export function isReady({ can, verdict, running }: LiveView): boolean {
  return verdict?.sign === 'pass' && running === 'no' && can.next;
}

/** What the keys of the watcher do, as buttons: what is done to this lesson, and what leaves it. */
export function watcherButtons(view: LiveView): Html {
  const { can, lesson, opens } = view;
  return html`<div class="live-buttons" role="group" aria-label="The watcher">
${actionButton('run', 'Run again', { isLink: true })}
${actionButton('open', `Open ${opens}`, { isLink: true })}
${openingButton('live-reset', 'Reset', false, true)}
${actionButton('prev', 'Previous lesson', { isEnabled: can.prev, follows: true, isLink: true })}
${actionButton('next', 'Next lesson', { isEnabled: can.next, follows: true, isPrimary: isReady(view), isLink: true })}
${resetDialog(lesson)}</div>
`;
}

/** The question before a lesson is put back; the terminal asks the same. */
function resetDialog(lesson: Lesson): Html {
  return html`<dialog class="live-reset" id="live-reset" aria-labelledby="live-reset-question">
<form method="dialog">
<p id="live-reset-question">${resetQuestion(lesson)}</p>
<div>
<button>Leave them</button>
<button class="primary" data-action="reset">Put them back</button>
</div>
</form>
</dialog>
`;
}
