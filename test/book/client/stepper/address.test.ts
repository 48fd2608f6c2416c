import { expect, it } from 'vitest';
import { fragmentOf, stepIn } from '../../../../tools/book/client/stepper/address.ts';

it('a step is in the address by the figure and its number', () => {
  const step = { id: 'figure-2', number: 7 };
  expect(fragmentOf(step)).toBe('#figure-2/7');
  expect(stepIn('#figure-2/7')).toEqual(step);
});

it.each([
  '',
  '#predict',
  '#figure-2',
  '#figure-2/',
  '#figure-2/0',
  '#figure-2/x',
  '#figure-2/7/1',
  '#Figure/7',
  '#figure-2/99999999',
])('%j names no step', (fragment) => {
  expect(stepIn(fragment)).toBeNull();
});
