import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { barriers } from './axe.ts';
import { exercise, panel, watched } from './panel.ts';
import { it } from './reader.ts';

const LESSON = 'lessons/04-send';

/** Wide; as an ordinary window is at twice the size of letters; as a telephone. */
const [WIDE, TWICE, PHONE] = [
  { width: 1280, height: 900 },
  { width: 640, height: 400 },
  { width: 390, height: 800 },
];

type Look = readonly [size: { readonly width: number; readonly height: number }, colours: 'light' | 'dark'];

/** Where everything else is looked at: each size and each colour once. */
const BRIEFLY: readonly Look[] = [
  [WIDE, 'light'],
  [PHONE, 'dark'],
];

const WHOLLY: readonly Look[] = [...BRIEFLY, [WIDE, 'dark'], [PHONE, 'light'], [TWICE, 'light']];

async function expectNone(page: Page, where: string, looks = BRIEFLY): Promise<void> {
  for (const [size, colorScheme] of looks) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    // What does not fit is noticed when the page is drawn; a colour that fades is there when its time is over.
    await page.evaluate(() =>
      new Promise((done) => requestAnimationFrame(() => setTimeout(done))).then(() =>
        Promise.all(document.getAnimations().map((each) => each.finished.catch(() => undefined))),
      ),
    );
    expect(await barriers(page), `${where}, ${size.width} pixels wide, ${colorScheme}`).toEqual([]);
  }
  await page.setViewportSize(WIDE);
}

describe('no barrier is', () => {
  it('on the map, on pages of lessons, and on a note', async ({ visit }) => {
    const page = await visit();
    const home = page.url();
    for (const path of ['', 'lessons/12-task/', 'lessons/02-paused-frames/given/figures/figure-1.html']) {
      await page.goto(new URL(path, home).href);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
      });
      await expectNone(page, path, path.endsWith('/') ? WHOLLY : BRIEFLY);
    }
  });

  it('in the dialogs and in the list of lessons', async ({ visit }) => {
    const page = await visit('lessons/02-paused-frames/');
    await page.getByRole('button', { name: 'Keys' }).click();
    await expectNone(page, 'the keys');
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 390, height: 800 });
    await page.locator('.menu summary').click();
    expect(await barriers(page), 'the list of lessons').toEqual([]);
  });

  it('beside a verdict, and beside the answers', async ({ place, visit }) => {
    const page = await visit(`${LESSON}/`);
    await watched(page);
    for (const name of ['predict.ts', 'dialogue.ts'])
      await place.save(`${LESSON}/${name}`, await place.solution(`04-send/${name}`));
    await exercise(page, '2 echoCounter', 'done').waitFor();
    await page.getByText('Yours, the solution, and the difference').click();
    await page.getByRole('tab', { name: 'Difference' }).first().click();
    await expectNone(page, 'beside the answers');
    const wrong = (await place.read(`${LESSON}/dialogue.ts`)).replace('s += 1;', 's += 2;');
    await place.save(`${LESSON}/dialogue.ts`, wrong);
    await exercise(page, '2 echoCounter', 'failing').waitFor();
    await panel(page)
      .getByRole('button', { name: /Walk through|runs part/ })
      .waitFor();
    await panel(page).getByRole('button', { name: /hint/i }).click();
    await panel(page).locator('.live-hints li').first().waitFor();
    for (const details of await page.locator('.prose details').all())
      await details.evaluate((element) => element.setAttribute('open', ''));
    await expectNone(page, 'beside a verdict', WHOLLY);
    await page.setViewportSize({ width: 390, height: 800 });
    await page.getByRole('button', { name: 'All of it' }).click();
    await expectNone(page, 'in the panel, unfolded');

    await panel(page).getByRole('button', { name: 'Reset' }).click();
    await expectNone(page, 'before a reset');
    await page.keyboard.press('Escape');
  });

  it('in the search', async ({ visit }) => {
    const page = await visit('lessons/02-paused-frames/');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('combobox').fill('yield');
    await page.getByRole('option').first().waitFor();
    await expectNone(page, 'in the search');
  });

  it('in the walk', async ({ place, visit }) => {
    const page = await visit(`${LESSON}/`);
    await watched(page);
    for (const name of ['predict.ts', 'dialogue.ts'])
      await place.save(`${LESSON}/${name}`, await place.solution(`04-send/${name}`));
    // The run before that has stopped at a TODO.
    await panel(page).locator('.live-verdict[data-sign=pass]').waitFor();
    await panel(page)
      .getByRole('button', { name: /Walk through|runs part/ })
      .click();
    const walk = page.getByRole('dialog', { name: 'The last run, step by step' });
    for (let step = 0; step < 8; step++) await walk.getByRole('button', { name: 'One step on' }).click();
    await expectNone(page, 'in the walk');
    await page.setViewportSize({ width: 640, height: 400 });
    await page.keyboard.press('ArrowRight');
    const line = await walk.locator('.step-code .line.now').boundingBox();
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
