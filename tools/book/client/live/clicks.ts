/** What the buttons of the panel do. */
export interface ClickHandlers {
  /**
   * `data-action`: the watcher is asked for something.
   * @param slug the lesson that is meant, when it is another than the page's.
   * @param follows whether the page wants to go where the watcher goes.
   */
  act(action: string, slug: string | undefined, follows: boolean): void;
  /** `data-opens`: a dialog is opened, by its id. */
  open(id: string): void;
}

/** Makes buttons work by what stands in their attributes: those that are within `area` now, and those that come later. */
export function onClicks(area: HTMLElement, { act, open }: ClickHandlers): void {
  area.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button === null || button.getAttribute('aria-disabled') === 'true') return;
    const { action, slug, follows, opens } = button.dataset;
    if (action !== undefined) act(action, slug, follows !== undefined);
    if (opens !== undefined) open(opens);
    const expanded = button.getAttribute('aria-expanded');
    if (expanded !== null) button.setAttribute('aria-expanded', String(expanded !== 'true'));
  });
}
