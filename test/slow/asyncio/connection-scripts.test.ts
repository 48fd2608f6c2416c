import { describe, expect, it } from 'vitest';
import { ENGINES } from '../../asyncio/faults/room.ts';
import { expected, play, scriptOf } from '../../asyncio/faults/scripts.ts';

const SEEDS = 500;

describe.each(ENGINES)('random scripts of two sides, on %s', (_name, stage) => {
  it('everything that one side writes the other one gets, in order, and then the end', {
    timeout: 600_000,
  }, async () => {
    for (let seed = 0; seed < SEEDS; seed += 1) {
      const script = scriptOf(seed);
      expect(await stage(play(script)), `seed ${seed}: ${JSON.stringify(script)}`).toEqual(expected(script));
    }
  });
});
