/** What can be wider or higher than there is room for. */
const LARGE = 'pre, .table, .run-picture, .step-aside';

/**
 * Lets every part of `area` that can be scrolled be reached with Tab and scrolled by key, as long as it does not fit: now,
 * and whenever there is more room or less.
 * @returns to be called when there are other parts, or when something else has written their attributes.
 */
export function keepScrollable(area: HTMLElement): () => void {
  let known: readonly HTMLElement[] = [];
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) if (target instanceof HTMLElement) settle(target);
  });
  const look = (): void => {
    const found = [...area.querySelectorAll<HTMLElement>(LARGE)];
    for (const part of known) if (!found.includes(part)) observer.unobserve(part);
    for (const part of found) {
      if (!known.includes(part)) observer.observe(part);
      settle(part);
    }
    known = found;
  };
  look();
  return look;
}

function settle(part: HTMLElement): void {
  // Sizes are rounded.
  const isCut = part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1;
  if (isCut === (part.getAttribute('tabindex') === '0')) return;
  if (isCut) {
    part.tabIndex = 0;
    part.setAttribute('role', 'group');
    part.setAttribute('aria-label', nameOf(part));
  } else for (const name of ['tabindex', 'role', 'aria-label']) part.removeAttribute(name);
}

/** What a screen reader says on coming to it. */
function nameOf(part: HTMLElement): string {
  if (part.matches('.table')) return 'Table';
  if (part.matches('.step-aside')) return 'Frames and what waits';
  if (part.matches('.run-picture')) return 'Picture of the run';
  const caption = part.closest('figure')?.querySelector('figcaption')?.textContent?.trim();
  return caption ? `Code: ${caption}` : 'Code';
}
