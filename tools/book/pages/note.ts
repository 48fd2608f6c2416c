import type { Lesson } from '../../course/types.ts';
import { html } from '../markup/html.ts';
import { renderInline } from '../markup/markdown.ts';
import type { Rendered } from '../markup/rendered.ts';
import { type Book, numeral } from './context.ts';
import { courseNav } from './nav.ts';
import { shell } from './shell.ts';

/** The page of a further Markdown file of a lesson, such as a picture told as a table. */
export function notePage(book: Book, lesson: Lesson, prose: Rendered): string {
  return shell(book, {
    title: `${prose.title || lesson.folder} · ${book.title}`,
    kind: 'note',
    lesson,
    root: '../../',
    previous: 'index.html',
    body: html`<div class="layout">
<nav class="sidebar" aria-label="Lessons">
${courseNav(book, '../../', lesson)}</nav>
<main id="main" tabindex="-1">
<p class="back"><a href="index.html">Back to ${numeral(lesson)} ${renderInline(lesson.title)}</a></p>
<article class="prose">
${prose.html}</article>
</main>
</div>`,
  });
}
