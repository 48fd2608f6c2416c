import { expect } from 'vitest';
import { exercise, panel, watched } from './panel.ts';
import { it } from './reader.ts';

const LESSON = 'lessons/09-decorators';

it('yours, the solution and the difference are on the page when the lesson passes, and not before', async ({
  place,
  visit,
  faults,
}) => {
  const page = await visit(`${LESSON}/`);
  await watched(page);
  const answers = page.locator('#answers');
  expect(await answers.isVisible()).toBe(false);
  faults.excuse(/answers\.html|404/);
  expect(await page.evaluate(async () => (await fetch('answers.html')).status)).toBe(404);

  const solution = await place.solution('09-decorators/coroutine.ts');
  for (const name of ['predict.ts', 'primed.ts', 'hello.ts'])
    await place
      .solution(`09-decorators/${name}`)
      .then((text) => place.save(`${LESSON}/${name}`, text))
      .catch(() => undefined);
  await place.save(`${LESSON}/coroutine.ts`, `// mine\n${solution}`);
  await panel(page).locator('.live-verdict[data-sign=pass]').waitFor();
  await answers.waitFor();

  await answers.getByText('Yours, the solution, and the difference').click();
  const file = answers.getByRole('region', { name: 'coroutine.ts' });
  const tab = (name: string) => file.getByRole('tab', { name });
  await file.getByRole('tabpanel', { name: 'Yours' }).getByText('// mine').waitFor();
  await tab('Yours').focus();
  await page.keyboard.press('ArrowRight');
  expect(await tab('Solution').getAttribute('aria-selected')).toBe('true');
  expect(await file.getByRole('tabpanel').count()).toBe(1);
  expect(await file.getByRole('tabpanel', { name: 'Solution' }).innerText()).not.toContain('// mine');
  await page.keyboard.press('End');
  const difference = file.getByRole('tabpanel', { name: 'Difference' });
  expect(await difference.locator('.own').allInnerTexts()).toEqual(['- yours', '- // mine']);
  expect(await difference.locator('.line.other').count()).toBe(0);
  await page.keyboard.press('ArrowRight');
  expect(await tab('Yours').evaluate((each) => each === document.activeElement)).toBe(true);
  expect(page.url(), 'the keys of the page did not hear it').toMatch(/09-decorators\/$/);
  await exercise(page, '0 Predict', 'done').waitFor();
});
