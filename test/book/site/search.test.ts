import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import { beforeAll, expect, it } from 'vitest';
import { withoutColour } from '../../../tools/book/markup/highlight.ts';
import { renderMarkdown } from '../../../tools/book/markup/markdown.ts';
import { type FoundPlace, rank } from '../../../tools/book/protocol/rank.ts';
import {
  INDEX_OPTIONS,
  type IndexedPlace,
  SEARCH_OPTIONS,
} from '../../../tools/book/protocol/search-format.ts';
import { placesOf, searchIndex } from '../../../tools/book/site/search.ts';
import { loadCourse } from '../../../tools/course/load.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

let index: MiniSearch<IndexedPlace>;
beforeAll(async () => {
  const { lessons } = await loadCourse(root);
  const around = { highlight: withoutColour, resolveLink: () => null };
  const places = lessons.map(async (lesson) =>
    placesOf(lesson, renderMarkdown(await readFile(lesson.readme, 'utf8'), around)),
  );
  index = MiniSearch.loadJSON(searchIndex((await Promise.all(places)).flat()), INDEX_OPTIONS);
});

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
