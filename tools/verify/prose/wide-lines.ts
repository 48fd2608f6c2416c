import type { Fence } from '../../course/formats/fences.ts';
import { width } from '../../terminal/text.ts';
import type { PageProblem } from './check-fences.ts';

/** The columns that the text of a page has beside its two lists, in the book at 1280 pixels. */
const COLUMNS = 80;

/** What is fetched from elsewhere is as wide as it is there. */
const FETCHED = ['file', 'starter', 'output', 'demo', 'wrong'];

/** Lines of drawings and programs that a reader would have to scroll sideways for. */
export function wideLines(fences: readonly Fence[]): PageProblem[] {
  return fences
    .filter(({ attributes }) => !FETCHED.some((name) => attributes.has(name)))
    .flatMap(({ line, content }) =>
      content.split('\n').flatMap((text, index) => {
        const columns = width(text);
        if (columns <= COLUMNS) return [];
        const message = `this line has ${columns} columns, and a page has ${COLUMNS}: break it, or draw narrower.`;
        return [{ line: line + 1 + index, message }];
      }),
    );
}
