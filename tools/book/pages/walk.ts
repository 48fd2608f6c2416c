import type { Lesson } from '../../course/types.ts';
import { stripMarkdown } from '../../terminal/markdown.ts';
import { type Html, html } from '../markup/html.ts';
import { renderInline } from '../markup/markdown.ts';
import { type Book, numeral } from './context.ts';
import { shell } from './shell.ts';

/** The page on which the whole run of a lesson's demo can be walked through. @param walk from `book/runs`; null when it cannot be drawn. */
export function walkPage(book: Book, lesson: Lesson, walk: Html | null): string {
  return shell(book, {
    title: `The demo of ${numeral(lesson)} ${stripMarkdown(lesson.title)}, step by step · ${book.title}`,
    kind: 'walk',
    lesson,
    root: '../../',
    previous: 'index.html',
    body: html`<main id="main" class="walk-page" tabindex="-1">
<header>
<p class="back"><a href="index.html">Back to ${numeral(lesson)} ${renderInline(lesson.title)}</a></p>
<h1>The demo, step by step</h1>
<p class="run-note">All of <code>demo.ts</code>, as it runs on the finished lesson. Repetitions are folded.</p>
</header>
${walk ?? html`<p>The run in <code>given/figures/demo.run.json</code> was recorded by another version of this workbook. <code>npx lesson verify ${lesson.number} --fix</code> records it again.</p>`}
</main>`,
  });
}
