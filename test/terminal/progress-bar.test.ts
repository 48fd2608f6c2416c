import { expect, it } from 'vitest';
import { progressBar } from '../../tools/terminal/progress-bar.ts';
import { plainLook } from '../../tools/terminal/style.ts';

it.each([
  [0, 30, '░░░░░░░░░░ 0 of 30'],
  [1, 30, '█░░░░░░░░░ 1 of 30'],
  [29, 30, '█████████░ 29 of 30'],
  [30, 30, '██████████ 30 of 30'],
  [0, 0, '░░░░░░░░░░ 0 of 0'],
])('a bar of %i in %i', (done, total, expected) => {
  expect(progressBar(done, total, 10, plainLook())).toBe(expected);
});
