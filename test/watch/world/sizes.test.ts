import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { Sizes } from '../../../tools/watch/world/sizes.ts';

it('says whether a file holds as much as before', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sizes-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'topic.ts');
  const sizes = new Sizes();
  const looks: string[] = [];
  const look = async () => looks.push(await sizes.look(file));
  await look();
  for (const text of ['four', 'four', 'fives', 'six']) {
    writeFileSync(file, text);
    await look();
  }
  truncateSync(file);
  await look();
  writeFileSync(file, 'six');
  await look();
  expect(looks).toEqual(['unsure', 'unsure', 'whole', 'whole', 'unsure', 'empty', 'whole']);
  expect(await sizes.look(folder)).toBe('unsure');
});
