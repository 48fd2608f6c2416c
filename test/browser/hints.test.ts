import { describe, expect } from 'vitest';
import { lessonProcess } from '../commands/lesson.ts';
import { panel, watched } from './panel.ts';
import { it } from './reader.ts';

const LESSON = 'lessons/06-throw-and-return/';

describe('the hint button', () => {
  it('shows one hint at a time, and the terminal goes on from there', async ({ place, visit }) => {
    const page = await visit(LESSON);
    await watched(page);
    const hints = panel(page).locator('.live-hints li');
    const counted = async (): Promise<unknown> =>
      JSON.parse(await place.read('.workbook/progress.json')).lessons['throw-and-return']?.hints;

    await panel(page).getByRole('button', { name: 'Hint for the prediction' }).click();
    await panel(page)
      .getByText(/^Hint 1 of \d for 0 Predict/)
      .waitFor();
    const [first, ...others] = await hints.allInnerTexts();
    expect(others).toEqual([]);
    await expect.poll(counted).toEqual({ 0: 1 });

    await panel(page).getByRole('button', { name: 'Next hint' }).click();
    await panel(page)
      .getByText(/^Hint 2 of \d for 0 Predict/)
      .waitFor();
    expect(await hints.allInnerTexts()).toEqual([first, expect.stringMatching(/./)]);
    await expect.poll(counted).toEqual({ 0: 2 });

    const ended = await lessonProcess(['hint', '6'], { script: place.script });
    ended.exits(0).prints(/Hint 3 of \d/);
    await expect.poll(counted).toEqual({ 0: 3 });
  });

  it('shows them to every page of the lesson', async ({ visit }) => {
    const [one, other] = [await visit(LESSON), await visit(LESSON)];
    await watched(one);
    const count = await one.locator('.live-hints li').count();
    await panel(one).getByRole('button', { name: /hint/i }).click();
    await other.locator('.live-hints li').nth(count).waitFor();
    const texts = await one.locator('.live-hints li').allInnerTexts();
    expect(await other.locator('.live-hints li').allInnerTexts()).toEqual(texts);
  });
});
