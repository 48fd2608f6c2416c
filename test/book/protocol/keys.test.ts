import { describe, expect, it } from 'vitest';
import { actionOf, KEYS } from '../../../tools/book/protocol/keys.ts';

describe('the keys of the book', () => {
  it('do one thing each', () => {
    const all = KEYS.flatMap(({ keys }) => keys);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([
    ['/', 'search'],
    ['ArrowLeft', 'previous'],
    [']', 'next'],
    ['m', 'map'],
    ['t', 'theme'],
    ['?', 'keys'],
    ['x', null],
    ['Enter', null],
  ])('%s: %s', (key, action) => {
    expect(actionOf(key)).toBe(action);
  });
});
