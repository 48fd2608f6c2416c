import type { Lesson } from '../../course/types.ts';
import { type Html, html } from '../markup/html.ts';
import { type Book, marksOf } from './context.ts';
import { keysDialog, searchDialog } from './dialogs.ts';
import { icon } from './icons.ts';
import { courseNav } from './nav.ts';

/** One page, to be put into the frame that all pages share. */
export interface ShellPage {
  /** Of the window. */
  readonly title: string;
  /** One sentence for those who list pages. */
  readonly description?: string;
  readonly kind: 'map' | 'lesson' | 'note' | 'walk';
  /** The lesson that the page is about. */
  readonly lesson?: Lesson;
  /** The way from the page to the root of the book: empty, or `../../`. */
  readonly root: string;
  /** The way to the previous and the next page. */
  readonly previous?: string;
  readonly next?: string;
  /** Everything between the bar at the top and the end of the page, with a `<main id="main" tabindex="-1">` in it. */
  readonly body: Html;
}

/** A whole page. It has no script or style of its own in it, so that a server may forbid those. */
export function shell(book: Book, page: ShellPage): string {
  const { title, description, kind, lesson, root, previous, next, body } = page;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${book.token !== undefined && html`<meta name="workbook-token" content="${book.token}">\n<meta name="workbook-marks" content="${marksOf(book)}">\n`}<title>${title}</title>
${description !== undefined && html`<meta name="description" content="${description}">\n`}<link rel="icon" href="${root}assets/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}assets/book.css">
${previous !== undefined && html`<link rel="prev" href="${previous}">\n`}${next !== undefined && html`<link rel="next" href="${next}">\n`}<script src="${root}assets/theme.js"></script>
<script src="${root}assets/book.js" defer></script>
</head>
<body data-kind="${kind}" data-root="${root}"${kind === 'lesson' && lesson && html` data-lesson="${lesson.folder}" data-slug="${lesson.slug}"`}${book.aside !== undefined && kind === 'lesson' && html` data-live`}>
<a class="skip" href="#main">Skip to the text</a>
${book.token !== undefined && kind === 'lesson' && html`<a class="skip" href="#live">Skip to your lesson</a>\n`}${bar(book, page)}
${body}
${searchDialog}${keysDialog}</body>
</html>
`.text;
}

function bar(book: Book, { root, lesson }: ShellPage): Html {
  return html`<header class="bar">
<details class="menu">
<summary aria-label="Lessons">${icon('menu')}</summary>
<nav aria-label="Lessons">
${courseNav(book, root, lesson)}</nav>
</details>
<a class="brand" href="${root}index.html"${!lesson && html` aria-current="page"`}>${book.title}</a>
<div class="buttons" id="buttons" hidden>
<button type="button" id="open-search" class="search-button" aria-haspopup="dialog" aria-label="Search">${icon('search')}<span>Search</span><kbd>/</kbd></button>
<button type="button" id="change-theme" aria-label="Theme">${icon('auto')}${icon('sun')}${icon('moon')}</button>
<button type="button" id="open-keys" aria-haspopup="dialog" aria-label="Keys"><kbd>?</kbd></button>
</div>
</header>`;
}
