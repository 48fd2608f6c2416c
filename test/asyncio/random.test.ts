import { describe, expect, it } from 'vitest';
import { runModel } from './random/model.ts';
import { programOf } from './random/program.ts';
import { runReal } from './random/real.ts';

const SCHEDULES = 10_000;

describe('random programs', () => {
  it('do what the rules say, turn by turn: nothing is lost, nothing happens twice', {
    timeout: 300_000,
  }, () => {
    const seen = new Set<string>();
    for (let seed = 0; seed < SCHEDULES; seed++) {
      const program = programOf(seed);
      const expected = runModel(program);
      const happened = runReal(program);
      if (happened.join('\n') !== expected.join('\n'))
        expect(happened, `seed ${seed}: ${JSON.stringify(program)}`).toEqual(expected);
      for (const line of expected) seen.add(line.replace(/^\S+ \S+ /, '').replace(/\d+\.\d+ /, ''));
    }
    // A generator that makes nothing but dull programs would prove nothing.
    for (const rare of [
      'join caught CancelledError',
      'sleep caught CancelledError',
      'wait caught RangeError',
      'join caught Error',
      'wait filled by fill',
      'listen hears true',
      'fill caught InvalidStateError',
      'count 2',
      'forgive 1',
      'cancelled',
      'pending',
      'failed',
    ])
      expect([...seen]).toContain(rare);
  });

  it('do the same when they run again', () => {
    for (const seed of [1, 77, 4711]) expect(runReal(programOf(seed))).toEqual(runReal(programOf(seed)));
  });
});
