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

/**
 * Asks the watcher for what a key does.
 * @param slug the lesson that is meant.
 * @returns a sentence when it was not done, or null.
 */
export async function ask({ token, root }: OwnPage, action: string, slug: string): Promise<string | null> {
  try {
    const response = await fetch(`${root}do/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-workbook-token': token },
      body: JSON.stringify({ slug }),
    });
    return response.ok ? null : (await response.text()).trim();
  } catch {
    return 'The watcher does not answer.';
  }
}
