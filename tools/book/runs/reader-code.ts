/** A file of a run as the reader has it. */
export interface ReaderCode {
  /** `demo.ts`; with its folder when it is of another lesson: `11-future/future.ts`. */
  readonly name: string;
  readonly lines: readonly string[];
}

/** Gives the code of a file by the name that places have, or null when there is nothing to show. */
export type CodeOf = (file: string) => ReaderCode | null;

/**
 * The code of files that a run was recorded on: those of lessons, and no others. Places name no line of a solution (see
 * `runner/tracing/reader-places.ts`), and none of its files is shown.
 * @param folder of the lesson: `12-task`.
 * @param text gives the text of a file as the reader has it; null when it is not known.
 */
export function readerCode(folder: string, text: (file: string) => string | null): CodeOf {
  const known = new Map<string, ReaderCode | null>();
  const read = (file: string): ReaderCode | null => {
    const [, home, name] = /^lessons\/([^/]+)\/(.+)$/.exec(file) ?? [];
    if (name === undefined) return null;
    const found = text(file);
    if (found === null) return null;
    return {
      name: home === folder ? name : `${home}/${name}`,
      lines: found.replace(/\n$/, '').split('\n'),
    };
  };
  return (file) => {
    if (!known.has(file)) known.set(file, read(file));
    return known.get(file) ?? null;
  };
}
