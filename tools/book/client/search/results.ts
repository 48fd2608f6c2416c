import { excerpt } from '../../shared/excerpt.ts';
import type { IndexedPlace } from '../../shared/search-format.ts';
import { element } from '../dom/dom.ts';

/** A place that was found, and the words of it that fit. */
export interface SearchResult extends IndexedPlace {
  readonly terms: readonly string[];
}

/** Shows places as options of a list, each of them a link. `root` is the way to the root of the book. */
export function showFound(list: HTMLElement, found: readonly SearchResult[], root: string): void {
  list.replaceChildren(
    ...found.map((place, at) =>
      element(
        'a',
        { role: 'option', id: `found-${at}`, href: root + place.id, tabindex: '-1' },
        ...(place.heading === ''
          ? [element('b', {}, ...marked(place.lesson, place.terms))]
          : [
              element('b', {}, ...marked(place.heading, place.terms)),
              element('span', { class: 'where' }, ` · ${place.lesson}`),
            ]),
        element('span', { class: 'excerpt' }, ...marked(excerpt(place.text, place.terms), place.terms)),
      ),
    ),
  );
}

function marked(text: string, terms: readonly string[]): (Node | string)[] {
  return splitAt(text, terms).map(([part, fits]) => (fits ? element('mark', {}, part) : part));
}

function splitAt(text: string, terms: readonly string[]): [string, boolean][] {
  return text.split(/([\p{L}\p{N}]+)/u).map((part) => [part, terms.includes(part.toLowerCase())]);
}
