import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from './reader.ts';

const LESSON = 'lessons/02-paused-frames/';

const title = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();

/** Where links lead, as they are written. */
const hrefs = (links: Element[]): string[] => links.map((link) => link.getAttribute('href') ?? '');

describe('reading', () => {
  it('leads from the map through the lessons and back', async ({ visit }) => {
    const page = await visit();
    await page.locator('.card').getByRole('link', { name: 'Two Fibonaccis' }).click();
    await title(page, 'Two Fibonaccis');
    await page.getByRole('link', { name: 'Next 02' }).click();
    await title(page, 'The frame that outlives its call');
    await page.getByRole('link', { name: 'Previous 01' }).click();
    await title(page, 'Two Fibonaccis');
    await page.getByRole('link', { name: 'Back to the map' }).click();
    await title(page, 'From yield to await');
  });

  it('goes from a page to any other by the list of lessons', async ({ visit }) => {
    const page = await visit(LESSON);
    const lessons = page.getByRole('navigation', { name: 'Lessons' });
    expect(await lessons.getByRole('link').count()).toBeGreaterThanOrEqual(9);
    await lessons.getByRole('link', { name: '08 Delegation' }).click();
    await title(page, 'Delegation');
    expect(await lessons.locator('[aria-current=page]').innerText()).toContain('Delegation');
  });

  it('shows prose, code in colour, and what it prints', async ({ visit }) => {
    const page = await visit(LESSON);
    await page.getByText('Two loops name the seats of a theatre, row by row.').waitFor();
    const code = page.locator('.prose figure.code').first();
    expect(await code.locator('pre').innerText()).toContain("for (const row of ['A', 'B']) {");
    const colours = await code
      .locator('pre span')
      .evaluateAll((spans) => spans.map((span) => getComputedStyle(span).color));
    expect(new Set(colours).size, 'colours of the words in the code').toBeGreaterThan(2);
    expect(await page.locator('.prose figure.output').first().innerText()).toMatch(/^prints\s+A1 A1 A1\s*$/);
  });

  it('has contents that lead to each part of the page, and say which one is read', async ({ visit }) => {
    const page = await visit(LESSON, { viewport: { width: 1600, height: 900 } });
    const contents = page.getByRole('navigation', { name: 'On this page' });
    const links = await contents.getByRole('link').evaluateAll(hrefs);
    expect(links).toHaveLength(await page.locator('.prose h2[id]').count());
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(await page.locator(`[id="${link.slice(1)}"]`).count(), link).toBe(1);
    await contents.getByRole('link', { name: '3. rangeGen' }).click();
    await page.waitForURL(/#3-rangegen$/);
    await contents.locator('[aria-current]').getByText('rangeGen').waitFor();
    const heading = page.locator('h2[id="3-rangegen"]');
    const top = (): Promise<number> => heading.evaluate((each) => each.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(300);
    expect(await top(), 'the heading is not behind the bar').toBeGreaterThan(50);
  });

  it('has the same contents folded above the text, where there is no room beside it', async ({ visit }) => {
    const page = await visit(LESSON, { viewport: { width: 390, height: 844 } });
    await page.locator('summary').getByText('On this page').click();
    await page.getByRole('link', { name: '3. rangeGen' }).click();
    await page.waitForURL(/#3-rangegen$/);
  });

  it('has figures, and the same as a table', async ({ visit }) => {
    const page = await visit(LESSON);
    const figure = page.locator('#figure-1');
    await figure.locator('svg.fig:visible').first().waitFor();
    await figure.getByText('The same as a table').click();
    await figure.getByRole('table').getByRole('row').nth(5).waitFor();
  });

  it('needs no script', async ({ visit }) => {
    const page = await visit('', { javaScriptEnabled: false });
    await page.locator('.card').getByRole('link', { name: 'The frame that outlives its call' }).click();
    await title(page, 'The frame that outlives its call');
    await page.getByText('Two loops name the seats of a theatre').waitFor();
    expect(await page.locator('#buttons').isVisible(), 'buttons that would do nothing').toBe(false);
    expect(await page.locator('#live').isVisible(), 'a place for what would never come').toBe(false);
    await page.getByRole('link', { name: '1. stepper' }).click();
    await page.waitForURL(/#1-stepper$/);
    await page.locator('#figure-1 svg.fig:visible').first().waitFor();
    await page.getByRole('link', { name: 'Next 03' }).click();
    await title(page, 'Pipelines that pull');
  });
});
