import { describe, expect, it } from 'vitest';
import { expectAgreement } from './random/compare.ts';
import { programOf } from './random/program.ts';
import { runReal } from './random/real.ts';

/** `npm run test:slow` runs ten thousand. */
const PROGRAMS = 1500;

describe('random programs', () => {
  it('do what the rules say, turn by turn: nothing is lost, nothing happens twice', () => {
    expectAgreement([0, PROGRAMS]);
  });

  it('do the same when they run again', () => {
    for (const seed of [1, 77, 4711]) expect(runReal(programOf(seed))).toEqual(runReal(programOf(seed)));
  });
});
