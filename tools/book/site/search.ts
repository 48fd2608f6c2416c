import MiniSearch from 'minisearch';
import type { CourseWord } from '../../course/formats/words.ts';
import type { Lesson } from '../../course/types.ts';
import { stripMarkdown } from '../../terminal/markdown.ts';
import { WORDS_PAGE } from '../markup/links.ts';
import type { Rendered } from '../markup/rendered.ts';
import { numeral, pathOf } from '../pages/context.ts';
import { WORDS_TITLE, wordId } from '../pages/words.ts';
import { INDEX_OPTIONS, type IndexedPlace } from '../protocol/search-format.ts';

/** The places of a lesson that a search can find: its page. Hints and solutions would give away too much. */
export function placesOf(lesson: Lesson, { opening, openingCode, headings }: Rendered): IndexedPlace[] {
  const name = `${numeral(lesson)} ${stripMarkdown(lesson.title)}`;
  const page = pathOf(lesson);
  const top = { title: name, heading: '', question: stripMarkdown(lesson.question), text: opening };
  return [
    { id: page, lesson: name, ...top, code: openingCode },
    ...headings.map(({ id, title, text, code }) => {
      return { id: `${page}#${id}`, lesson: name, title: '', heading: title, question: '', text, code };
    }),
  ];
}

/** The places of the page of words: one for each. */
export function placesOfWords(words: readonly CourseWord[]): IndexedPlace[] {
  return words.map((word) => ({
    id: `${WORDS_PAGE}#${wordId(word)}`,
    lesson: WORDS_TITLE,
    title: '',
    heading: word.names.join(', '),
    question: '',
    text: stripMarkdown(word.meaning),
    code: '',
  }));
}

/** The index of all places, as `search.json` holds it. */
export function searchIndex(places: readonly IndexedPlace[]): string {
  const index = new MiniSearch<IndexedPlace>(INDEX_OPTIONS);
  index.addAll(places);
  return JSON.stringify(index);
}
