import { actionOf, type KeyAction } from '../protocol/keys.ts';
import { byId } from './dom/dom.ts';
import { openSearch } from './search/search.ts';
import { changeTheme } from './theme.ts';

/** Where keys belong to something else: what is typed into, what can be scrolled sideways, what is open. */
const TAKEN = 'input, textarea, select, [contenteditable], [tabindex="0"], dialog[open]';

/** Makes the keys of the book work. They leave alone whatever has another use of them. */
export function startKeyboard(): void {
  const dialog = byId('keys', HTMLDialogElement);
  const actions: Readonly<Record<KeyAction, () => void>> = {
    search: openSearch,
    previous: () => follow('link[rel="prev"]'),
    next: () => follow('link[rel="next"]'),
    map: () => follow('.brand'),
    theme: changeTheme,
    keys: () => dialog.showModal(),
  };
  byId('open-keys', HTMLButtonElement).addEventListener('click', actions.keys);
  document.addEventListener('keydown', (event) => {
    const action = actionOf(event.key);
    if (!action || !isFree(event)) return;
    event.preventDefault();
    actions[action]();
  });
}

function isFree(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const { target } = event;
  return !(target instanceof Element && target.closest(TAKEN)) && !document.querySelector('dialog[open]');
}

function follow(selector: string): void {
  const link = document.querySelector<HTMLAnchorElement | HTMLLinkElement>(selector);
  if (link) location.href = link.href;
}
