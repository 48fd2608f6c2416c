import type { Course, Lesson } from '../../course/types.ts';
import { type Html, html } from '../html.ts';

/** What is the same on every page of one book. */
export interface Book {
  readonly course: Course;
  /** Given when the page is served by `lesson book`: what the page must send with each request. */
  readonly live?: { readonly token: string };
}

/** One page, to be put into the frame that all pages share. */
export interface Page {
  readonly title: string;
  readonly lesson?: Lesson;
  /** The way from the page to the root of the book: empty, or `../../`. */
  readonly root: string;
  readonly main: Html;
}

/** A whole page as HTML. */
export function shell({ live }: Book, { title, lesson, root, main }: Page): string {
  const token = live && html`<meta name="workbook-token" content="${live.token}">`;
  const body = lesson && html` data-lesson="${lesson.folder}" data-slug="${lesson.slug}"`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${token}
<link rel="stylesheet" href="${root}assets/book.css">
<script src="${root}assets/theme.js"></script>
<script src="${root}assets/book.js" defer></script>
</head>
<body${body}>
${main}
</body>
</html>
`.text;
}
