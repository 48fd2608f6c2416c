import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { parseWrong } from '../../tools/course/formats/wrong-answer.ts';
import { applyWrong } from '../../tools/course/overlay.ts';
import { panel, watched } from './panel.ts';
import { it } from './reader.ts';

const LESSON = '02-paused-frames';

const opened = async (page: Page): Promise<Locator> => {
  await watched(page);
  await panel(page)
    .getByRole('button', { name: /Walk through|runs part/ })
    .click();
  return page.getByRole('dialog', { name: 'The last run, step by step' });
};

describe('the last run', () => {
  it('is walked through in a dialog, with a sentence and a line of code for each step', async ({
    place,
    visit,
  }) => {
    for (const name of ['predict.ts', 'frames.ts'])
      await place.save(`lessons/${LESSON}/${name}`, await place.solution(`${LESSON}/${name}`));
    const page = await visit(`lessons/${LESSON}/`);
    const walk = await opened(page);
    const number = walk.locator('.run-at');
    const told = async (): Promise<string> => {
      const lines = await walk.locator('.step-code .line.now > code').allInnerTexts();
      return [
        await walk.locator('.step-sentence > span').innerText(),
        ...lines.map((line) => line.trim()),
      ].join(' | ');
    };
    const said: string[] = [];
    for (let step = 1; step <= 6; step++) {
      if (step > 1) await walk.getByRole('button', { name: 'One step on' }).click();
      expect(await number.innerText()).toMatch(`${step} of `);
      said.push(await told());
    }
    expect(said).toMatchInlineSnapshot(`
      [
        "caller makes f | const counter = f();",
        "caller prints "caller: f was called" | print('caller: f was called');",
        "caller resumes f: next() | print(\`caller: yielded \${counter.next().value}\`);",
        "f yields 1 | yield s;",
        "caller prints "caller: yielded 1" | print(\`caller: yielded \${counter.next().value}\`);",
        "caller prints "caller: does something else" | print('caller: does something else');",
      ]
    `);
    await walk.getByRole('button', { name: 'One step back' }).click();
    expect(await told()).toBe(said[4]);
    await page.keyboard.press('End');
    const [at, of] = (await number.innerText()).split(' of ');
    expect(at).toBe(of);
    await page.keyboard.press('Home');
    expect(await number.innerText()).toMatch(/^1 of /);
    expect(await walk.getByText('The reference').count()).toBe(0);
    await page.keyboard.press('Escape');
    await walk.waitFor({ state: 'hidden' });
  });

  it('stands beside that of the reference, and opens where they part', async ({ place, visit }) => {
    const name = 'leaves-without-a-word';
    const text = await readFile(new URL(`../wrong/${LESSON}/${name}.ts`, import.meta.url), 'utf8');
    const { target, blocks } = parseWrong(text);
    const solution = new Map([['frames.ts', await place.read(`solutions/${LESSON}/frames.ts`)]]);
    const { files, misfits } = applyWrong(solution, { target, blocks });
    expect(misfits).toEqual([]);
    await place.save(`lessons/${LESSON}/predict.ts`, await place.solution(`${LESSON}/predict.ts`));
    await place.save(`lessons/${LESSON}/frames.ts`, files.get('frames.ts') ?? '');
    const page = await visit(`lessons/${LESSON}/`);
    await watched(page);
    await panel(page)
      .locator('.live-verdict')
      .getByText('calls return() when the body says break')
      .first()
      .waitFor();
    const walk = await opened(page);
    await walk.getByText('The reference', { exact: true }).waitFor();
    expect(await walk.locator('.walk-sign').innerText()).toBe('≠');
    expect(await walk.locator('.walk-places .run-at').innerText()).toMatch(/^1 of \d+ places?$/);
    expect(await walk.locator('.walk-run').count()).toBe(2);
    // Of the reference's code of the exercise nothing is to be seen.
    expect(await walk.locator('.walk-run').nth(1).innerText()).not.toContain('walk.return?.()');
    for (const map of await walk.locator('.walk-run').all())
      expect(await map.locator('.step-sentence').innerText()).not.toBe('');
  });
});
