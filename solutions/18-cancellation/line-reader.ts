import type { Coro } from '../09-decorators/coroutine.ts';

/** Where text comes from, in chunks. */
export interface Chunks {
  /** The next chunk; `''` at the end. */
  read(): Coro<string>;
}

/** Makes lines out of chunks. Cancel a read at any time: the next one gives the line, as if nothing had happened. */
export class LineReader {
  readonly #from: Chunks;
  /** What has come in, and has not been returned. */
  #text = '';

  constructor(from: Chunks) {
    this.#from = from;
  }

  /** The next line, without its `\n`. At the end: what is left, if anything; after that, null. */
  // #region readLine
  *readLine(): Coro<string | null> {
    // BEGIN SOLUTION 4: read until there is a whole line; where is the text meanwhile?
    for (;;) {
      const end = this.#text.indexOf('\n');
      if (end >= 0) return this.take(end, 1);
      const chunk = yield* this.#from.read();
      if (chunk === '') return this.#text === '' ? null : this.take(this.#text.length, 0);
      this.#text += chunk;
    }
    // END SOLUTION
  }
  // #endregion

  /** Takes `length` characters off the front of the text, and drops as many as `more` says after them. */
  private take(length: number, more: number): string {
    const taken = this.#text.slice(0, length);
    this.#text = this.#text.slice(length + more);
    return taken;
  }
}
