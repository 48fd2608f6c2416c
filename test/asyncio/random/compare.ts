import { expect } from 'vitest';
import { runModel } from './model.ts';
import { programOf } from './program.ts';
import { runReal } from './real.ts';

/** What a generator of dull programs would not make happen. */
const RARE = [
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
];

/** Expects that the library does what the rules say in the random programs with the seeds `from` to `to`, the last one left out. */
export function expectAgreement([from, to]: readonly [number, number]): void {
  const seen = new Set<string>();
  for (let seed = from; seed < to; seed++) {
    const program = programOf(seed);
    const expected = runModel(program);
    const happened = runReal(program);
    if (happened.join('\n') !== expected.join('\n'))
      expect(happened, `seed ${seed}: ${JSON.stringify(program)}`).toEqual(expected);
    for (const line of expected) seen.add(line.replace(/^\S+ \S+ /, '').replace(/\d+\.\d+ /, ''));
  }
  for (const rare of RARE) expect([...seen]).toContain(rare);
}
