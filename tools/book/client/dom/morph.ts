import morphdom from 'morphdom';
import type { Markup } from '../../shared/live-types.ts';

/**
 * Makes an element like `next`, and leaves alone what is so already: the focus, what is selected, how far something is
 * scrolled, and what the reader has unfolded stay as they are, and a screen reader says only what is new. Parts with an
 * `id` are known by it. Nothing in `next` is run.
 */
export function morph(element: Element, next: Element): void {
  morphdom(element, next, {
    onBeforeElUpdated(from, to) {
      keepUnfolded(from, to);
      return !from.isEqualNode(to);
    },
  });
}

/** The first element in HTML that the server has made. Text of the kind that runs is dead in it. */
export function parse(markup: Markup): Element | null {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content.firstElementChild;
}

/** Whether something is open is for the reader to say, and not for the server. */
function keepUnfolded(from: Element, to: Element): void {
  if (from instanceof HTMLDetailsElement || from instanceof HTMLDialogElement)
    to.toggleAttribute('open', from.open);
  const expanded = from.getAttribute('aria-expanded');
  if (expanded !== null && to.hasAttribute('aria-expanded')) to.setAttribute('aria-expanded', expanded);
}
