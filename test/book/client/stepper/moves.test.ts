import { expect, it } from 'vitest';
import { moved, moveOf } from '../../../../tools/book/client/stepper/moves.ts';

it.each([
  [',', 3, 2],
  ['.', 3, 4],
  ['ArrowLeft', 3, 2],
  ['ArrowRight', 3, 4],
  ['Home', 3, 0],
  ['End', 3, 5],
  [',', 0, 0],
  ['.', 5, 5],
  ['.', 0, 1],
])('%s leads from step %i of 5 to %i', (key, from, to) => {
  const move = moveOf(key);
  expect(move && moved(from, move, 5)).toBe(to);
});

it.each(['ArrowUp', 'ArrowDown', 'Enter', 'x', '', 'toString'])('%j leads nowhere', (key) => {
  expect(moveOf(key)).toBe(null);
});

it('a run without steps has one place to be', () => {
  for (const move of ['first', 'back', 'forward', 'last'] as const) expect(moved(0, move, 0)).toBe(0);
});
