import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOf, textOf } from '../course/files.ts';
import type { Course } from '../course/types.ts';
import type { Progress } from '../progress/types.ts';
import { ASSETS, openAssets } from './assets.ts';
import { parseFront } from './front.ts';
import { withoutColour } from './highlight.ts';
import { linksOf } from './links.ts';
import { renderMarkdown } from './markdown.ts';
import type { Book } from './pages/book.ts';
import { lessonPage } from './pages/lesson.ts';
import { mapPage } from './pages/map.ts';
import { openProse, type ProseOf } from './prose.ts';

/** What stands at a path of the book. */
export interface Resource {
  /** The media type, with its character set. */
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** The book as paths from its root, such as `lessons/04-send/index.html`. */
export interface Site {
  /**
   * What stands at a path. The empty path, and one that ends in `/`, mean the `index.html` there; null when the book has no such
   * path. The path is looked up in a table and never opened, so it may be anything that a browser sends.
   * @throws the file system's error, when a file of the workbook went away in between.
   */
  get(path: string): Promise<Resource | null>;
  /** Every path of the book. */
  paths(): Promise<string[]>;
}

/** What a book is made of. */
export interface SiteOptions {
  /** The folder of the workbook. */
  readonly root: string;
  /** Asked for each page, so that a lesson that was edited is seen. */
  readonly course: () => Promise<Course>;
  /** Asked for each page, and shown only when the book is live. */
  readonly progress: () => Promise<Progress>;
  /** Given when the pages are served by `lesson book`. */
  readonly live?: { readonly token: string };
}

type Table = ReadonlyMap<string, () => Promise<Resource>>;

/** The whole course as pages. Nothing is read or built before it is asked for. */
export function openSite(options: SiteOptions): Site {
  const asset = openAssets();
  const prose = openProse();
  const table = async (): Promise<Table> => {
    const course = await options.course();
    return new Map([
      ...pages(options, course, prose),
      ...(await pictures(course)),
      ...Object.entries(ASSETS).map(([name, type]) => entry(`assets/${name}`, type, () => asset(name))),
    ]);
  };
  return {
    get: async (path) => {
      const make = (await table()).get(path === '' || path.endsWith('/') ? `${path}index.html` : path);
      return make ? make() : null;
    },
    paths: async () => [...(await table()).keys()],
  };
}

function entry(path: string, type: string, body: () => Promise<string>) {
  return [
    path,
    async (): Promise<Resource> => ({ type: `${type}; charset=utf-8`, body: await body() }),
  ] as const;
}

function pages(options: SiteOptions, course: Course, prose: ProseOf) {
  const book = async (): Promise<{ book: Book; lead: string }> => {
    const { title, lead } = parseFront((await textOf(join(options.root, 'README.md'))) ?? '');
    const live = options.live && { progress: await options.progress(), token: options.live.token };
    return { book: { title: title || 'Lessons', course, ...live }, lead };
  };
  return [
    entry('index.html', 'text/html', async () => {
      const { book: made, lead } = await book();
      const around = { highlight: withoutColour, resolveLink: linksOf(course, '') };
      return mapPage(made, renderMarkdown(lead, around).html);
    }),
    ...course.lessons.map((lesson) =>
      entry(`lessons/${lesson.folder}/index.html`, 'text/html', async () =>
        lessonPage((await book()).book, lesson, await prose(course, lesson)),
      ),
    ),
    entry('search.json', 'application/json', async () => {
      const { placesOf, searchIndex } = await import('./search.ts');
      const places = course.lessons.map(async (lesson) => placesOf(lesson, await prose(course, lesson)));
      return searchIndex((await Promise.all(places)).flat());
    }),
  ];
}

async function pictures({ lessons }: Course) {
  const found = lessons.map(async ({ dir, folder }) =>
    (await filesOf(dir))
      .filter((name) => name.endsWith('.svg'))
      .map((name) =>
        entry(`lessons/${folder}/${name}`, 'image/svg+xml', () => readFile(join(dir, name), 'utf8')),
      ),
  );
  return (await Promise.all(found)).flat();
}
