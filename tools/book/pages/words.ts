import type { CourseWord } from '../../course/formats/words.ts';
import { freeId } from '../markup/heading-id.ts';
import { type Html, html } from '../markup/html.ts';
import { renderInline } from '../markup/markdown.ts';
import { type Book, numeral, pathOf } from './context.ts';
import { courseNav } from './nav.ts';
import { shell } from './shell.ts';

/** Of the page, and of links to it. */
export const WORDS_TITLE = 'The words of this course';

/** What a link to a word ends in. */
export const wordId = ({ names: [name = ''] }: CourseWord): string => `word-${freeId(name, new Set())}`;

/** The page of words: each with what it means, under the lesson that defines it. */
export function wordsPage(book: Book): string {
  const { words = [], course } = book;
  return shell(book, {
    title: `${WORDS_TITLE} · ${book.title}`,
    kind: 'note',
    root: '',
    previous: 'index.html',
    body: html`<div class="layout">
<nav class="sidebar" aria-label="Lessons">
${courseNav(book, '')}</nav>
<main id="main" tabindex="-1">
<p class="back"><a href="index.html">Back to the map</a></p>
<article class="prose words">
<h1>${WORDS_TITLE}</h1>
<p>In the order in which the lessons define them.</p>
${course.lessons.map((lesson) => {
  const own = words.filter(({ folder }) => folder === lesson.folder);
  const heading = html`<h2><a href="${pathOf(lesson)}"><span class="number">${numeral(lesson)}</span> ${renderInline(lesson.title)}</a></h2>`;
  return own.length > 0 && html`${heading}\n<dl>\n${own.map(entry)}</dl>\n`;
})}</article>
</main>
</div>`,
  });
}

function entry(word: CourseWord): Html {
  return html`<div id="${wordId(word)}"><dt>${word.names.join(', ')}</dt> <dd>${renderInline(word.meaning)}</dd></div>
`;
}
