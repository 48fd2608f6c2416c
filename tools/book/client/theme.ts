import { byId } from './dom/dom.ts';

const KEY = 'workbook-theme';
const SAYS: Readonly<Record<string, string>> = { auto: 'as the system has it', light: 'light', dark: 'dark' };

/** The themes in the order in which the button goes through them. */
const ORDER: readonly string[] = ['auto', 'light', 'dark'];

/** Makes the button of the theme work. */
export function startTheme(): void {
  byId('change-theme', HTMLButtonElement).addEventListener('click', changeTheme);
  label();
}

/** Goes on to the next theme, and remembers it in this browser. */
export function changeTheme(): void {
  const root = document.documentElement;
  const at = ORDER.indexOf(current());
  const next = ORDER[(at + 1) % ORDER.length] ?? 'auto';
  if (next === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = next;
  try {
    if (next === 'auto') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, next);
  } catch {
    // Storage may be forbidden; then the theme lasts as long as the page.
  }
  label();
}

const current = (): string => document.documentElement.dataset['theme'] ?? 'auto';

function label(): void {
  const words = `Theme: ${SAYS[current()] ?? ''}`;
  const button = byId('change-theme', HTMLButtonElement);
  button.setAttribute('aria-label', words);
  button.title = words;
}
