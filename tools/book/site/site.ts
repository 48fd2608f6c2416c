import { answersOf } from '../../course/answers.ts';
import { type CourseWord, parseWords, WORDS } from '../../course/formats/words.ts';
import type { Course, Lesson } from '../../course/types.ts';
import { mayLook } from '../../progress/status.ts';
import type { Progress } from '../../progress/types.ts';
import { readPlainFile } from '../../system/plain-file.ts';
import { loadHighlight, withoutColour } from '../markup/highlight.ts';
import type { Html } from '../markup/html.ts';
import { linksOf, WORDS_PAGE } from '../markup/links.ts';
import { renderMarkdown } from '../markup/markdown.ts';
import { answersHtml } from '../pages/answers.ts';
import type { Book } from '../pages/context.ts';
import { lessonPage } from '../pages/lesson.ts';
import { mapPage } from '../pages/map.ts';
import { notePage } from '../pages/note.ts';
import { walkPage } from '../pages/walk.ts';
import { wordsPage } from '../pages/words.ts';
import { INDEX_GLOBAL } from '../protocol/search-format.ts';
import { walkMap } from '../runs/run-figure.ts';
import { walkHtml } from '../runs/walk-html.ts';
import { ASSETS, openAssets } from './assets.ts';
import { parseFront } from './course-readme.ts';
import { bookFiles, walkPath } from './files.ts';
import { openProse, type ProseOf } from './prose.ts';
import { hasWalk, readRun, runText } from './run-files.ts';

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
  readonly live?: Required<Pick<Book, 'token' | 'aside'>>;
}

type Entry = readonly [path: string, make: () => Promise<Resource>];

/** The whole course as pages. Nothing is read or built before it is asked for. */
export function openSite(options: SiteOptions): Site {
  const asset = openAssets();
  const prose = openProse();
  const table = async (): Promise<ReadonlyMap<string, Entry[1]>> =>
    new Map([
      ...(await coursePages(options, prose)),
      ...Object.entries(ASSETS).map(([name, type]) => entry(`assets/${name}`, type, () => asset(name))),
    ]);
  return {
    get: async (path) => {
      const make = (await table()).get(path === '' || path.endsWith('/') ? `${path}index.html` : path);
      return make ? make() : null;
    },
    paths: async () => [...(await table()).keys()],
  };
}

function entry(path: string, type: string, body: () => Promise<string>): Entry {
  return [path, async () => ({ type: `${type}; charset=utf-8`, body: await body() })];
}

async function coursePages(options: SiteOptions, prose: ProseOf): Promise<Entry[]> {
  const course = await options.course();
  const files = await bookFiles(course);
  const walked: Lesson[] = [];
  for (const lesson of course.lessons) if (await hasWalk(lesson)) walked.push(lesson);
  const { words } = parseWords(await readPlainFile(options.root, WORDS).catch(() => ''));
  const own = ['index.html', ...(words.length > 0 ? [WORDS_PAGE] : [])];
  const paths = new Set([...own, ...files.map(({ path }) => path), ...walked.map(walkPath)]);
  const open = () => openBook(options, course, words);
  const index = async (): Promise<string> => {
    const { placesOf, placesOfWords, searchIndex } = await import('./search.ts');
    const pages = files.filter(({ kind }) => kind === 'page');
    const places = pages.map(async (page) => placesOf(page.lesson, await prose(page, paths, course)));
    return searchIndex([...(await Promise.all(places)).flat(), ...placesOfWords(words)]);
  };
  return [
    entry('index.html', 'text/html', async () => {
      const { book, lead } = await open();
      return mapPage(
        book,
        renderMarkdown(lead, { highlight: withoutColour, resolveLink: linksOf(paths, '') }),
      );
    }),
    ...own.slice(1).map((path) => entry(path, 'text/html', async () => wordsPage((await open()).book))),
    ...files.map((source) => {
      const { kind, name, lesson, home, path } = source;
      if (kind === 'picture') return entry(path, 'image/svg+xml', () => readPlainFile(lesson.dir, name));
      return entry(path, 'text/html', async () => {
        const { book } = await open();
        const rendered = await prose(source, paths, course);
        return kind === 'page' ? lessonPage(book, lesson, rendered) : notePage(book, lesson, rendered, home);
      });
    }),
    ...walked.map((lesson) =>
      entry(walkPath(lesson), 'text/html', async () => {
        const { book } = await open();
        return walkPage(book, lesson, await walkOf(course, lesson));
      }),
    ),
    ...(await answers(options, course)),
    entry('search.json', 'application/json', index),
    // A page that is a file may load scripts, and no data.
    entry('search.js', 'text/javascript', async () => `${INDEX_GLOBAL}=${await index()}`),
  ];
}

/** The whole run of a lesson's demo; null when it cannot be drawn. */
async function walkOf(course: Course, lesson: Lesson): Promise<Html | null> {
  const recorded = await readRun(course, lesson, (await runText(lesson, 'demo')) ?? '');
  if (recorded === null) return null;
  const run = walkMap({ ...recorded, highlight: await loadHighlight() }, 'walk');
  return walkHtml({ title: 'The demo, step by step', run });
}

/** The answers of the lessons whose answers may be seen now; none in a book of files. Of the others there is no such path. */
async function answers({ live, progress }: SiteOptions, { lessons }: Course): Promise<Entry[]> {
  if (live === undefined) return [];
  const known = await progress();
  return lessons
    .filter((lesson) => mayLook(lesson, known))
    .map((lesson) =>
      entry(`lessons/${lesson.folder}/answers.html`, 'text/html', async () => {
        const [files, highlight] = [await answersOf(lesson), await loadHighlight()];
        return answersHtml(files, highlight).text;
      }),
    );
}

async function openBook(
  options: SiteOptions,
  course: Course,
  words: readonly CourseWord[],
): Promise<{ book: Book; lead: string }> {
  const { title, lead, planned } = parseFront(await readPlainFile(options.root, 'README.md').catch(() => ''));
  const live = options.live && { progress: await options.progress(), ...options.live };
  return { book: { title: title || 'Lessons', course, planned, words, ...live }, lead };
}
