import { expect, it } from 'vitest';
import { lineReader } from '../../../tools/runner/process/wire.ts';

it('lineReader puts lines together from any pieces, and drops what is no JSON', () => {
  const seen: unknown[] = [];
  const read = lineReader<unknown>((value) => seen.push(value));
  for (const piece of ['{"a":', '1}\n{"b":2}\nno', 'ise\n', '3\n', '4']) read(piece);
  expect(seen).toEqual([{ a: 1 }, { b: 2 }, 3]);
});
