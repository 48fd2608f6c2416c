import { describe, expect, it } from 'vitest';
import { FAULTS } from '../../asyncio/soak/faults.ts';
import { linesOf } from '../../asyncio/soak/program.ts';
import { firstFailure, firstKeptAlive, textOf } from '../../asyncio/soak/soak.ts';

const SEEDS = 10_000;

/** Each program runs once more for this, and garbage is collected after some of them. */
const SEEDS_KEPT = 2000;

/** A program of more lines than this cannot be taken in at a glance. */
const FEW_LINES = 10;

const timeout = 600_000;

describe('the soak', () => {
  const seen = new Set<string>();

  it('finds nothing in ten thousand random programs', { timeout }, async () => {
    expect(textOf(await firstFailure([0, SEEDS], { seen }))).toBe('nothing');
  });

  it('has seen every kind of wait end well, and end with a cancel', () => {
    const waits = [
      'sleep',
      'lock',
      'semaphore',
      'waitForEvent',
      'condition',
      'consume',
      'produce',
      'put',
      'get',
    ];
    const more = [
      'joinQueue',
      'timeout',
      'waitFor',
      'waitForTask',
      'join',
      'waitForLetter',
      'wait',
      'gather',
    ];
    const groups = ['gatherSettled', 'asCompleted', 'mapLimit', 'race', 'shield', 'finally'];
    for (const kind of [...waits, ...more, ...groups])
      expect([...seen]).toEqual(expect.arrayContaining([`${kind} done`, `${kind} CancelledError`]));
    for (const rare of [
      'timeout TimeoutError',
      'waitFor TimeoutError',
      'put QueueShutDown',
      'get QueueShutDown',
    ])
      expect([...seen]).toContain(rare);
  });

  it('finds nothing that is done and still alive: no task, no timer, no future', { timeout }, async () => {
    expect(textOf(await firstKeptAlive([0, SEEDS_KEPT]))).toBe('nothing');
  });

  it.each(FAULTS)(
    'finds and shrinks this when it is planted: $name',
    { timeout },
    async ({ runtime, breaks }) => {
      const failure =
        breaks === 'what is done is not kept alive'
          ? await firstKeptAlive([0, SEEDS_KEPT], runtime)
          : await firstFailure([0, SEEDS], { runtime, rule: breaks });
      expect(failure, 'no program shows it').not.toBeNull();
      expect(linesOf(failure?.program ?? []).length, textOf(failure)).toBeLessThanOrEqual(FEW_LINES);
    },
  );
});
