import { proseLines } from './fences.ts';

/** The list of the course's words, from the root. */
export const WORDS = 'lessons/WORDS.md';

/** The line of a page that leads to it. */
export const WORDS_LINK = '[The words of this course](../WORDS.md)';

/** A word of the course. */
export interface CourseWord {
  /** The word, and other forms of it: `drive`, `driver`. At least one. */
  readonly names: readonly string[];
  /** One sentence, in Markdown. */
  readonly meaning: string;
  /** The folder of the lesson that defines it. */
  readonly folder: string;
  /** From 1. */
  readonly line: number;
}

/** The words, in the order of the page, and the lines of its table that are not written as they have to be. */
export interface WordList {
  readonly words: readonly CourseWord[];
  readonly badLines: readonly number[];
}

const ROW = /^\| ([^|]+?) \| (.+?) \| \[[^\]]+\]\(([^)/]+)\/README\.md\) \|$/;

/** Reads the table of `WORDS.md`: `| drive, driver | what it means | [05](05-slow-fibonacci/README.md) |`. */
export function parseWords(markdown: string): WordList {
  const rows = proseLines(markdown).flatMap((text, at) =>
    text.startsWith('|') ? [{ text, line: at + 1 }] : [],
  );
  const words: CourseWord[] = [];
  const badLines: number[] = [];
  // The first two are the heading.
  for (const { text, line } of rows.slice(2)) {
    const [, names, meaning = '', folder = ''] = ROW.exec(text.trimEnd()) ?? [];
    if (names === undefined) badLines.push(line);
    else words.push({ names: names.split(', '), meaning, folder, line });
  }
  return { words, badLines };
}

/** Whether a word, in one of its forms, stands in a text as a word of its own; in the plural, too. */
export function standsIn({ names }: Pick<CourseWord, 'names'>, text: string): boolean {
  return names.some((name) => new RegExp(`(?<![\\w$])${escaped(name)}(?:e?s)?(?![\\w$])`, 'i').test(text));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
