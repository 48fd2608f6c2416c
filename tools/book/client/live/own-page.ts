/** This page, as the watcher knows it. */
export interface OwnPage {
  /** Says that the page is from this run of the watcher. */
  readonly token: string;
  /** The lesson that the page is about; null on the map. */
  readonly slug: string | null;
  /** The way to the root of the book: empty, or `../../`. */
  readonly root: string;
}

/** Reads what the server has written into the page; null when it came from a file. */
export function ownPage(): OwnPage | null {
  const token = document.querySelector<HTMLMetaElement>('meta[name="workbook-token"]')?.content;
  const { slug, root } = document.body.dataset;
  return token === undefined ? null : { token, slug: slug ?? null, root: root ?? '' };
}

/** What is sent along with the name of an action. */
export interface Asked {
  /** The lesson that is meant. */
  readonly slug: string;
  /** Where an editor is to open; without it where the lesson fails. Counts from 1. */
  readonly place?: { readonly file: string; readonly line: number; readonly column: number };
}

/**
 * Asks the watcher for what a key does.
 * @returns a sentence when it was not done, or null.
 */
export async function ask({ token, root }: OwnPage, action: string, asked: Asked): Promise<string | null> {
  try {
    const response = await fetch(`${root}do/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-workbook-token': token },
      body: JSON.stringify(asked),
    });
    return response.ok ? null : (await response.text()).trim();
  } catch {
    return 'The watcher does not answer.';
  }
}
