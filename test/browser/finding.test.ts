import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from './reader.ts';

async function find(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill(words);
  await page.getByRole('option').first().waitFor();
}

/** The words that are marked on the page. */
const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => range.toString()).sort());

describe('the search', () => {
  it('leads to the lesson that explains the words, which are marked there until Esc', async ({ visit }) => {
    const page = await visit();
    await find(page, 'yield from');
    expect(await page.getByRole('option').first().innerText()).toContain('08 Delegation');
    await page.keyboard.press('Enter');
    await page.waitForURL(/08-delegation.*find=yield%20from/);
    await page.getByRole('button', { name: 'Search' }).waitFor();
    const words = await marked(page);
    expect(new Set(words)).toEqual(new Set(['from', 'yield']));
    expect(words.filter((word) => word === 'from').length * 2).toBe(words.length);
    const height = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await page.keyboard.press('Escape');
    expect([await marked(page), await height()]).toEqual([[], before]);
    expect(page.url()).not.toContain('find=');
  });

  it('finds code, and clears the marks when something else is looked for', async ({ visit }) => {
    const page = await visit();
    await find(page, 'event loop');
    expect(await page.getByRole('option').first().innerText()).toContain('13 The loop');
    await page.keyboard.press('Enter');
    await page.waitForURL(/13-event-loop/);
    await page.getByRole('button', { name: 'Search' }).waitFor();
    expect((await marked(page)).length).toBeGreaterThan(1);
    await page.keyboard.press('/');
    expect(await marked(page)).toEqual([]);
  });
});
