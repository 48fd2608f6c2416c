import { tokenize } from './words.ts';

/** A part of a page that can be found: what stands below one heading. */
export interface IndexedPlace {
  /** From the root of the book: `lessons/04-send/index.html#predict`. */
  readonly id: string;
  /** `04 yield is an expression` */
  readonly lesson: string;
  /** The same, of what stands above the first heading; empty below that. */
  readonly title: string;
  /** Empty for what stands above the first heading. */
  readonly heading: string;
  /** What the lesson teaches, of what stands above the first heading; empty below that. */
  readonly question: string;
  readonly text: string;
  readonly code: string;
}

/** How places are indexed, the same when the index is made and when it is read. */
export const INDEX_OPTIONS = {
  fields: ['title', 'heading', 'question', 'text', 'code'],
  storeFields: ['lesson', 'title', 'heading', 'question', 'text', 'code'],
  tokenize,
};

/** The global that `search.js` puts the index in, for pages that are files. */
export const INDEX_GLOBAL = 'workbookSearchIndex';

/**
 * How the index is asked: beginnings of words count, and so do small slips in long ones. Places with some of the words come
 * too; `rank` puts them in order.
 */
export const SEARCH_OPTIONS = {
  prefix: true,
  fuzzy: (word: string): number | false => (word.length > 4 ? 0.2 : false),
  boost: { title: 6, heading: 4, question: 4, text: 1.5 },
  combineWith: 'OR',
} as const;
