import { type Html, html, raw } from '../markup/html.ts';

/** Drawings of 16 by 16, as paths. */
const PATHS = {
  search: '<circle cx="7" cy="7" r="4.5"/><path d="m10.5 10.5 4 4"/>',
  menu: '<path d="M2 4h12M2 8h12M2 12h12"/>',
  sun: '<circle cx="8" cy="8" r="3"/><path d="M8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1"/>',
  moon: '<path d="M13.5 9.5a6 6 0 0 1-7-7 6 6 0 1 0 7 7z"/>',
  auto: '<circle cx="8" cy="8" r="6"/><path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" stroke="none"/>',
} as const;

/** A small drawing in the colour of the text. Says nothing to a screen reader: what it stands in has a name. */
export function icon(name: keyof typeof PATHS): Html {
  return html`<svg class="icon icon-${name}" viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${raw(PATHS[name])}</svg>`;
}
