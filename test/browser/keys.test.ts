import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from './reader.ts';

const LESSON = 'lessons/02-paused-frames/';

/** Waits for the page of that title, and for its keys: the buttons appear when those work. */
async function title(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.getByRole('button', { name: 'Search' }).waitFor();
}

describe('keys', () => {
  it('turn pages', async ({ visit }) => {
    const page = await visit();
    await page.keyboard.press('ArrowRight');
    await title(page, 'Two Fibonaccis');
    await page.keyboard.press(']');
    await title(page, 'The frame that outlives its call');
    await page.keyboard.press('ArrowLeft');
    await title(page, 'Two Fibonaccis');
    await page.keyboard.press('m');
    await title(page, 'From yield to await');
  });

  it('change between light and dark', async ({ visit }) => {
    const page = await visit(LESSON);
    await page.keyboard.press('t');
    await page.getByRole('button', { name: 'Theme: light' }).waitFor();
    await page.keyboard.press('t');
    await page.getByRole('button', { name: 'Theme: dark' }).waitFor();
  });

  it('are listed behind ?, and rest while the list is open', async ({ visit }) => {
    const page = await visit(LESSON);
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await keys.getByText('search the lessons').waitFor();
    await page.keyboard.press('t');
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'hidden' });
    expect(await page.getByRole('button', { name: 'Theme: as the system has it' }).count()).toBe(1);
    await title(page, 'The frame that outlives its call');
  });
});

describe('search', () => {
  it('finds as you type, and goes there by keyboard', async ({ visit }) => {
    const page = await visit();
    await page.keyboard.press('/');
    const words = page.getByRole('combobox', { name: 'Search the lessons' });
    await words.waitFor();
    await page.keyboard.type('promis');
    const found = page.getByRole('option');
    await found.nth(2).waitFor();
    expect(await found.first().locator('mark').count(), 'the words that fit are marked').toBeGreaterThan(0);
    const selected = page.getByRole('option', { selected: true });
    const first = await selected.getAttribute('id');
    await page.keyboard.press('ArrowDown');
    expect(await selected.getAttribute('id')).not.toBe(first);
    expect(await words.getAttribute('aria-activedescendant')).toBe(await selected.getAttribute('id'));
    await page.keyboard.press('ArrowUp');
    expect(await selected.getAttribute('id')).toBe(first);
    const wanted = (await selected.getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await page.waitForURL(({ href }) => href.endsWith(wanted));
  });

  it('closes on Escape, and takes the letters that are keys elsewhere', async ({ visit }) => {
    const page = await visit(LESSON);
    await page.getByRole('button', { name: 'Search' }).click();
    const words = page.getByRole('combobox', { name: 'Search the lessons' });
    await page.keyboard.type('mt?');
    expect(await words.inputValue()).toBe('mt?');
    await page.keyboard.press('Escape');
    await words.waitFor({ state: 'hidden' });
    await title(page, 'The frame that outlives its call');
  });

  it('says when there is nothing, and forgives a slip', async ({ visit }) => {
    const page = await visit(LESSON);
    await page.keyboard.press('/');
    const words = page.getByRole('combobox', { name: 'Search the lessons' });
    await words.fill('zzzqqq');
    await page.getByRole('status').getByText('Nothing found.').waitFor();
    await words.fill('fibonaci');
    await page.getByRole('option').getByText('Two Fibonaccis').first().waitFor();
  });

  it('gives away no hint and no solution', async ({ visit }) => {
    const page = await visit();
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('paper overwritten');
    await page.getByRole('status').getByText('Nothing found.').waitFor();
  });
});
