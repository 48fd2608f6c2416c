import { posix } from 'node:path';
import type { Lesson } from '../../course/types.ts';
import { html } from '../markup/html.ts';
import { renderInline } from '../markup/markdown.ts';
import type { Rendered } from '../markup/rendered.ts';
import { type Book, numeral, pathOf } from './context.ts';
import { courseNav } from './nav.ts';
import { shell } from './shell.ts';

/**
 * The page of a further Markdown file of a lesson, such as a picture told as a table.
 * @param home its folder, from the root of the book.
 */
export function notePage(book: Book, lesson: Lesson, prose: Rendered, home: string): string {
  const root = `${posix.relative(home, '')}/`;
  const page = posix.relative(home, pathOf(lesson));
  return shell(book, {
    title: `${prose.title || lesson.folder} · ${book.title}`,
    kind: 'note',
    lesson,
    root,
    previous: page,
    body: html`<div class="layout">
<nav class="sidebar" aria-label="Lessons">
${courseNav(book, root, lesson)}</nav>
<main id="main" tabindex="-1">
<p class="back"><a href="${page}">Back to ${numeral(lesson)} ${renderInline(lesson.title)}</a></p>
<article class="prose">
${prose.html}</article>
</main>
</div>`,
  });
}
