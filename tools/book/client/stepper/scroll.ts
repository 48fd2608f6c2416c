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

/** Scrolls `box` to the side until `parts` are inside, or as much of them as there is room for. */
export function bringAcross(box: HTMLElement, parts: readonly Element[]): void {
  const outer = box.getBoundingClientRect();
  const inner = parts.map((part) => part.getBoundingClientRect()).filter(({ width }) => width > 0);
  if (inner.length === 0) return;
  const left = Math.min(...inner.map((part) => part.left)) - 24;
  const right = Math.max(...inner.map((part) => part.right)) + 24;
  if (left < outer.left) box.scrollLeft -= outer.left - left;
  else if (right > outer.right) box.scrollLeft += Math.min(right - outer.right, left - outer.left);
}
