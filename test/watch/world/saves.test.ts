import { expect, it, onTestFinished } from 'vitest';
import { gatherSaves, type Saves } from '../../../tools/watch/world/saves.ts';
import type { Fullness } from '../../../tools/watch/world/sizes.ts';

/** So long that nothing in a test waits for it, in seconds. */
const NEVER = 1000;
const SOON = 0.001;

interface Gathered {
  readonly saves: Saves;
  /** What was given out. */
  readonly given: (readonly string[])[];
  /** Resolves when something has been given out so many times. */
  times(count: number): Promise<void>;
}

/** @param looks how the files look, by path. */
function gather(looks: Record<string, Fullness>, quiet: number, patience: number): Gathered {
  const given: (readonly string[])[] = [];
  let tell: () => void = () => undefined;
  const give = (paths: readonly string[]) => {
    given.push(paths);
    tell();
  };
  const saves = gatherSaves({ quiet, most: NEVER }, patience, give, async (path) => looks[path] ?? 'unsure');
  onTestFinished(() => saves.stop());
  const times = (count: number) =>
    new Promise<void>((resolve) => {
      tell = () => given.length >= count && resolve();
      tell();
    });
  return { saves, given, times };
}

/** Everything that could be done at once is done. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

it('gives a whole file out at once, and what follows as a burst', async () => {
  const { saves, given } = gather({ a: 'whole', b: 'whole' }, NEVER, NEVER);
  saves.touched('a');
  saves.touched('b');
  await settle();
  expect(given).toEqual([['a']]);
});

it('waits for the end of the burst when the file may not be whole', async () => {
  const waiting = gather({}, NEVER, NEVER);
  waiting.saves.touched('a');
  await settle();
  expect(waiting.given).toEqual([]);
  const { saves, given, times } = gather({}, SOON, NEVER);
  saves.touched('a');
  await times(1);
  expect(given).toEqual([['a']]);
});

it('gives an empty file out when it is filled, or when it has stayed empty for long', async () => {
  const looks: Record<string, Fullness> = { a: 'empty' };
  const { saves, given, times } = gather(looks, SOON, NEVER);
  saves.touched('a');
  saves.touched('b');
  await times(1);
  looks['a'] = 'whole';
  saves.touched('a');
  await times(2);
  expect(given).toEqual([['b'], ['a']]);
  const impatient = gather({ a: 'empty' }, SOON, SOON);
  impatient.saves.touched('a');
  await impatient.times(1);
  expect(impatient.given).toEqual([['a']]);
});

it('gives nothing out once it is stopped', async () => {
  const { saves, given } = gather({ a: 'whole' }, SOON, SOON);
  saves.touched('a');
  saves.stop();
  saves.touched('a');
  await settle();
  expect(given).toEqual([]);
});
