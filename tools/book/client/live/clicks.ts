import type { Asked } from './own-page.ts';

/** What else the attributes of a button say. */
export interface Wish extends Pick<Asked, 'place'> {
  /** The lesson that is meant, when it is another than the page's. */
  readonly slug: string | undefined;
  /** Whether the page wants to go where the watcher goes. */
  readonly follows: boolean;
}

/** What the buttons of the panel do. */
export interface ClickHandlers {
  /** `data-action`: the watcher is asked for something. */
  act(action: string, wish: Wish): void;
  /** `data-opens`: a dialog is opened, by its id. */
  open(id: string): void;
}

/** Makes buttons work by what stands in their attributes: those that are within `area` now, and those that come later. */
export function onClicks(area: HTMLElement, { act, open }: ClickHandlers): void {
  area.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button === null || button.getAttribute('aria-disabled') === 'true') return;
    const { action, slug, follows, opens, file, line, column } = button.dataset;
    const place = file === undefined ? {} : { place: { file, line: Number(line), column: Number(column) } };
    if (action !== undefined) act(action, { slug, follows: follows !== undefined, ...place });
    if (opens !== undefined) open(opens);
    const expanded = button.getAttribute('aria-expanded');
    if (expanded !== null) button.setAttribute('aria-expanded', String(expanded !== 'true'));
  });
}
