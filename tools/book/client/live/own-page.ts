/** This page, as the watcher knows it. */
export interface OwnPage {
  /** Says that the page is from this run of the watcher. */
  readonly token: string;
  /** The lesson that the page is about; null on the map. */
  readonly slug: string | null;
}

/** Reads what the server has written into the page; null when it came from a file. */
export function ownPage(): OwnPage | null {
  const token = document.querySelector<HTMLMetaElement>('meta[name="workbook-token"]')?.content;
  return token === undefined ? null : { token, slug: document.body.dataset['slug'] ?? null };
}

/**
 * Asks the watcher for what a key does.
 * @param slug the lesson that is meant.
 * @returns a sentence when it was not done, or null.
 */
export async function ask({ token }: OwnPage, action: string, slug: string): Promise<string | null> {
  try {
    const response = await fetch(`/do/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-workbook-token': token },
      body: JSON.stringify({ slug }),
    });
    return response.ok ? null : (await response.text()).trim();
  } catch {
    return 'The watcher does not answer.';
  }
}
