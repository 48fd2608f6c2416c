/** Makes tabs work within `area`, those too that come later: a click chooses one, and so do the arrows, Home and End. */
export function startTabs(area: HTMLElement): void {
  area.addEventListener('click', ({ target }) => {
    const tab = target instanceof Element ? target.closest<HTMLElement>('[role=tab]') : null;
    if (tab !== null) choose(tab);
  });
  area.addEventListener('keydown', (event) => {
    const tab = event.target instanceof Element ? event.target.closest<HTMLElement>('[role=tab]') : null;
    if (tab === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const all = tabsBeside(tab);
    const at = all.indexOf(tab);
    const places: Readonly<Record<string, number>> = {
      ArrowRight: (at + 1) % all.length,
      ArrowLeft: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    const next = all[places[event.key] ?? -1];
    if (next === undefined) return;
    // The keys of the page do not hear of it.
    event.preventDefault();
    choose(next);
    next.focus();
  });
}

function tabsBeside(tab: HTMLElement): HTMLElement[] {
  return [...(tab.closest('[role=tablist]')?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])];
}

function choose(chosen: HTMLElement): void {
  for (const tab of tabsBeside(chosen)) {
    const isChosen = tab === chosen;
    tab.setAttribute('aria-selected', String(isChosen));
    tab.tabIndex = isChosen ? 0 : -1;
    const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
    if (panel !== null) panel.hidden = !isChosen;
  }
}
