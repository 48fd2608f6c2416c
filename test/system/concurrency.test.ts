import { expect, it } from 'vitest';
import { limited } from '../../tools/system/concurrency.ts';

it('lets so many in at once, in order, and the next one when one has ended or failed', async () => {
  const log: string[] = [];
  const ends: (() => void)[] = [];
  const gate = limited(2);
  const work = (name: string, fails = false): Promise<void> =>
    gate(async () => {
      log.push(name);
      await new Promise<void>((end) => ends.push(end));
      if (fails) throw new Error(name);
    });
  const all = [work('a', true), work('b'), work('c'), work('d')];
  const settled = Promise.allSettled(all);
  expect(log).toEqual(['a', 'b']);
  ends[0]?.();
  await expect(all[0]).rejects.toThrow('a');
  expect(log).toEqual(['a', 'b', 'c']);
  ends[1]?.();
  await all[1];
  expect(log).toEqual(['a', 'b', 'c', 'd']);
  for (const end of ends) end();
  expect((await settled).map(({ status }) => status)).toEqual([
    'rejected',
    'fulfilled',
    'fulfilled',
    'fulfilled',
  ]);
});
