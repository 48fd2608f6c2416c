/** Something that is said once: above the keys of the terminal, and on the page of the book. */
export interface Notice {
  readonly text: string;
  /** The same on a page, which has buttons and no keys; null when it says nothing that a page needs. */
  readonly page: string | null;
}

/** @param page what a page says instead; the same when left out. */
export function notice(text: string, page: string | null = text): Notice {
  return { text, page };
}
