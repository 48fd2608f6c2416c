import { it } from 'vitest';
import { expectAgreement } from '../../asyncio/random/compare.ts';

const PROGRAMS = 10_000;

it('ten thousand random programs do what the rules say', { timeout: 300_000 }, () => {
  expectAgreement([0, PROGRAMS]);
});
