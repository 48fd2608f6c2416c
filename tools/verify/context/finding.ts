/** Something that is not as it should be. */
export interface Finding {
  /** Relative to the root, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What is wrong, and what to do. */
  readonly message: string;
}

/** By file, then line; the order that an author works through them in. */
export function sorted(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}
