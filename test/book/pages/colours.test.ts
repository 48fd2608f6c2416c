import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

const tokens = await readFile(new URL('../../../tools/book/style/tokens.css', import.meta.url), 'utf8');

const colours = new Map(
  [...tokens.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** As WCAG 2 counts it, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

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
