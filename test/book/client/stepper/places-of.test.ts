import { expect, it } from 'vitest';
import { placeAt, placeTo } from '../../../../tools/book/client/stepper/places-of.ts';

const places = [1, 7, 10];

it('goes from place to place, and stays where there is no other', () => {
  expect([0, 1, 5, 10, 12].map((at) => placeTo(places, at, 1))).toEqual([1, 7, 7, 10, 12]);
  expect([0, 1, 5, 10, 12].map((at) => placeTo(places, at, -1))).toEqual([0, 1, 1, 7, 10]);
  expect([placeTo([], 3, 1), placeTo([], 3, -1)]).toEqual([3, 3]);
});

it('knows the place that begins at a step', () => {
  expect([1, 7, 10, 2].map((at) => placeAt(places, at))).toEqual([0, 1, 2, null]);
});
