import { describe, expect } from 'vitest';
import { exercise, mark, marked, panel, watched } from './panel.ts';
import { written } from './place.ts';
import { it } from './reader.ts';

const LESSON = 'lessons/01-two-fibonaccis';

/** What a learner tries. */
const WRONG = '  return [1, 2, 4, 8, 16].slice(0, n);';
const RIGHT =
  '  const all: number[] = [];\n  for (let a = 0, b = 1; all.length < n; [a, b] = [b, a + b]) all.push(b);\n  return all;';

describe('a save', () => {
  it('shows what is wrong, then turns the exercise green, in a page that stays', async ({ place, visit }) => {
    const page = await visit(`${LESSON}/`);
    await watched(page);
    await mark(page);
    await place.save(`${LESSON}/predict.ts`, await place.solution('01-two-fibonaccis/predict.ts'));
    await exercise(page, '0 Predict', 'done').waitFor();

    const starter = await place.starter('01-two-fibonaccis/fibonacci.ts');
    await place.save(`${LESSON}/fibonacci.ts`, written(starter, 1, WRONG));
    await exercise(page, '1 fibs', 'failing').waitFor();
    const verdict = panel(page).locator('.live-verdict');
    await verdict.getByText('1. fibs › begins 1, 1, 2, 3, 5').waitFor();
    const belief = verdict.locator('p').getByText('Each number is the sum of the two before it');
    await belief.waitFor();
    expect(await verdict.locator('dd.expected').innerText()).toBe('[1, 1, 2, 3, 5]');
    expect(await verdict.locator('dd.received').innerText()).toBe('[1, 2, 4, 8, 16]');

    await place.save(`${LESSON}/fibonacci.ts`, written(starter, 1, RIGHT));
    await exercise(page, '1 fibs', 'done').waitFor();
    await belief.waitFor({ state: 'detached' });
    expect(await page.locator('h2[id="1-fibs"]').getAttribute('data-status')).toBe('done');
    expect(await marked(page), 'the page was loaded again').toBe(true);
  });

  it('ticks a lesson that has become whole, on the map too', async ({ place, visit }) => {
    const [map, page] = [await visit(), await visit(`${LESSON}/`)];
    await watched(page);
    await Promise.all([mark(map), mark(page)]);
    for (const name of ['predict.ts', 'fibonacci.ts'])
      await place.save(`${LESSON}/${name}`, await place.solution(`01-two-fibonaccis/${name}`));
    await panel(page).locator('.live-verdict[data-sign=pass]').waitFor();
    await map.locator('.card').first().locator('h3 .mark.done').waitFor();
    await map.getByText(/^[1-9] of \d+ lessons/).waitFor();
    await page.getByRole('link', { name: '01 Two Fibonaccis done' }).waitFor();
    expect([await marked(map), await marked(page)]).toEqual([true, true]);
  });

  it('of a text with tags in it shows the tags', async ({ place, visit }) => {
    const page = await visit(`${LESSON}/`);
    await watched(page);
    await mark(page);
    const attack =
      '<script>document.title = "broken"</script><img src="x" onerror="document.title = \'broken\'">';
    const starter = await place.starter('01-two-fibonaccis/fibonacci.ts');
    const code = `  console.log(${JSON.stringify(attack)});\n  return Array.from({ length: n }, () => ${JSON.stringify(`</pre>${attack}`)}) as unknown as number[];`;
    await place.save(`${LESSON}/fibonacci.ts`, written(starter, 1, code));
    const verdict = panel(page).locator('.live-verdict');
    await verdict.locator('dd.received').getByText('</pre><script>').first().waitFor();
    await verdict.getByText(attack).last().waitFor();
    const thrown = written(starter, 1, `  throw new Error(${JSON.stringify(`thrown ${attack}`)});`);
    await place.save(`${LESSON}/fibonacci.ts`, thrown);
    await verdict.getByText('thrown <script>').first().waitFor();
    expect(await page.locator('#live :is(script, img)').count()).toBe(0);
    expect(await page.title()).not.toBe('broken');
    expect(await marked(page)).toBe(true);
  });
});
