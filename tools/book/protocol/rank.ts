import type { IndexedPlace } from './search-format.ts';
import { sequences, tokenize, wordsOf } from './words.ts';

/** A place that the index has found. */
export interface FoundPlace extends IndexedPlace {
  readonly score: number;
  /** The words of the place that fit, in small letters. */
  readonly terms: readonly string[];
  /** The words of the search that they fit. */
  readonly queryTerms: readonly string[];
}

/** A place in the list of what was found. */
interface Ranked {
  readonly place: FoundPlace;
  /** Where the words stand one after the other: 0 in a title, 1 in a heading or a question, 2 in the text, 3 in code, 4 nowhere. */
  readonly where: number;
  readonly weight: number;
}

/** How much more the lesson counts that says the words first: that is where they are explained. */
const FIRST = 3;

/**
 * Puts what was found for `words` in order. A place that has all the words comes before a page that has them in several
 * places, of which the best stands for it; a page without all of them is left out. Words that stand together count most in a
 * title, then in a heading or in what the lesson teaches; of two lessons that have them in the same kind of place, the first one explains them.
 */
export function rank(found: readonly FoundPlace[], words: string): FoundPlace[] {
  const wanted = new Set(tokenize(words).map((word) => word.toLowerCase()));
  const has = ({ queryTerms }: FoundPlace): number => new Set(queryTerms).size;
  const whole = found.filter((place) => has(place) === wanted.size);
  const spread = [...new Set(found.map(pageOf))].flatMap((page) => {
    const places = found.filter((place) => pageOf(place) === page);
    if (places.some((place) => whole.includes(place))) return [];
    if (new Set(places.flatMap(({ queryTerms }) => queryTerms)).size < wanted.size) return [];
    return [...places].sort((a, b) => has(b) - has(a) || b.score - a.score).slice(0, 1);
  });
  return [...inOrder(whole, words), ...inOrder(spread, words)];
}

function inOrder(places: readonly FoundPlace[], words: string): FoundPlace[] {
  const kinds = places.map((place) => ({ place, where: whereIn(place, words) }));
  const first = (where: number): string | undefined =>
    kinds
      .filter((each) => each.where === where)
      .map(({ place }) => pageOf(place))
      .sort()[0];
  const ranked: Ranked[] = kinds.map(({ place, where }) => ({
    place,
    where,
    weight: where < 4 && pageOf(place) === first(where) ? place.score * FIRST : place.score,
  }));
  return ranked.sort((a, b) => a.where - b.where || b.weight - a.weight).map(({ place }) => place);
}

/** The paths of pages are in the order of the lessons. */
const pageOf = ({ id }: IndexedPlace): string => id.replace(/#.*$/, '');

function whereIn({ title, heading, question, text, code }: IndexedPlace, words: string): number {
  const wanted = wordsOf(words);
  const kinds = [title, heading + question, text, code];
  const at = kinds.findIndex((each) => sequences(wordsOf(each), wanted).length > 0);
  return at < 0 ? 4 : at;
}
