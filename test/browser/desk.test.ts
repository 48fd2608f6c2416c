import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { lessonPaths, shift, text, WIDE } from './layout.ts';
import { exercise, panel, watched } from './panel.ts';
import type { Place } from './place.ts';
import { it } from './reader.ts';

const LESSON = 'lessons/05-slow-fibonacci';

/** Half a screen, beside an editor. */
const HALF = { width: 960, height: 1000 };

/** The prediction is written, and the first exercise too, but wrongly. */
async function fail(place: Place, page: Page): Promise<void> {
  const source = await place.solution('05-slow-fibonacci/slow.ts');
  await place.save(`${LESSON}/predict.ts`, await place.solution('05-slow-fibonacci/predict.ts'));
  await place.save(`${LESSON}/slow.ts`, source.replace('let b = 1;', 'let b = 2;'));
  await panel(page)
    .locator('.live-exercises li[data-status=failing]')
    .filter({ hasText: '1 stupidFib' })
    .waitFor({ state: 'attached' });
}

/** Whether all of an element is to be seen: not outside of the window, and not behind something else. */
const inView = (page: Page, selector: string): Promise<boolean> =>
  page
    .locator(selector)
    .filter({ visible: true })
    .first()
    .evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const found = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      return isInside && (element.contains(found) || found?.contains(element) === true);
    });

describe('a page stays where it is while it is loaded', () => {
  it.for([390, 960, 1280, 1920])('%i pixels wide', async (width, { visit }) => {
    const page = await visit(`${LESSON}/`, { viewport: { width, height: 900 } });
    await watched(page);
    for (const folder of [LESSON, 'lessons/09-decorators']) {
      await page.goto(page.url().replace(/lessons\/.*$/, `${folder}/`));
      await page.getByRole('button', { name: 'Search' }).waitFor();
      await page.locator('#live section').waitFor();
      expect(await shift(page), folder).toBeLessThan(0.05);
      expect(await page.evaluate(() => scrollY), 'scrolled').toBe(0);
    }
  });
});

describe('a wide window', () => {
  it.for(WIDE)(
    'of %i pixels has a text of %i, with 80 columns of code',
    async ([width, wanted], { visit }) => {
      const page = await visit('', { viewport: { width, height: 900 } });
      const home = page.url();
      let blocks = 0;
      for (const path of await lessonPaths(page)) {
        await page.goto(new URL(path, home).href);
        const found = await text(page);
        expect([path, found.width, found.cut]).toEqual([path, wanted, []]);
        blocks += found.blocks;
      }
      expect(blocks).toBeGreaterThan(100);
    },
  );

  it('opens the last lesson at its title', async ({ visit }) => {
    const page = await visit('', { viewport: { width: 1366, height: 768 } });
    const last = (await lessonPaths(page)).at(-1) ?? '';
    await page.goto(new URL(last, page.url()).href);
    await page.getByRole('button', { name: 'Search' }).waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await inView(page, 'h1')).toBe(true);
    expect(await inView(page, '.sidebar [aria-current]')).toBe(true);
  });
});

describe('half a screen', () => {
  it('has the text, and the verdict in a dock that covers nothing', async ({ place, visit }) => {
    const page = await visit(`${LESSON}/`, { viewport: HALF });
    await watched(page);
    const dock = panel(page).locator('.live-panel');
    const height = async (): Promise<number> => Math.round((await dock.boundingBox())?.height ?? 0);
    await fail(place, page);
    await dock.getByText('1. stupidFib ›').first().waitFor();
    expect(await panel(page).evaluate((each) => Math.round(each.getBoundingClientRect().height))).toBe(132);
    expect(await height()).toBe(130);
    for (const part of [
      '.dock-title',
      '.dock-said',
      '.dock-values',
      '.live-dock .primary',
      '.dock-exercises',
    ])
      expect([part, await inView(page, part)]).toEqual([part, true]);
    const { width } = await text(page);
    expect(width).toBe(704);

    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    expect(await inView(page, '.turn a'), 'the end of the page').toBe(true);
  });

  it('unfolds the panel, and shows a hint that was asked for', async ({ place, visit }) => {
    const page = await visit(`${LESSON}/`, { viewport: HALF });
    await watched(page);
    await fail(place, page);
    await panel(page).getByRole('button', { name: /hint/i }).click();
    await panel(page)
      .getByText(/^Hint 1 of \d for 1 stupidFib/)
      .waitFor();
    expect(await inView(page, '.live-hints li')).toBe(true);
    const toggle = page.getByRole('button', { name: 'All of it', expanded: true });
    expect(await toggle.evaluate((button) => button === document.activeElement)).toBe(true);
    await toggle.click();
    await panel(page).locator('.live-dock').waitFor();
  });

  it('opens the editor at a place of the verdict', async ({ place, visit }) => {
    const page = await visit(`${LESSON}/`, { viewport: HALF });
    await watched(page);
    await fail(place, page);
    const asked: unknown[] = [];
    await page.route('**/do/open', async (route) => {
      asked.push(route.request().postDataJSON());
      await route.fulfill({ status: 204 });
    });
    await panel(page)
      .getByRole('button', { name: /^Open slow\.ts/ })
      .click();
    await page.getByRole('button', { name: 'All of it' }).click();
    const link = panel(page).locator('button.place').first();
    const [, file, line] =
      /^Open (\S+):(\d+) in your editor$/.exec((await link.getAttribute('title')) ?? '') ?? [];
    expect(file).toMatch(/^lessons\/05-slow-fibonacci\/slow\.(test\.)?ts$/);
    await link.click();
    await expect
      .poll(() => asked)
      .toEqual([
        { slug: 'slow-fibonacci' },
        { slug: 'slow-fibonacci', place: { file, line: Number(line), column: expect.any(Number) } },
      ]);
  });
});

describe('what is to be done', () => {
  it('stands above what can be long, and is in reach at twice the size of letters', async ({
    place,
    visit,
  }) => {
    const page = await visit(`${LESSON}/`);
    await watched(page);
    await fail(place, page);
    const top = (selector: string): Promise<number> =>
      page
        .locator(`.live-body ${selector}`)
        .first()
        .evaluate((each) => each.getBoundingClientRect().top);
    expect(await top('.live-actions')).toBeLessThan(await top('.values, .versus'));
    await page.setViewportSize({ width: 640, height: 400 });
    for (const part of ['.dock-title', '.live-dock .live-actions button', '#live-unfold'])
      expect([part, await inView(page, part)]).toEqual([part, true]);
    await page.locator('#live-unfold').click();
    for (const button of await panel(page).getByRole('button').all()) {
      await button.focus();
      const box = await button.boundingBox();
      expect((box?.y ?? -1) >= 0 && (box?.y ?? 0) + (box?.height ?? 0) <= 400, await button.innerText()).toBe(
        true,
      );
    }
  });

  it('has its place in the frame of a line that is longer than the panel', async ({ place, visit }) => {
    const page = await visit(`${LESSON}/`);
    await watched(page);
    await place.save(`${LESSON}/slow.ts`, await place.solution('05-slow-fibonacci/slow.ts'));
    const starter = await place.starter('05-slow-fibonacci/predict.ts');
    const long = `${'1, '.repeat(60)}___${', 2'.repeat(40)}`;
    await place.save(
      `${LESSON}/predict.ts`,
      starter.replace('the end at ___', `the end at ${long}`).replace('0.6, ___;', '0.6, 1;'),
    );
    const mark = panel(page).locator('.frame mark');
    await mark.getByText('___').waitFor();
    const [frame, blank] = [await panel(page).locator('.frame').boundingBox(), await mark.boundingBox()];
    expect(blank?.x).toBeGreaterThan(frame?.x ?? 0);
    expect((blank?.x ?? 0) + (blank?.width ?? 0)).toBeLessThan((frame?.x ?? 0) + (frame?.width ?? 0));
    await place.save(`${LESSON}/predict.ts`, await place.solution('05-slow-fibonacci/predict.ts'));
    await exercise(page, '0 Predict', 'done').waitFor();
  });
});
