/** Text with code to be inserted, all at the places of the text as it was. */
export interface Inserts {
  /** Puts code around a stretch; what is put around something inside it later stands inside. */
  around(stretch: { readonly start: number; readonly end: number }, before: string, after: string): void;
  insert(at: number, code: string): void;
  /** The text with all of it. */
  result(): string;
}

interface Insert {
  readonly at: number;
  readonly code: string;
  /** Where several stand at one place: closing ones first, inner before outer; then opening ones, outer before inner. */
  readonly order: number;
}

/** The text, with nothing inserted yet. */
export function insertsInto(text: string): Inserts {
  const inserts: Insert[] = [];
  let count = 0;
  return {
    around({ start, end }, before, after) {
      count += 1;
      inserts.push({ at: start, code: before, order: count }, { at: end, code: after, order: -count });
    },
    insert(at, code) {
      count += 1;
      inserts.push({ at, code, order: count });
    },
    result() {
      const sorted = inserts.toSorted((a, b) => a.at - b.at || a.order - b.order);
      let result = '';
      let from = 0;
      for (const { at, code } of sorted) {
        result += text.slice(from, at) + code;
        from = at;
      }
      return result + text.slice(from);
    },
  };
}
