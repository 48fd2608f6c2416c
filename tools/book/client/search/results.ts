import { excerpt } from '../../protocol/excerpt.ts';
import type { FoundPlace } from '../../protocol/rank.ts';
import { marksIn, wordsOf } from '../../protocol/words.ts';
import { element } from '../dom/dom.ts';
import { withMarks } from './marks.ts';

/** What was found, and where a link to it leads. */
export interface Findings {
  readonly found: readonly FoundPlace[];
  /** What was looked for. */
  readonly words: string;
  /** The way to the root of the book. */
  readonly root: string;
}

/** Shows places as options of a list, each of which leads to its place, where the words are marked. */
export function showFound(list: HTMLElement, { found, words, root }: Findings): void {
  list.replaceChildren(
    ...found.map((place, at) =>
      element(
        'a',
        { role: 'option', id: `found-${at}`, href: root + withMarks(place.id, words), tabindex: '-1' },
        ...(place.heading === ''
          ? [element('b', {}, ...marked(place.lesson, words))]
          : [
              element('b', {}, ...marked(place.heading, words)),
              element('span', { class: 'where' }, ` · ${place.lesson}`),
            ]),
        excerptOf(place, words),
      ),
    ),
  );
}

/** The prose around the words, or the code when only that has them. */
function excerptOf({ question, text: prose, code, terms }: FoundPlace, words: string): HTMLElement {
  const text = `${question}\n${prose}`;
  const has = (part: string): boolean => wordsOf(part).some(({ word }) => terms.includes(word));
  const shown = !has(text) && has(code) ? code : text;
  const kind = shown === code && code !== '' ? 'excerpt code' : 'excerpt';
  return element('span', { class: kind }, ...marked(excerpt(shown, terms), words, terms));
}

/** Where the words themselves are not there, what was found instead of them is marked. */
function marked(text: string, words: string, terms: readonly string[] = []): (Node | string)[] {
  const wanted = marksIn(text, words);
  const all = wordsOf(text).filter(({ word }) => terms.includes(word));
  const marks = wanted.length > 0 ? wanted : all.map(({ word, at }) => ({ from: at, to: at + word.length }));
  let end = 0;
  const parts = marks.flatMap(({ from, to }) => {
    const before = text.slice(end, from);
    end = to;
    return [before, element('mark', {}, text.slice(from, to))];
  });
  return [...parts, text.slice(end)];
}
