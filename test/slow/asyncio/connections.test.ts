import { describe, expect, it } from 'vitest';
import { manyConnections } from '../../asyncio/faults/many.ts';
import { ENGINES } from '../../asyncio/faults/room.ts';

describe.each(ENGINES)('on %s', (_name, stage) => {
  it('a thousand connections at once', async () => {
    expect(await stage(manyConnections(1000))).toEqual({ right: 1000, reports: [] });
  });
});
