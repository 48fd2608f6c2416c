import type { PageFiles } from '../../course/formats/page-files.ts';
import type { Lesson } from '../../course/types.ts';
import { mayLook } from '../../progress/status.ts';
import { stripMarkdown } from '../../terminal/markdown.ts';
import { type Html, html } from '../markup/html.ts';
import { WORDS_PAGE } from '../markup/links.ts';
import { renderInline } from '../markup/markdown.ts';
import type { Rendered, RenderedHeading } from '../markup/rendered.ts';
import { answersPlace } from './answers.ts';
import { type Book, hasWords, numeral, progressIn } from './context.ts';
import { courseNav } from './nav.ts';
import { shell } from './shell.ts';

const ROOT = '../../';

/** The page of a lesson. */
export function lessonPage(book: Book, lesson: Lesson, prose: Rendered): string {
  const { lessons } = book.course;
  const at = lessons.indexOf(lesson);
  const [previous, next] = [lessons[at - 1], lessons[at + 1]];
  const wayTo = (other: Lesson | undefined): string | undefined => other && `../${other.folder}/index.html`;
  return shell(book, {
    title: `${numeral(lesson)} ${stripMarkdown(lesson.title)} · ${book.title}`,
    ...(lesson.question !== '' && { description: stripMarkdown(lesson.question) }),
    kind: 'lesson',
    lesson,
    root: ROOT,
    previous: wayTo(previous) ?? `${ROOT}index.html`,
    ...(next && { next: `../${next.folder}/index.html` }),
    body: html`<div class="layout">
<nav class="sidebar" aria-label="Lessons">
${courseNav(book, ROOT, lesson)}</nav>
<main id="main" tabindex="-1">
<article>
${head(book, lesson)}
<details class="contents-inline"><summary>On this page</summary>
${contents(prose.headings)}</details>
<div class="prose">
${prose.html}</div>
${book.token !== undefined && answersPlace(mayLook(lesson, progressIn(book)))}</article>
${turn(previous, next)}
</main>
<div class="rail">
${aside(book, lesson)}<nav class="contents" aria-labelledby="contents-title">
<p id="contents-title">On this page</p>
${contents(prose.headings)}</nav>
</div>
</div>`,
  });
}

function head(book: Book, lesson: Lesson): Html {
  const { stage, title, question } = lesson;
  return html`<header class="lesson-head">
<p class="eyebrow">${[...(stage.letter === '' ? [] : [`Stage ${stage.letter}`, stage.name]), ...minutesInWords(lesson), ...(lesson.fastTrack ? ['fast track'] : [])].join(' · ')}</p>
<h1><span class="number">${numeral(lesson)}</span> ${renderInline(title)}</h1>
${question !== '' && html`<p class="question">${renderInline(question)}</p>`}${files(lesson)}${
  hasWords(book) &&
  html`
<p class="to-words"><a href="${ROOT}${WORDS_PAGE}">The words of this course</a></p>`
}
</header>`;
}

const LABELS: readonly (readonly [keyof PageFiles, string])[] = [
  ['write', 'You write'],
  ['first', 'Read first'],
  ['later', 'Not today'],
];

/** What the reader writes, reads and may leave for another day. */
function files({ pageFiles }: Lesson): Html | null {
  const rows = LABELS.flatMap(([kind, label]) => {
    const names = pageFiles?.[kind] ?? [];
    if (names.length === 0) return [];
    return [html`\n<div><dt>${label}</dt>${names.map((name) => html` <dd><code>${name}</code></dd>`)}</div>`];
  });
  return rows.length === 0 ? null : html`\n<dl class="files">${rows}\n</dl>`;
}

/** What the watcher says: beside the text, or at the foot of the window. The script keeps it up to date. */
function aside({ aside: say }: Book, lesson: Lesson): Html | null {
  if (say === undefined) return null;
  return html`<aside id="live" aria-label="Your lesson" tabindex="-1">
<p class="live-lost" role="status"></p>
${say(lesson)}
</aside>
`;
}

function minutesInWords({ minutes, stretchMinutes }: Lesson): string[] {
  if (minutes === 0) return [];
  return [stretchMinutes > 0 ? `${minutes} minutes + ${stretchMinutes} stretch` : `${minutes} minutes`];
}

function contents(headings: readonly RenderedHeading[]): Html {
  return html`<ol>
${headings
  .filter(({ level }) => level === 2)
  .map(({ id, html: shown }) => html`<li><a href="#${id}">${shown}</a></li>\n`)}</ol>
`;
}

function turn(previous: Lesson | undefined, next: Lesson | undefined): Html {
  const link = (lesson: Lesson, rel: 'prev' | 'next', word: string) =>
    html`<a rel="${rel}" href="../${lesson.folder}/index.html"><span>${word}</span> <b>${numeral(lesson)} ${renderInline(lesson.title)}</b></a>
`;
  return html`<nav class="turn" aria-label="Previous and next">
${previous ? link(previous, 'prev', 'Previous') : html`<a rel="prev" href="${ROOT}index.html"><span>Back to</span> <b>the map</b></a>\n`}${next ? link(next, 'next', 'Next') : html`<a href="${ROOT}index.html"><span>That was the last one so far</span> <b>To the map</b></a>\n`}</nav>`;
}
