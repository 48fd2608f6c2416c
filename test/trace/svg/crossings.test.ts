import { expect, it } from 'vitest';
import { problemsOf } from './crossings.ts';

const picture = (content: string): string => `<svg viewBox="0 0 200 100">\n${content}\n</svg>`;
const text = '<text class="fig-label" x="50" y="54">next()</text>';

it.each([
  [
    'an arrow',
    '<path class="fig-control" d="M10 50H150"/>',
    ["fig-control at 10, 50 crosses 'next()' at 50, 45"],
  ],
  [
    'a line from above',
    '<path class="fig-timer" d="M60 0V90"/>',
    ["fig-timer at 60, 0 crosses 'next()' at 50, 45"],
  ],
  [
    'a bar',
    '<rect class="fig-runs" x="60" y="0" width="10" height="90"/>',
    ["fig-runs at 60, 0 crosses 'next()' at 50, 45"],
  ],
  [
    'another text',
    '<text class="fig-detail" x="60" y="60">late</text>',
    ["'late' lies on 'next()' at 50, 45"],
  ],
  ['nothing', '<path class="fig-control" d="M10 50H46M98 50H150"/>', []],
])('finds what crosses a text: %s', (_, drawn, problems) => {
  expect(problemsOf(picture(text + drawn))).toEqual(problems);
});

it('finds what is outside of the picture', () => {
  expect(problemsOf(picture('<text class="fig-label" x="190" y="54">next()</text>'))).toEqual([
    "'next()' is outside at 190, 45",
  ]);
});

it('looks at each step as it is when it is in hand', () => {
  const row = `<g class="fig-row" data-row="3">${text}<g class="fig-state"><text class="fig-detail" x="60" y="56">empty</text></g></g>`;
  expect(problemsOf(picture(row))).toEqual(["step 3: 'empty' lies on 'next()' at 50, 45"]);
});
