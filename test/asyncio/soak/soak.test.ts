import { describe, expect, it } from 'vitest';
import { FAULTS } from './faults.ts';
import { RULES } from './ledgers.ts';
import { linesOf } from './program.ts';
import { firstFailure, firstKeptAlive, textOf } from './soak.ts';

/** `npm run test:slow` runs ten thousand. */
const SEEDS = 500;

/** A fault that needs more programs than this to be found would not be found by chance. */
const ENOUGH = 5000;

/** A program of more lines than this cannot be taken in at a glance. */
const FEW_LINES = 10;

describe('the soak', () => {
  it('finds nothing that should not be: in hundreds of random programs with locks, queues, deadlines and cancels', async () => {
    expect(textOf(await firstFailure([0, SEEDS]))).toBe('nothing');
  });

  it.each(FAULTS)('finds this when it is planted: $name', async ({ runtime, breaks }) => {
    const search = breaks === 'what is done is not kept alive' ? firstKeptAlive : firstFailure;
    const failure = await firstFailureOf();
    expect(failure, `no program among ${ENOUGH} shows it`).not.toBeNull();
    expect(linesOf(failure?.program ?? []).length, textOf(failure)).toBeLessThanOrEqual(FEW_LINES);

    async function firstFailureOf() {
      return search === firstKeptAlive
        ? firstKeptAlive([0, ENOUGH], runtime)
        : firstFailure([0, ENOUGH], { runtime, rule: breaks });
    }
  });

  it('has a planted fault for each of its rules', () => {
    const broken = new Set(FAULTS.map(({ breaks }) => breaks));
    expect(RULES.filter((rule) => !broken.has(rule))).toEqual([]);
  });
});
