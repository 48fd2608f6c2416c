import { linesOf } from '../../course/formats/fences.ts';
import { parseReadme } from '../../course/formats/readme.ts';
import { WORDS_LINK } from '../../course/formats/words.ts';
import type { Course } from '../../course/types.ts';
import { withoutMark } from '../../system/files.ts';
import { readPlainFile } from '../../system/plain-file.ts';
import { loadHighlight } from '../markup/highlight.ts';
import { linksOf } from '../markup/links.ts';
import { renderMarkdown } from '../markup/markdown.ts';
import type { Rendered } from '../markup/rendered.ts';
import { drawFigures, runsOf } from './figures.ts';
import { type BookFile, walkPath } from './files.ts';

/**
 * Gives the prose of a page or note, rendered anew only when its text or the paths of the book have changed. A page comes
 * without its head.
 * @param paths every page and picture of the book, so that links can lead there.
 * @throws the file system's error.
 */
export type ProseOf = (source: BookFile, paths: ReadonlySet<string>, course: Course) => Promise<Rendered>;

/** A store of rendered files, empty at first. */
export function openProse(): ProseOf {
  const store = new Map<string, { readonly from: string; readonly rendered: Rendered }>();
  return async ({ lesson, name, path, home, kind }, paths, course) => {
    const text = withoutMark(await readPlainFile(lesson.dir, name));
    const isPage = kind === 'page';
    const runs = isPage ? await runsOf(lesson, text) : new Map<string, string | null>();
    const from = [text, ...paths, ...runs.values()].join('\n');
    const known = store.get(path);
    if (known?.from === from) return known.rendered;
    const highlight = await loadHighlight();
    const around = { highlight, resolveLink: linksOf(paths, home) };
    const render = async (): Promise<Rendered> => {
      if (!isPage) return renderMarkdown(text, { ...around, literal: true });
      const sources = { course, lesson, highlight, hasWalk: paths.has(walkPath(lesson)) };
      const page = await drawFigures(withoutHead(text), runs, sources);
      return renderMarkdown(page.text, { ...around, inserts: page.inserts });
    };
    const rendered = await render();
    store.set(path, { from, rendered });
    return rendered;
  };
}

/** The Markdown of a lesson's page without title, stage line, question, list of files and the link to the words: the page of the book shows these in its own way. */
function withoutHead(text: string): string {
  const { lines: at, head } = parseReadme(text);
  const lines = linesOf(text);
  const own = lines.findIndex((line) => line.trim() === WORDS_LINK) + 1;
  for (const number of [at.title, at.stage, own, ...head.items.map(({ line }) => line)])
    if (number > 0) lines[number - 1] = '';
  for (let index = at.question - 1; index >= 0 && lines[index]?.trim(); index++) lines[index] = '';
  return lines.join('\n');
}
