import { expect, it } from 'vitest';
import { testName, testsNamed } from '../../../../tools/runner/child/names/test-names.js';

const tests = ['1. fibs > stops', '1. fibs > stops at 5', '2. `take` > stops'].map((name) => ({ name }));
const named = (wanted: string): string[] => testsNamed(tests, wanted).map(({ name }) => name);

it('a test is called by the titles that lead to it', () => {
  expect(testName(['1. fibs', 'stops'])).toBe('1. fibs > stops');
});

it.each([
  ['its whole name, though it is a part of another', '1. fibs > stops', ['1. fibs > stops']],
  ['its name as a verdict shows it', '2. Take › Stops', ['2. `take` > stops']],
  ['a part that no other has', 'at 5', ['1. fibs > stops at 5']],
  ['a part that several have', 'fibs', ['1. fibs > stops', '1. fibs > stops at 5']],
  ['what none has', 'goes on', []],
])('a test is found by %s', (_, wanted, found) => {
  expect(named(wanted)).toEqual(found);
});
