import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { lessonProcess } from '../commands/lesson.ts';
import { barriers } from './axe.ts';
import { makePlace } from './place.ts';
import { it as base } from './reader.ts';

const LESSON = 'lessons/12-task';

const it = base
  .extend('folder', { scope: 'file' }, async () => {
    const { root, script } = await makePlace(inject('folder'));
    const folder = path.join(root, 'book');
    (await lessonProcess(['book', '--out', folder], { script })).exits(0).quietly();
    return folder;
  })
  /** Opens a page of the book of files. */
  .extend('open', async ({ folder, context }) => {
    const home = `${pathToFileURL(folder).href}/`;
    return async (name: string, options = {}): Promise<Page> => {
      const page = await (await context(home, options)).newPage();
      await page.goto(home + name);
      return page;
    };
  });

const figure = (page: Page): Locator => page.locator('#figure-3');
const sentence = (page: Page): Locator => page.locator('.step-sentence > span');
const at = (page: Page): Promise<string> => page.locator('.run-at').innerText();
const hash = (page: Page): string => new URL(page.url()).hash;

/** What the table of a figure says of each step: its number, and what happens. */
const told = (page: Page): Promise<string[][]> =>
  figure(page)
    .locator('.run-table tbody tr')
    .evaluateAll((rows) =>
      rows
        .map((row) => [row.children[0]?.textContent ?? '', row.children[2]?.textContent ?? ''])
        .filter(([number = '']) => /^\d+$/.test(number)),
    );

/** The numbers of the rows that are tinted, in the drawing that is seen. */
const tinted = (page: Page): Promise<(string | undefined)[]> =>
  figure(page)
    .locator('.fig-row.now')
    .evaluateAll((rows) =>
      rows
        .filter((row) => row.getClientRects().length > 0)
        .map((row) => (row instanceof SVGElement ? row.dataset['row'] : undefined)),
    );

/** The smallest text of the pictures that are seen, in CSS pixels of the window. */
const smallest = (page: Page, area: string): Promise<number> =>
  page.locator(`${area} svg text`).evaluateAll((texts) =>
    Math.min(
      ...texts.flatMap((text) => {
        const svg = text instanceof SVGTextElement ? text.ownerSVGElement : null;
        if (svg === null || text.getClientRects().length === 0) return [];
        const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
        return [Number.parseFloat(getComputedStyle(text).fontSize) * scale];
      }),
    ),
  );

describe('a figure in a page', () => {
  it('is stepped through by key, and says at each step what its table says', async ({ open }) => {
    const page = await open(`${LESSON}/index.html`);
    const steps = await told(page);
    expect(steps.length).toBeGreaterThan(5);
    expect(await page.locator('.step-panel').count()).toBe(0);
    await figure(page).getByRole('button', { name: 'Step through' }).click();
    for (const [index, [number, happens]] of steps.entries()) {
      if (index > 0) await page.keyboard.press('ArrowRight');
      expect(await at(page)).toBe(`${number} of ${steps.at(-1)?.[0]}`);
      expect(await sentence(page).innerText()).toBe(happens);
      expect(await tinted(page)).toEqual([number]);
      expect(hash(page)).toBe(`#figure-3/${number}`);
    }
    const last = steps.length;
    await page.keyboard.press('ArrowRight');
    expect(hash(page)).toBe(`#figure-3/${last}`);
    await page.keyboard.press('ArrowLeft');
    expect(hash(page)).toBe(`#figure-3/${last - 1}`);
    await page.keyboard.press('Home');
    expect(hash(page)).toBe('#figure-3/1');
    await page.keyboard.press('End');
    expect(hash(page)).toBe(`#figure-3/${last}`);
    await page.keyboard.press('Escape');
    expect(await page.locator('.step-panel').count()).toBe(0);
    expect([hash(page), await tinted(page)]).toEqual(['#figure-3', []]);
    // The page has not heard of it: it would have gone to another lesson.
    expect(new URL(page.url()).pathname).toMatch(/12-task\/index\.html$/);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Step through');
  });

  it('goes to the row that is clicked, and marks the line of the one under the pointer', async ({ open }) => {
    const page = await open(`${LESSON}/index.html`);
    const row = (number: number): Locator =>
      figure(page).locator(`.fig-row[data-row="${number}"] .fig-number:visible`);
    await row(3).click();
    expect([await at(page), hash(page)]).toEqual([`3 of ${(await told(page)).at(-1)?.[0]}`, '#figure-3/3']);
    const lines = await page.locator('.step-code .line').count();
    expect(lines).toBeGreaterThan(10);
    await row(2).hover();
    const hint = page.locator('.step-code .line.hint');
    expect(await hint.innerText()).toMatch(/\byield\b/);
    expect(await at(page)).toMatch(/^3 /);
    await page.locator('h1').hover();
    await expect.poll(() => hint.count()).toBe(0);
    await figure(page).getByRole('button', { name: 'One step back' }).click();
    expect(await at(page)).toMatch(/^2 /);
    await figure(page).getByRole('button', { name: 'Close' }).click();
    expect(await page.locator('.step-panel').count()).toBe(0);
  });

  it('opens at the step that the address names, with its line and who is paused', async ({ open }) => {
    const page = await open(`${LESSON}/index.html#figure-3/4`);
    expect(await tinted(page)).toEqual(['4']);
    expect(await page.locator('.step-code .line.now').innerText()).toMatch(/\d+\s.*\byield\*/s);
    const paused = page.locator('.step-code .line[data-mark=paused]');
    expect((await paused.allInnerTexts()).join('\n')).toMatch(/ann is paused here[\s\S]*bob is paused here/);
    const [inHand, panel] = await Promise.all([
      figure(page).locator('.fig-row.now:visible').boundingBox(),
      page.locator('.step-panel').boundingBox(),
    ]);
    // The row in hand and the panel are both to be seen.
    expect(inHand?.y).toBeGreaterThan(50);
    expect((inHand?.y ?? 0) + (inHand?.height ?? 0)).toBeLessThan(panel?.y ?? 0);
    expect((panel?.y ?? 0) + (panel?.height ?? 0)).toBeLessThanOrEqual(900.5);
    for (const button of await figure(page).locator('.run-buttons button').all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
  });

  it.for([
    [1920, 'wide'],
    [1280, 'text'],
    [700, 'text'],
    [576, 'narrow'],
    [390, 'phone'],
  ] as const)(
    'at %i px shows the drawing that is %s, and no text under 12 px',
    async ([width, shown], { open }) => {
      const page = await open(`${LESSON}/index.html`, { viewport: { width, height: 800 } });
      const seen = await figure(page)
        .locator('.run-picture > div')
        .evaluateAll((all) =>
          all.filter((each) => each.getClientRects().length > 0).map((each) => each.className),
        );
      expect(seen).toEqual([`run-${shown}`]);
      expect(await smallest(page, '.run-picture')).toBeGreaterThanOrEqual(12);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    },
  );

  it('is whole without a script', async ({ open }) => {
    const page = await open(`${LESSON}/index.html`, { javaScriptEnabled: false });
    await figure(page).getByText('Figure 12.3').waitFor();
    await figure(page).locator('.run-text').waitFor();
    expect(await figure(page).getByRole('button').count()).toBe(0);
    await figure(page).getByText('The same as a table').click();
    await figure(page).getByRole('table').waitFor();
  });

  it('can be stepped through in a page that is served, and has no barriers', async ({ visit }) => {
    const page = await visit(`${LESSON}/#figure-3/2`);
    await sentence(page).waitFor();
    await figure(page).getByRole('button', { name: 'One step on' }).click();
    expect(await tinted(page)).toEqual(['3']);
    expect(await barriers(page)).toEqual([]);
    await page.goto(new URL('walk.html#walk/5', page.url()).href);
    await sentence(page).waitFor();
    expect(await barriers(page)).toEqual([]);
  });
});

describe('the whole run', () => {
  it('is reached from the figure and from the prediction, which is folded', async ({ open }) => {
    const page = await open(`${LESSON}/index.html`);
    const fold = page.locator('details.run-fold');
    expect(await fold.getAttribute('open')).toBe(null);
    await figure(page).getByRole('link', { name: 'Walk through the whole run' }).click();
    await page.getByRole('heading', { name: 'The demo, step by step' }).waitFor();
    await page.getByRole('link', { name: /^Back to 12/ }).click();
    await fold.locator('summary').click();
    await fold.getByRole('link').click();
    await page.getByRole('heading', { name: 'The demo, step by step' }).waitFor();
  });

  it('pans below its heads, which stay, and is never scaled', async ({ open }) => {
    const page = await open(`${LESSON}/walk.html`, { viewport: { width: 800, height: 700 } });
    const [map, heads] = [page.locator('.walk-map'), page.locator('.walk-heads')];
    const before = await heads.boundingBox();
    const panned = await map.evaluate((box) => {
      box.scrollTo(120, box.scrollHeight);
      return [box.scrollLeft, box.scrollTop];
    });
    expect(panned[0]).toBe(120);
    expect(panned[1]).toBeGreaterThan(500);
    const after = await heads.boundingBox();
    expect([after?.y, after?.x]).toEqual([before?.y, (before?.x ?? 0) - 120]);
    expect(await smallest(page, '.walk-map')).toBeGreaterThanOrEqual(12);
  });

  it('is walked through by key, slider and row; it plays until something is touched', async ({ open }) => {
    const page = await open(`${LESSON}/walk.html#walk/5`);
    expect(await at(page)).toMatch(/^5 of /);
    const row = page.locator('.walk-body .fig-row.now');
    await page.getByRole('slider', { name: 'Step' }).focus();
    await page.keyboard.press('ArrowRight');
    expect([await at(page), await row.getAttribute('data-row'), hash(page)]).toEqual([
      expect.stringMatching(/^6 of /),
      '6',
      '#walk/6',
    ]);
    await page.keyboard.press('Home');
    expect(hash(page)).toBe('#walk/1');
    await page.locator('.walk-body .fig-row[data-row="3"] .fig-number').click();
    expect(hash(page)).toBe('#walk/3');
    await page.getByRole('button', { name: 'Play' }).click();
    await expect.poll(() => hash(page)).toBe('#walk/4');
    await page.keyboard.press('Shift');
    await page.getByRole('button', { name: 'Play' }).waitFor();
    await page.keyboard.press('End');
    const [now, of] = (await at(page)).split(' of ');
    expect(now).toBe(of);
  });
});
