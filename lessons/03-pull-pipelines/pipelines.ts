/**
 * The lines of a text that arrives in chunks, each as soon as it is complete, without its line break.
 *
 * A line ends at `\n` or at `\r\n`; a `\r` on its own is a character like any other. A chunk may end anywhere: inside a
 * line, or between `\r` and `\n`. The last line need not have a line break; a final line break does not start another line.
 */
export function* lines(chunks: Iterable<string>): Generator<string, void, void> {
  // TODO 1: yield the complete lines of each chunk; keep what is not complete yet
  throw new Error('TODO 1: yield the complete lines of each chunk; keep what is not complete yet');
}

/**
 * The lines of `source` that match `pattern`, whole and in order.
 * Whether a line matches depends on that line alone, whatever the flags of `pattern` are.
 */
export function* grep(pattern: RegExp, source: Iterable<string>): Generator<string, void, void> {
  // TODO 2: pass on the lines that match
  throw new Error('TODO 2: pass on the lines that match');
}

/**
 * The first value for which `wanted` answers true; `undefined` when there is no such value.
 *
 * It asks for nothing after that value. However it leaves early, it closes `values` exactly once. Values that have come
 * to their end, or have thrown, are not closed.
 */
export function firstMatch<T>(values: Iterable<T>, wanted: (value: T) => boolean): T | undefined {
  // TODO 3: find the value, and close the values when you leave early
  throw new Error('TODO 3: find the value, and close the values when you leave early');
}

/**
 * Reads up to the first empty line, and gives the lines before it; if no line is empty, all of them.
 * The walk stays open: the next line that anybody reads is the one after the empty line.
 */
export function header(walk: Generator<string, void, void>): string[] {
  // TODO 4: collect lines up to the empty one, and leave the walk open
  throw new Error('TODO 4: collect lines up to the empty one, and leave the walk open');
}

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
export function tee<T>(source: Iterable<T>, n: number): Tee<T> {
  // TODO 5: read the source once; keep what some copy still has to give out
  throw new Error('TODO 5: read the source once; keep what some copy still has to give out');
}
