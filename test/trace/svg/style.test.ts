import { expect, it } from 'vitest';
import { STYLE } from '../../../tools/trace/svg/style.ts';
import { contrast } from '../../contrast.ts';

/** The colours of a theme, by name. */
const coloursOf = (theme: 'light' | 'dark'): ReadonlyMap<string, string> =>
  new Map(
    [...STYLE.matchAll(/^\[data-theme=(light|dark)\] svg\.trace\{(.*)\}$/gm)]
      .filter(([, name]) => name === theme)
      .flatMap(([, , colours = '']) =>
        [...colours.matchAll(/--tr-([\w-]+):(#\w{6})/g)].map(
          ([, name = '', colour = '']) => [name, colour] as const,
        ),
      ),
  );

it.each(
  (['light', 'dark'] as const).flatMap((theme) =>
    ['bg', 'shade'].flatMap((ground) =>
      ['run', 'line', 'soft', 'tube', 'bad', 'loop', 'ink'].map((ink) => [ink, ground, theme] as const),
    ),
  ),
)('what is drawn can be seen: %s on %s, %s', (ink, ground, theme) => {
  const colours = coloursOf(theme);
  expect(contrast(colours.get(ink) ?? '', colours.get(ground) ?? '')).toBeGreaterThanOrEqual(3);
});

it('nothing moves for ever', () => {
  expect(STYLE).not.toMatch(/infinite|indefinite/);
});
