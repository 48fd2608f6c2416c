import { clean, visible } from './text.ts';

/** How much of a text is kept. */
export interface Cap {
  readonly characters: number;
  readonly lines: number;
  /** Of one line. */
  readonly columns: number;
}

/** Of what was thrown, or what a compiler says: it stands in a sentence. */
export const MESSAGE: Cap = { characters: 2000, lines: 20, columns: 1000 };
/** Of what something is called. */
export const NAME: Cap = { characters: 300, lines: 1, columns: 300 };
/** Of a value that is compared with another. */
export const VALUE: Cap = { characters: 20_000, lines: 2000, columns: 2000 };
/** Of what a program printed: how much that may be altogether was decided when it was printed. */
export const PRINTED: Cap = { characters: Infinity, lines: Infinity, columns: 2000 };
/** Of a line of somebody's source. */
export const SOURCE: Cap = { characters: 400, lines: 1, columns: 400 };

/**
 * Text that somebody else's program gave us, as it may be shown anywhere, on a terminal, on a page and in JSON: no escape
 * codes, nothing that cannot be seen or turns the line around, no half characters, and no more of it than `cap` says, with a
 * note of how much is left out.
 */
export function outsideText(text: string, cap: Cap): string {
  return capped(text, cap, (part) => visible(clean(part)));
}

/** The same for a value: an escape code is a part of it, and is written as it would be in TypeScript. */
export function outsideValue(text: string, cap: Cap = VALUE): string {
  return capped(text, cap, visible);
}

/** A line of source: one character stands for one, so that columns stay what they are. */
export function outsideLine(line: string): string {
  return firstCharacters(line, SOURCE.characters).replace(/[^\t]/gu, (character) =>
    visible(character) === character ? character : '\ufffd',
  );
}

/** The first so many characters; not half of one that takes two. */
export function firstCharacters(text: string, most: number): string {
  if (text.length <= most) return text;
  const isHalf = /[\ud800-\udbff]/.test(text.charAt(most - 1));
  return text.slice(0, isHalf ? most - 1 : most);
}

function capped(text: string, { characters, lines, columns }: Cap, show: (text: string) => string): string {
  const kept = firstCharacters(text, characters);
  const all = kept.split('\n');
  const isCut = all.length > lines;
  const shown = all.slice(0, lines).map((line, at) => {
    const first = firstCharacters(line, columns);
    const beyond = !isCut && at === all.length - 1 ? text.length - kept.length : 0;
    return first + left(line.length - first.length + beyond, 'character');
  });
  // Nobody wants to know how many lines and how many characters.
  return show(shown.join('\n')) + (isCut ? left(text.split('\n').length - lines, 'line') : '');
}

function left(count: number, noun: string): string {
  if (count === 0) return '';
  return ` … and ${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'} more, not shown`;
}
