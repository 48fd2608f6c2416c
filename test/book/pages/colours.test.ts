import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../contrast.ts';

const tokens = await readFile(new URL('../../../tools/book/style/tokens.css', import.meta.url), 'utf8');

const colours = new Map(
  [...tokens.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

const READ_ON: readonly (readonly [string, readonly string[]])[] = [
  ['paper', ['ink', 'ink-soft', 'accent', 'pass', 'fail', 'code-comment']],
  ['paper-raised', ['ink', 'ink-soft', 'accent']],
  [
    'tint',
    [
      'ink',
      'ink-soft',
      'accent',
      'code-keyword',
      'code-function',
      'code-type',
      'code-literal',
      'code-comment',
    ],
  ],
  ['accent-tint', ['ink', 'ink-soft', 'accent']],
  ['accent', ['on-accent']],
  ['found', ['ink']],
];

describe('words can be read: contrast is 4.5 or more', () => {
  it.each(
    READ_ON.flatMap(([ground, inks]) =>
      inks.flatMap((ink) => (['light', 'dark'] as const).map((theme) => [ink, ground, theme] as const)),
    ),
  )('%s on %s, %s', (ink, ground, theme) => {
    expect(
      contrast(colours.get(ink)?.[theme] ?? '', colours.get(ground)?.[theme] ?? ''),
    ).toBeGreaterThanOrEqual(4.5);
  });
});
