import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { watched } from './panel.ts';
import { it } from './reader.ts';

const LESSON = 'lessons/02-paused-frames/';

/** How light the page is and its letters are, from 0 to 255. */
const shades = (page: Page): Promise<{ paper: number; ink: number }> =>
  page.evaluate(() => {
    const shade = (colour: string): number =>
      Math.max(...(colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number));
    const { backgroundColor, color } = getComputedStyle(document.body);
    const paper = /, 0\)$/.test(backgroundColor)
      ? getComputedStyle(document.documentElement).backgroundColor
      : backgroundColor;
    return { paper: shade(paper), ink: shade(color) };
  });

async function expectLight(page: Page): Promise<void> {
  const { paper, ink } = await shades(page);
  expect(paper).toBeGreaterThan(200);
  expect(ink).toBeLessThan(100);
}

async function expectDark(page: Page): Promise<void> {
  const { paper, ink } = await shades(page);
  expect(paper).toBeLessThan(60);
  expect(ink).toBeGreaterThan(180);
}

describe('light and dark', () => {
  it('are as the system has it', async ({ visit }) => {
    const page = await visit(LESSON, { colorScheme: 'dark' });
    await expectDark(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await expectLight(page);
  });

  it('change with the button, and stay so on the next page', async ({ visit }) => {
    const page = await visit(LESSON, { colorScheme: 'light' });
    const button = page.getByRole('button', { name: 'Theme' });
    expect(await button.getAttribute('aria-label')).toBe('Theme: as the system has it');
    await button.click();
    expect(await button.getAttribute('aria-label')).toBe('Theme: light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectLight(page);
    await button.click();
    expect(await button.getAttribute('aria-label')).toBe('Theme: dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await expectDark(page);
    await page.getByRole('link', { name: 'Next 03' }).click();
    await page.getByRole('heading', { level: 1, name: 'Pipelines that pull' }).waitFor();
    await expectDark(page);
    await button.click();
    await expectLight(page);
  });
});

describe('a narrow window', () => {
  it('has every picture and nothing that must be scrolled sideways, on any page', async ({ visit }) => {
    const page = await visit('', { viewport: { width: 390, height: 844 } });
    const home = page.url();
    const paths = await page
      .locator('.card h3 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(paths.length).toBeGreaterThanOrEqual(9);
    for (const path of ['', ...paths, 'lessons/02-paused-frames/given/figures/figure-1.html']) {
      await page.goto(new URL(path, home).href);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
      });
      await expectNarrow(page, path);
      const widths = await page.evaluate(() => [...document.images].map((image) => image.naturalWidth));
      expect(widths, `the widths of the pictures in ${path}`).not.toContain(0);
    }
  });

  it('keeps the search and the list of lessons behind buttons', async ({ visit }) => {
    const page = await visit(LESSON, { viewport: { width: 390, height: 844 } });
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('combobox', { name: 'Search the lessons' }).fill('theatre');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.menu summary').click();
    await page.locator('.menu').getByRole('link', { name: '04 yield is an expression' }).click();
    await page.getByRole('heading', { level: 1, name: 'yield is an expression' }).waitFor();
  });

  it('has the verdict in a dock at its foot, which unfolds', async ({ visit }) => {
    const page = await visit(LESSON);
    await watched(page);
    await page.setViewportSize({ width: 390, height: 844 });
    const dock = page.locator('.live-dock');
    await dock.waitFor();
    const verdict = page.locator('.live-verdict');
    expect(await verdict.isVisible()).toBe(false);
    await page.getByRole('button', { expanded: false, name: 'All of it' }).click();
    await verdict.waitFor();
    expect(await dock.isVisible()).toBe(false);
    await expectNarrow(page, 'unfolded');
    await page.getByRole('button', { expanded: true, name: 'All of it' }).click();
    await verdict.waitFor({ state: 'hidden' });
    await dock.waitFor();
  });

  async function expectNarrow(page: Page, path: string): Promise<void> {
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, `the width of ${path}`).toBeLessThanOrEqual(390);
  }
});

describe('paper', () => {
  it('has the lesson on it and nothing to click, in ink on white', async ({ visit }) => {
    const page = await visit('lessons/01-two-fibonaccis/', { colorScheme: 'dark' });
    await watched(page);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const seen = await page
      .locator('nav, header.bar, aside, dialog, button, .skip, .anchor, .contents-inline, .answers, .not-yet')
      .evaluateAll((all) =>
        all.filter((each) => each.checkVisibility()).map((each) => each.outerHTML.slice(0, 80)),
      );
    expect(seen).toEqual([]);
    expect(await page.getByText('Put one grain of rice on the first square').isVisible()).toBe(true);
    expect((await shades(page)).ink, 'letters are dark').toBeLessThan(100);
    expect(await page.getByText('open it when the blanks are filled in').isVisible()).toBe(false);
    const pdf = await page.pdf();
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });
});

it('on paper what is folded is open, and as it was afterwards', async ({ visit }) => {
  const page = await visit('lessons/01-two-fibonaccis/');
  const states = (): Promise<boolean[]> =>
    page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLDetailsElement>('.prose details')];
      return all.map((details) => details.open || details.classList.contains('not-yet'));
    });
  await page.evaluate(() => {
    const more = document.createElement('details');
    more.innerHTML = '<summary>More</summary><p>What is more.</p>';
    document.querySelector('.prose')?.append(more);
  });
  const before = await states();
  expect(before).toContain(false);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await states()).not.toContain(false);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await states()).toEqual(before);
});
