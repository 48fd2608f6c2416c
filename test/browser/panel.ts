import type { Locator, Page } from 'playwright-core';

/** What stands beside the text while the watcher runs. */
export const panel = (page: Page): Locator => page.getByRole('complementary', { name: 'Your lesson' });

/** Waits until the watcher is at the lesson of this page; when it is elsewhere, asks it to come. */
export async function watched(page: Page): Promise<void> {
  const elsewhere = panel(page).getByRole('button', { name: 'Watch this lesson' });
  const verdict = panel(page).locator('.live-verdict, .live-dock').filter({ visible: true });
  await elsewhere.or(verdict).filter({ visible: true }).waitFor();
  if (await elsewhere.isVisible()) await elsewhere.click();
  await verdict.waitFor();
}

/** The exercise of that number and title in the panel, when it stands so. */
export const exercise = (page: Page, name: string, status: 'done' | 'failing' | 'todo'): Locator =>
  panel(page).locator(`.live-exercises li[data-status=${status}]`).filter({ hasText: name });

/** Marks a page, so that it can be told from what is loaded in its place. */
export const mark = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (globalThis as { mark?: boolean }).mark = true;
  });

/** Whether it is the page that was marked. */
export const marked = (page: Page): Promise<boolean> =>
  page.evaluate(() => (globalThis as { mark?: boolean }).mark === true);
