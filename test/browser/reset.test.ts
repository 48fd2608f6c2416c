import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { exercise, mark, marked, panel, watched } from './panel.ts';
import { it } from './reader.ts';

const LESSON = 'lessons/03-pull-pipelines';
const FILE = `${LESSON}/pipelines.ts`;

describe('the reset button', () => {
  it('asks first; then the files are as they came, and yours are kept', async ({ place, visit }) => {
    const mine = `// mine\n${await place.solution('03-pull-pipelines/pipelines.ts')}`;
    await place.save(FILE, mine);
    const page = await visit(`${LESSON}/`);
    await watched(page);
    await mark(page);
    await exercise(page, '1 lines', 'done').waitFor();
    const reset = panel(page).getByRole('button', { name: 'Reset' });
    const question = page.getByRole('dialog', {
      name: 'Put the files of 03-pull-pipelines back as they came?',
    });

    await reset.click();
    await question.getByRole('button', { name: 'Leave them' }).click();
    await question.waitFor({ state: 'hidden' });
    await reset.click();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'hidden' });
    await panel(page).getByRole('button', { name: 'Run again' }).click();
    expect(await place.read(FILE)).toBe(mine);

    await reset.click();
    await question.getByRole('button', { name: 'Put them back' }).click();
    await exercise(page, '1 lines', 'todo').waitFor();
    expect(await place.read(FILE)).toBe(await place.starter('03-pull-pipelines/pipelines.ts'));
    const backups = '.workbook/backups/pull-pipelines';
    const [backup = '', ...others] = await readdir(join(place.root, backups));
    expect(others).toEqual([]);
    const kept = await readdir(join(place.root, backups, backup), { recursive: true });
    const copy = kept.find((name) => name.endsWith('pipelines.ts')) ?? '';
    expect(await place.read(`${backups}/${backup}/${copy}`)).toBe(mine);
    expect(await marked(page)).toBe(true);
  });
});
