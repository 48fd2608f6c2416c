/**
 * The lines of a text that arrives in chunks, each as soon as it is complete, without its line break.
 *
 * A line ends at `\n` or at `\r\n`; a `\r` on its own is a character like any other. A chunk may end anywhere: inside a
 * line, or between `\r` and `\n`. The last line need not have a line break; a final line break does not start another line.
 */
// #region lines
export function* lines(chunks: Iterable<string>): Generator<string, void, void> {
  // BEGIN SOLUTION 1: yield the complete lines of each chunk; keep what is not complete yet
  let rest = '';
  for (const chunk of chunks) {
    const pieces = (rest + chunk).split(/\r?\n/);
    rest = pieces.pop() ?? ''; // a trailing '\r' stays here too: its '\n' may come with the next chunk
    for (const piece of pieces) yield piece;
  }
  if (rest !== '') yield rest;
  // END SOLUTION
}
// #endregion

/**
 * The lines of `source` that match `pattern`, whole and in order.
 * Whether a line matches depends on that line alone, whatever the flags of `pattern` are.
 */
// #region grep
export function* grep(pattern: RegExp, source: Iterable<string>): Generator<string, void, void> {
  // BEGIN SOLUTION 2: pass on the lines that match
  for (const line of source) {
    pattern.lastIndex = 0; // with the flags g and y a regex remembers where it stopped, even in another string
    if (pattern.test(line)) yield line;
  }
  // END SOLUTION
}
// #endregion

/**
 * The first value for which `wanted` answers true; `undefined` when there is no such value.
 *
 * It asks for nothing after that value. However it leaves early, it closes `values` exactly once. Values that have come
 * to their end, or have thrown, are not closed.
 */
// #region firstMatch
export function firstMatch<T>(values: Iterable<T>, wanted: (value: T) => boolean): T | undefined {
  // BEGIN SOLUTION 3: find the value, and close the values when you leave early
  for (const value of values) {
    if (wanted(value)) return value; // leaving for...of closes, by return, break or an error in `wanted`
  }
  return undefined;
  // END SOLUTION
}
// #endregion

/**
 * Reads up to the first empty line, and gives the lines before it; if no line is empty, all of them.
 * The walk stays open: the next line that anybody reads is the one after the empty line.
 */
// #region header
export function header(walk: Generator<string, void, void>): string[] {
  // BEGIN SOLUTION 4: collect lines up to the empty one, and leave the walk open
  const head: string[] = [];
  while (true) {
    const step = walk.next();
    if (step.done || step.value === '') return head; // no for...of: leaving one would close the walk
    head.push(step.value);
  }
  // END SOLUTION
}
// #endregion

/** What `tee` gives you: the copies, and a look at the values that it keeps for the slower ones. */
export interface Tee<T> {
  copies: Generator<T, void, void>[];
  /** A list of the values that are kept at this moment, oldest first. */
  waiting(): T[];
}

/**
 * Splits one walk into `n` copies. Each gives all the values, at its own pace.
 *
 * The source is asked once for each value, when the first copy needs it. A value is kept while some open copy still
 * has to give it out, and no longer. If the last open copy is closed before the end, it closes the source. A source that has
 * ended is neither asked nor closed again. An error is an end as well: the copy that asked gets the error, the others
 * get what is kept and then `done`.
 * (Closing a copy that has never been asked changes nothing: it still counts as open. None of its lines has run.)
 */
// #region tee
export function tee<T>(source: Iterable<T>, n: number): Tee<T> {
  // BEGIN SOLUTION 5: read the source once; keep what some copy still has to give out
  const walk = once(source);
  const kept: T[] = [];
  const readers = Array.from({ length: n }, () => ({ at: 0 })); // `at`: where in `kept` its next value is
  const open = new Set(readers);

  function tidy(): void {
    while (kept.length > 0 && [...open].every((reader) => reader.at > 0)) {
      kept.shift();
      for (const reader of open) reader.at -= 1;
    }
  }

  function* once(values: Iterable<T>): Generator<T, void, void> {
    for (const value of values) yield value;
  }

  function* copy(reader: { at: number }): Generator<T, void, void> {
    try {
      while (true) {
        if (reader.at === kept.length) {
          const step = walk.next();
          if (step.done) return;
          kept.push(step.value);
        }
        const value = kept[reader.at++] as T;
        tidy();
        yield value;
      }
    } finally {
      open.delete(reader);
      tidy();
      if (open.size === 0) walk.return();
    }
  }

  return { copies: readers.map(copy), waiting: () => [...kept] };
  // END SOLUTION
}
// #endregion
