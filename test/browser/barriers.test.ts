import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { barriers } from './axe.ts';
import { exercise, panel, watched } from './panel.ts';
import { it } from './reader.ts';

const LESSON = 'lessons/04-send';

/** Wide; as an ordinary window is at twice the size of letters; as a telephone. */
const WINDOWS = [
  { width: 1280, height: 900 },
  { width: 640, height: 400 },
  { width: 390, height: 800 },
];

async function expectNone(page: Page, where: string): Promise<void> {
  for (const size of WINDOWS) {
    await page.setViewportSize(size);
    // What does not fit is noticed when the page is drawn.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    expect(await barriers(page), `${where}, ${size.width} pixels wide`).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

describe('no barrier is', () => {
  it('on the map, and on a page that begins with a small heading', async ({ visit }) => {
    await expectNone(await visit(), 'on the map');
    await expectNone(await visit('lessons/12-task/'), 'on the page of a lesson');
  });

  it('beside a verdict, in the search, and in the walk', async ({ place, visit }) => {
    const page = await visit(`${LESSON}/`);
    await watched(page);
    for (const name of ['predict.ts', 'dialogue.ts'])
      await place.save(`${LESSON}/${name}`, await place.solution(`04-send/${name}`));
    await exercise(page, '2 echoCounter', 'done').waitFor();
    const wrong = (await place.read(`${LESSON}/dialogue.ts`)).replace('s += 1;', 's += 2;');
    await place.save(`${LESSON}/dialogue.ts`, wrong);
    await exercise(page, '2 echoCounter', 'failing').waitFor();
    await panel(page).getByRole('button', { name: 'Walk through this run' }).waitFor();
    for (const details of await page.locator('.prose details').all())
      await details.evaluate((element) => element.setAttribute('open', ''));
    await expectNone(page, 'beside a verdict');

    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('combobox').fill('yield');
    await page.getByRole('option').first().waitFor();
    await expectNone(page, 'in the search');
    await page.keyboard.press('Escape');

    await panel(page).getByRole('button', { name: 'Walk through this run' }).click();
    const walk = page.getByRole('dialog', { name: 'The last run, step by step' });
    for (let step = 0; step < 8; step++) await walk.getByRole('button', { name: 'One step on' }).click();
    await expectNone(page, 'in the walk');
    await page.setViewportSize({ width: 640, height: 400 });
    await page.keyboard.press('ArrowRight');
    const line = await walk.locator('.stepper-code .here').boundingBox();
    expect(line?.y, 'the line that runs is to be seen at twice the size of letters').toBeGreaterThan(0);
    expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThan(400);
  });
});

it('the keyboard is two steps from the text, and three from the verdict', async ({ visit }) => {
  const page = await visit(`${LESSON}/`);
  await watched(page);
  const press = async (...keys: string[]): Promise<string> => {
    for (const key of keys) await page.keyboard.press(key);
    return page.evaluate(() => document.activeElement?.id ?? '');
  };
  expect(await press('Tab', 'Enter')).toBe('main');
  await page.reload();
  await watched(page);
  expect(await press('Tab', 'Tab', 'Enter')).toBe('live');
});
