import type { Markup } from '../../shared/live-types.ts';

const shown = new WeakMap<Element, Markup>();

/** Puts HTML that the server has made into an element, unless it is there already. */
export function setMarkup(into: Element, markup: Markup): void {
  if (shown.get(into) === markup) return;
  shown.set(into, markup);
  into.innerHTML = markup;
}

/** Puts a text into an element, unless it is there already: what has not changed is not read aloud again. */
export function setText(into: Element, text: string): void {
  if (into.textContent !== text) into.textContent = text;
}

/** Makes a function that works only when its argument differs, as JSON, from that of the last call. */
export function whenChanged<T>(work: (value: T) => void): (value: T) => void {
  let last: string | undefined;
  return (value) => {
    const text = JSON.stringify(value);
    if (text === last) return;
    last = text;
    work(value);
  };
}
