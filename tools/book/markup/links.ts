import { posix } from 'node:path';
import { WORDS } from '../../course/formats/words.ts';

/** The page of the book that lists the words of the course. */
export const WORDS_PAGE = 'words.html';

/**
 * Where the links of a Markdown file lead in the book, whose pages have the places that the files have on the disk. What the book
 * does not have (source files, CONTRIBUTING.md) leads nowhere.
 * @param paths every page and picture of the book.
 * @param home the folder of the file, from the root: `lessons/04-send`, or empty.
 * @returns a function from what the file says to the link in the page; null for nowhere.
 */
export function linksOf(paths: ReadonlySet<string>, home: string): (href: string) => string | null {
  return (href) => {
    if (/^(?:https?:|mailto:)/i.test(href) || href.startsWith('#')) return href;
    const [file = '', hash] = href.split('#');
    const path = pathOfFile(posix.join(home, file));
    const found = [path, posix.join(path, 'index.html')].find((each) => paths.has(each));
    return found === undefined ? null : posix.relative(home, found) + (hash === undefined ? '' : `#${hash}`);
  };
}

/** The path in the book of a file of the workbook, when the book has it: `README.md` is `index.html`, `picture.md` is `picture.html`. */
export function pathOfFile(file: string): string {
  if (file === WORDS) return WORDS_PAGE;
  return file.replace(/(^|\/)README\.md$/, '$1index.html').replace(/\.md$/, '.html');
}
