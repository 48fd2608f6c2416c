import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import { beforeAll, expect, it } from 'vitest';
import { type FoundPlace, rank } from '../../../tools/book/shared/rank.ts';
import {
  INDEX_OPTIONS,
  type IndexedPlace,
  SEARCH_OPTIONS,
} from '../../../tools/book/shared/search-format.ts';
import { openSite } from '../../../tools/book/site/site.ts';
import { loadCourse } from '../../../tools/course/load.ts';
import { noProgress } from '../../../tools/progress/reducer.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

let index: MiniSearch<IndexedPlace>;
beforeAll(async () => {
  const site = openSite({ root, course: () => loadCourse(root), progress: async () => noProgress });
  index = MiniSearch.loadJSON(String((await site.get('search.json'))?.body), INDEX_OPTIONS);
}, 60_000);

it.each([
  ['event loop', /^lessons\/13-/],
  ['yield from', /^lessons\/08-/],
  ['yield*', /^lessons\/08-/],
  ['future', /^lessons\/11-future\/index\.html$/],
  ['delegation', /^lessons\/08-delegation\/index\.html$/],
  ['callSoon', /^lessons\/1[0-3]-/],
])('in this course, “%s” leads first to the lesson that explains it', (words, expected) => {
  const [best] = rank(index.search(words, SEARCH_OPTIONS) as unknown as FoundPlace[], words);
  expect(best?.id).toMatch(expected);
});
