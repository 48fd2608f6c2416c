import { expect, it, vi } from 'vitest';
import { lineReader } from '../../../tools/runner/process/wire.ts';

it('lineReader puts lines together from any pieces, and drops what is no JSON', () => {
  const seen: unknown[] = [];
  const read = lineReader<unknown>((value) => seen.push(value));
  for (const piece of ['{"a":', '1}\n{"b":2}\nno', 'ise\n', '3\n', '4']) read(piece);
  expect(seen).toEqual([{ a: 1 }, { b: 2 }, 3]);
});

it('lineReader looks through each character once, however long a line is', () => {
  const seen: string[] = [];
  const read = lineReader<string>((value) => seen.push(value));
  const long = 'x'.repeat(300_000);
  const text = `${JSON.stringify(long)}\n"short"\n`;
  const split = vi.spyOn(String.prototype, 'split');
  for (let at = 0; at < text.length; at += 1000) read(text.slice(at, at + 1000));
  const looked = split.mock.contexts.reduce<number>((sum, each) => sum + String(each).length, 0);
  split.mockRestore();
  expect(seen).toEqual([long, 'short']);
  expect(looked).toBeLessThanOrEqual(text.length);
});
