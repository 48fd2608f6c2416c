import { describe, expect } from 'vitest';
import { barriers } from './axe.ts';
import { exercise, panel, watched } from './panel.ts';
import { it } from './reader.ts';

const LESSON = 'lessons/04-send';

/** Wide, beside an editor, and as narrow as twice the size of letters makes a small window. */
const WIDTHS = [1280, 640, 390];

describe.for(WIDTHS)('in a window of %i pixels no barrier is', (width) => {
  const viewport = { width, height: 800 };

  it('on the map', async ({ visit }) => {
    const page = await visit('', { viewport });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it('on the page of a lesson, beside a verdict, in the search, and in the walk', async ({
    place,
    visit,
  }) => {
    const page = await visit(`${LESSON}/`, { viewport });
    await watched(page);
    for (const name of ['predict.ts', 'dialogue.ts'])
      await place.save(`${LESSON}/${name}`, await place.solution(`04-send/${name}`));
    await exercise(page, '2 echoCounter', 'done').waitFor({ state: 'attached' });
    const wrong = (await place.read(`${LESSON}/dialogue.ts`)).replace('s += 1;', 's += 2;');
    await place.save(`${LESSON}/dialogue.ts`, wrong);
    await exercise(page, '2 echoCounter', 'failing').waitFor({ state: 'attached' });
    const walk = panel(page).getByRole('button', { name: 'Walk through this run' });
    await walk.waitFor({ state: 'attached' });
    for (const details of await page.locator('.prose details').all())
      await details.evaluate((element) => element.setAttribute('open', ''));
    expect(await barriers(page), 'beside a verdict').toEqual([]);

    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('combobox').fill('yield');
    await page.getByRole('option').first().waitFor();
    expect(await barriers(page), 'in the search').toEqual([]);
    await page.keyboard.press('Escape');

    if (!(await walk.isVisible())) await panel(page).locator('.live-dock').click();
    await walk.click();
    await page.getByRole('button', { name: 'One step on' }).click();
    expect(await barriers(page), 'in the walk').toEqual([]);
  });
});
