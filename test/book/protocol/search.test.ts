import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../tools/book/protocol/excerpt.ts';
import { type FoundPlace, rank } from '../../../tools/book/protocol/rank.ts';
import { INDEX_GLOBAL, INDEX_OPTIONS, SEARCH_OPTIONS } from '../../../tools/book/protocol/search-format.ts';
import { openBook } from '../fixture.ts';

async function found(words: string): Promise<string[]> {
  const { text } = await openBook();
  const index = MiniSearch.loadJSON(await text('search.json'), INDEX_OPTIONS);
  return rank(index.search(words, SEARCH_OPTIONS) as unknown as FoundPlace[], words).map(({ id }) => id);
}

describe('a search finds', () => {
  it.each([
    ['a word of the prose', 'become', ['lessons/01-adding/index.html']],
    ['the beginning of a word', 'bec', ['lessons/01-adding/index.html']],
    ['a word with a slip in it', 'becomme', ['lessons/01-adding/index.html']],
    ['a heading', 'twice', ['lessons/01-adding/index.html#2-twice-stretch', 'lessons/01-adding/index.html']],
    ['what has all the words', 'nothing left', ['lessons/02-taking/index.html']],
    ['the question of a lesson', 'what does', ['lessons/01-adding/index.html']],
    ['code', 'console.log', ['lessons/01-adding/index.html']],
    ['a title', 'adding', ['lessons/01-adding/index.html']],
    ['words in several places of a page', 'add number', ['lessons/01-adding/index.html']],
  ])('%s', async (_, words, places) => {
    expect(await found(words)).toEqual(places);
  });

  it.each([
    ['of the hints', 'gooseberry'],
    ['of what is folded away', 'runs when'],
    ['of the table of a picture', 'yields'],
  ])('nothing %s', async (_, words) => {
    expect(await found(words)).toEqual([]);
  });
});

describe('the index', () => {
  it('is there as a script too, for pages that are files', async () => {
    const { text } = await openBook();
    expect(await text('search.js')).toBe(`${INDEX_GLOBAL}=${await text('search.json')}`);
  });
});

describe('an excerpt', () => {
  const text = `${'one two three '.repeat(20)}frame ${'four five six '.repeat(20)}`;

  it('stands around the first word that fits, and is cut between words', () => {
    expect(excerpt(text, ['frame'])).toMatchInlineSnapshot(
      `"…two three one two three one two three frame four five six four five six four five six four five six four five six four five six four five six four five six four…"`,
    );
  });

  it('is the beginning when no word fits, and the whole when it is short', () => {
    expect(excerpt(text, [])).toMatchInlineSnapshot(
      `"one two three one two three one two three one two three one two three one two three one two three one two three one two three one two three one two three one…"`,
    );
    expect(excerpt('A frame\nwaits.', ['frame'])).toBe('A frame waits.');
  });

  it('of one long word is cut all the same', () => {
    expect(excerpt('a'.repeat(500), [])).toHaveLength(161);
  });
});
