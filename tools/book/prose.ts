import { readFile } from 'node:fs/promises';
import { linesOf } from '../course/prose/fences.ts';
import { parseReadme } from '../course/readme.ts';
import type { Course, Lesson } from '../course/types.ts';
import { loadHighlight } from './highlight.ts';
import { linksOf } from './links.ts';
import { type Rendered, renderMarkdown } from './markdown.ts';

/** Gives the prose of a lesson's page, and renders it anew only when its text or the set of lessons has changed. */
export type ProseOf = (course: Course, lesson: Lesson) => Promise<Rendered>;

/** A store of rendered pages, empty at first. */
export function openProse(): ProseOf {
  const store = new Map<string, { readonly from: string; readonly rendered: Rendered }>();
  return async (course, lesson) => {
    const text = await readFile(lesson.readme, 'utf8');
    const from = [text, ...course.lessons.map(({ folder }) => folder)].join('\n');
    const known = store.get(lesson.folder);
    if (known?.from === from) return known.rendered;
    const rendered = renderMarkdown(withoutHead(text), {
      highlight: await loadHighlight(),
      resolveLink: linksOf(course, `lessons/${lesson.folder}`),
    });
    store.set(lesson.folder, { from, rendered });
    return rendered;
  };
}

/** The Markdown of a lesson's page without title, stage line and question: the page of the book shows these in its own way. */
export function withoutHead(text: string): string {
  const { lines: at } = parseReadme(text);
  const lines = linesOf(text);
  for (const number of [at.title, at.stage]) if (number > 0) lines[number - 1] = '';
  for (let index = at.question - 1; index >= 0 && lines[index]?.trim(); index++) lines[index] = '';
  return lines.join('\n');
}
