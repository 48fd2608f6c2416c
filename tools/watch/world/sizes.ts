import { stat } from 'node:fs/promises';

/** How a file looks that has just been touched. An editor that writes in place empties it first, and then fills it. */
export type Fullness =
  /** It holds at least as much as when it was looked at before: nobody seems to be in the middle of writing it. */
  | 'whole'
  /** It holds less than before, was not looked at before, or is no file. */
  | 'unsure'
  | 'empty';

/** Remembers how much files held. */
export class Sizes {
  readonly #known = new Map<string, number>();

  /** Looks at the file at this path, and remembers how much it holds. */
  async look(path: string): Promise<Fullness> {
    const before = this.#known.get(path);
    const found = await stat(path).catch(() => null);
    if (found === null || !found.isFile()) {
      this.#known.delete(path);
      return 'unsure';
    }
    if (found.size === 0) return 'empty';
    this.#known.set(path, found.size);
    return before !== undefined && found.size >= before ? 'whole' : 'unsure';
  }
}
