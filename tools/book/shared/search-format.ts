/** A part of a page that can be found: what stands below one heading. */
export interface IndexedPlace {
  /** From the root of the book: `lessons/04-send/index.html#predict`. */
  readonly id: string;
  /** `04 yield is an expression` */
  readonly lesson: string;
  /** Empty for what stands above the first heading. */
  readonly heading: string;
  readonly text: string;
}

/** How places are indexed, the same when the index is made and when it is read. */
export const INDEX_OPTIONS = {
  fields: ['lesson', 'heading', 'text'],
  storeFields: ['lesson', 'heading', 'text'],
};

/** The global that `search.js` puts the index in, for pages that are files. */
export const INDEX_GLOBAL = 'workbookSearchIndex';

/** How the index is asked: beginnings of words count, and so do small slips in long ones. */
export const SEARCH_OPTIONS = {
  prefix: true,
  fuzzy: (word: string): number | false => (word.length > 4 ? 0.2 : false),
  boost: { heading: 3, lesson: 2 },
  combineWith: 'AND',
} as const;
