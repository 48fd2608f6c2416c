import morphdom from 'morphdom';
import type { Markup } from '../../protocol/live-types.ts';

/**
 * Makes an element like `next`, and touches only what differs: so the focus, a selection, how far something is scrolled
 * and what the reader has unfolded stay as they are, and a screen reader says only what is new. A part with an `id`
 * is matched with the part of the same `id`. Scripts in `next` do not run.
 */
export function morph(element: Element, next: Element): void {
  morphdom(element, next, {
    onBeforeElUpdated(from, to) {
      keepUnfolded(from, to);
      return !from.isEqualNode(to);
    },
  });
}

/** The first element of HTML that the server has made, outside the page, or null. */
export function parse(markup: Markup): Element | null {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content.firstElementChild;
}

/** The reader decides what is open, not the server. */
function keepUnfolded(from: Element, to: Element): void {
  if (from instanceof HTMLDetailsElement || from instanceof HTMLDialogElement)
    to.toggleAttribute('open', from.open);
  const expanded = from.getAttribute('aria-expanded');
  if (expanded !== null && to.hasAttribute('aria-expanded')) to.setAttribute('aria-expanded', expanded);
}
