import { readdir, readlink } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { exercise, mark, marked, panel, watched } from './panel.ts';
import { makePlace } from './place.ts';
import { it as base } from './reader.ts';
import { openWatcher, type Watcher } from './watcher.ts';

/** A workbook of their own, whose watcher may end. */
const it = base
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern what a fixture needs.
  .extend('watcher', { scope: 'file' }, async ({}, { onCleanup }): Promise<Watcher> => {
    const { root } = await makePlace(inject('folder'));
    const watcher = await openWatcher(root);
    onCleanup(() => watcher.stop());
    return watcher;
  })
  .extend('workbook', ({ watcher }) => watcher);

const LESSON = 'lessons/07-double-exchange';

/** What a browser says of a server that is gone. */
const GONE = /net::ERR_/;

const lost = (page: Page): Promise<void> => page.getByText('The watcher does not answer.').waitFor();

describe('a page', () => {
  it('says so when its watcher has ended', async ({ watcher, visit, faults }) => {
    const [page, map] = [await visit(`${LESSON}/`), await visit()];
    await watched(page);
    faults.excuse(GONE);
    await watcher.stop();
    try {
      await lost(page);
      await page.getByText(/^After this lesson you can say/).waitFor();
      await map.getByRole('heading', { level: 1 }).waitFor();
    } finally {
      await watcher.start();
    }
  });

  it('goes on by itself when the watcher is started again', async ({ place, watcher, visit, faults }) => {
    const page = await visit(`${LESSON}/`);
    await watched(page);
    await mark(page);
    faults.excuse(GONE);
    await watcher.stop();
    await lost(page).finally(() => watcher.start());
    await watched(page);
    await page.getByText('The watcher does not answer.').waitFor({ state: 'hidden' });
    expect(await marked(page), 'a page of the former run has a token that is worth nothing now').toBe(false);
    await place.save(`${LESSON}/predict.ts`, await place.solution('07-double-exchange/predict.ts'));
    await exercise(page, '0 Predict', 'done').waitFor();
    await panel(page).getByRole('button', { name: 'Hint for exercise 1' }).click();
    await panel(page).getByText('Hint 1 of').waitFor();
  });

  it('is told of a save after fifty others have come and gone, and none of them is kept', async ({
    place,
    watcher,
    visit,
  }) => {
    const page = await visit(`${LESSON}/`);
    await watched(page);
    const before = await sockets(watcher.pid);
    await page.evaluate(async () => {
      for (let count = 0; count < 50; count++) {
        const source = new EventSource('../../events');
        await new Promise((resolve) => source.addEventListener('live', resolve));
        source.close();
      }
    });
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        const other = await visit(`${LESSON}/`);
        await watched(other);
        await other.context().close();
      }),
    );
    await place.save(`${LESSON}/exchange.ts`, await place.solution('07-double-exchange/exchange.ts'));
    await exercise(page, '1 consumer', 'done').waitFor();
    await expect.poll(() => sockets(watcher.pid)).toBeLessThanOrEqual(before);
  });
});

/** How many sockets a process holds; always 0 where the system does not say. */
async function sockets(pid: number): Promise<number> {
  if (process.platform !== 'linux') return 0;
  const folder = `/proc/${pid}/fd`;
  const links = await Promise.all(
    (await readdir(folder)).map((name) => readlink(`${folder}/${name}`).catch(() => '')),
  );
  return links.filter((link) => link.startsWith('socket:')).length;
}
