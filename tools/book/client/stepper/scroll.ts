/** Scrolls `box`, and nothing around it, until `part` is well inside; not at all when it is. */
export function bringIntoBox(box: HTMLElement, part: Element): void {
  const [outer, inner] = [box.getBoundingClientRect(), part.getBoundingClientRect()];
  const margin = Math.min(outer.height / 5, 60);
  if (inner.top < outer.top + margin || inner.bottom > outer.bottom - margin)
    box.scrollTop += (inner.top + inner.bottom - outer.top - outer.bottom) / 2;
}

/** Scrolls the window until `part` is below `top` and above `bottom`, both in pixels of the window; not at all when it is. */
export function bringBetween(part: Element, top: number, bottom: number): void {
  const { top: from, bottom: to } = part.getBoundingClientRect();
  if (from < top) scrollBy({ top: from - top, behavior: 'instant' });
  else if (to > bottom) scrollBy({ top: Math.min(to - bottom, from - top), behavior: 'instant' });
}

/** Scrolls `box` to the side until `part` is inside, with some room around it. */
export function bringAcross(box: HTMLElement, part: Element | null): void {
  if (part === null) return;
  const [outer, inner] = [box.getBoundingClientRect(), part.getBoundingClientRect()];
  const room = Math.min(96, Math.max(0, (outer.width - inner.width) / 2));
  if (inner.left - room < outer.left) box.scrollLeft -= outer.left - inner.left + room;
  else if (inner.right + room > outer.right) box.scrollLeft += inner.right + room - outer.right;
}
