import { describe, expect } from 'vitest';
import { panel, watched } from './panel.ts';
import { it } from './reader.ts';

const LESSON = 'lessons/02-paused-frames';

describe('the picture of the last run', () => {
  it('is walked through, forward and back, with a sentence and a line of code for each step', async ({
    place,
    visit,
  }) => {
    for (const name of ['predict.ts', 'frames.ts'])
      await place.save(`${LESSON}/${name}`, await place.solution(`02-paused-frames/${name}`));
    const page = await visit(`${LESSON}/`);
    await watched(page);
    await panel(page).getByRole('button', { name: 'Walk through this run' }).click();
    const walk = page.getByRole('dialog', { name: 'The last run, step by step' });
    const [sentence, number] = [walk.locator('.stepper-sentence'), walk.locator('.stepper-number')];
    const [on, back] = ['One step on', 'One step back'].map((name) => walk.getByRole('button', { name }));
    if (on === undefined || back === undefined) throw new Error('unreachable');
    await sentence.getByText('Before the first step.').waitFor();
    expect(await number.innerText()).toMatch(/^0 of \d+$/);

    const said: string[] = [];
    const told = async (): Promise<string> => {
      const lines = await walk.locator('.stepper-code .line.here').allInnerTexts();
      return [await sentence.innerText(), ...lines.map((line) => line.trim())].join(' | ');
    };
    for (let step = 1; step <= 6; step++) {
      await on.click();
      expect(await number.innerText()).toMatch(`${step} of `);
      said.push(await told());
    }
    expect(said).toMatchInlineSnapshot(`
      [
        "caller makes f | const counter = f();",
        "caller prints "caller: f was called" | const counter = f();",
        "caller resumes f: next() | print(\`caller: yielded \${counter.next().value}\`);",
        "f yields 1 | yield s;",
        "caller prints "caller: yielded 1" | print(\`caller: yielded \${counter.next().value}\`);",
        "caller prints "caller: does something else" | print(\`caller: yielded \${counter.next().value}\`);",
      ]
    `);
    await back.click();
    expect(await told()).toBe(said[4]);

    await page.keyboard.press('End');
    const [at, of] = (await number.innerText()).split(' of ');
    expect(at).toBe(of);
    await page.keyboard.press('ArrowLeft');
    expect(await number.innerText()).toBe(`${Number(of) - 1} of ${of}`);
    await page.keyboard.press('Home');
    await sentence.getByText('Before the first step.').waitFor();
    await page.keyboard.press('Escape');
    await walk.waitFor({ state: 'hidden' });
  });
});
