/** A word of prose, a name of code, or `yield*`, which is another word than `yield`. */
const WORD = /yield\*|[\p{L}\p{N}_$]+/gu;

/** Where a name of several words has its seams: `Event|Loop`. */
const SEAM = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u;

/** A word, and where it begins in its text. */
export interface Word {
  readonly word: string;
  readonly at: number;
}

/** The words of a text one after the other, each part of a name by itself. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: name, index }) => {
    let at = index;
    return name.split(SEAM).map((word) => {
      const found = { word: word.toLowerCase(), at };
      at += word.length;
      return found;
    });
  });
}

/** What the index knows a text by: `EventLoop` is a word, and so are its parts. */
export function tokenize(text: string): string[] {
  return [...text.matchAll(WORD)].flatMap(([name]) => {
    const parts = name.split(SEAM);
    return parts.length > 1 ? [name, ...parts] : parts;
  });
}

/** Where the words stand one after the other in a text: the index of the first, each time. The last may be only begun. */
export function sequences(text: readonly Word[], words: readonly Word[]): number[] {
  if (words.length === 0) return [];
  return text.flatMap((_, start) =>
    words.every(({ word }, at) => {
      const found = text[start + at]?.word;
      return at === words.length - 1 ? found?.startsWith(word) : found === word;
    })
      ? start
      : [],
  );
}

/** What of a text is to be marked when a reader searches for `words`: where they stand together, or else each of them. */
export function marksIn(text: string, words: string): { readonly from: number; readonly to: number }[] {
  const [all, wanted] = [wordsOf(text), wordsOf(words)];
  const together = sequences(all, wanted).flatMap((start) => all.slice(start, start + wanted.length));
  const found =
    together.length > 0
      ? together
      : all.filter(({ word }) => wanted.some((each) => word.startsWith(each.word)));
  return found.map(({ word, at }) => ({ from: at, to: at + word.length }));
}
