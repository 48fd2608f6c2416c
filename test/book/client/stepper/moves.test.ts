import { expect, it } from 'vitest';
import { moved, moveOf } from '../../../../tools/book/client/stepper/moves.ts';

it.each([
  ['ArrowLeft', 3, 2],
  ['ArrowRight', 3, 4],
  ['Home', 3, 0],
  ['End', 3, 4],
  ['ArrowLeft', 0, 0],
  ['ArrowRight', 4, 4],
])('%s leads from step %i of 5, counted from 0, to %i', (key, from, to) => {
  const move = moveOf(key);
  expect(move && moved(from, move, 5)).toBe(to);
});

it.each(['ArrowUp', 'ArrowDown', 'Enter', ',', 'x', '', 'toString'])('%j leads nowhere', (key) => {
  expect(moveOf(key)).toBe(null);
});
