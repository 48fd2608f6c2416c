import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOf } from '../course/files.ts';
import type { Course } from '../course/types.ts';
import type { Progress } from '../progress/types.ts';
import type { Bundle } from './bundle.ts';
import { html } from './html.ts';
import { shell } from './pages/shell.ts';

/** What a path of the book holds. */
export interface Resource {
  /** The media type, with its character set. */
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** The book as a set of paths from its root, such as `lessons/04-send/index.html`. */
export interface Site {
  /**
   * What stands at a path; '' and a path that ends in `/` mean the `index.html` there. Null when the book has no such path.
   * The path is looked up and never opened, so it may be anything that a browser sends.
   */
  get(path: string): Promise<Resource | null>;
  /** Every path of the book. */
  paths(): Promise<string[]>;
}

/** What a book is made of. */
export interface SiteOptions {
  /** The folder of the workbook. */
  readonly root: string;
  /** Asked for each page, so that a lesson that is edited shows. */
  readonly course: () => Promise<Course>;
  /** Shown only when the book is live. */
  readonly progress: () => Promise<Progress>;
  /** Given when the pages are served by `lesson book`. */
  readonly live?: { readonly token: string };
}

type Make = () => Promise<Resource>;

const text = (type: string, body: string): Resource => ({ type: `${type}; charset=utf-8`, body });

/** The whole course as pages. Nothing is read or built until it is asked for. */
export function openSite(options: SiteOptions): Site {
  let bundled: Promise<Bundle> | undefined;
  const asset = async (name: string): Promise<string> => {
    bundled ??= import('./bundle.ts').then(({ bundle }) => bundle());
    return (await bundled).get(name) ?? '';
  };

  const table = async (): Promise<Map<string, Make>> => {
    const course = await options.course();
    const found = new Map<string, Make>();
    const book = { course, ...(options.live && { live: options.live }) };
    found.set('index.html', async () =>
      text('text/html', shell(book, { title: 'Lessons', root: '', main: html`<main></main>` })),
    );
    for (const lesson of course.lessons) {
      found.set(`lessons/${lesson.folder}/index.html`, async () =>
        text(
          'text/html',
          shell(book, {
            title: lesson.title,
            lesson,
            root: '../../',
            main: html`<main>${await readFile(lesson.readme, 'utf8')}</main>`,
          }),
        ),
      );
      for (const name of (await filesOf(lesson.dir)).filter((each) => each.endsWith('.svg')))
        found.set(`lessons/${lesson.folder}/${name}`, async () =>
          text('image/svg+xml', await readFile(join(lesson.dir, name), 'utf8')),
        );
    }
    found.set('assets/book.css', async () => text('text/css', await asset('style.css')));
    found.set('assets/book.js', async () => text('text/javascript', await asset('book.js')));
    found.set('assets/theme.js', async () => text('text/javascript', await asset('theme.js')));
    found.set('search.json', async () => text('application/json', '{}'));
    return found;
  };

  return {
    get: async (path) => {
      const make = (await table()).get(path === '' || path.endsWith('/') ? `${path}index.html` : path);
      return make ? make() : null;
    },
    paths: async () => [...(await table()).keys()],
  };
}
