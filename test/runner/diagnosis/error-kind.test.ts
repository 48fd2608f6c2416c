import { describe, expect, it } from 'vitest';
import { errorKind, explain, missingPackage, todoOf } from '../../../tools/runner/diagnosis/error-kind.ts';

const assertion = (message: string) => ({ name: 'AssertionError', message });

describe('meaningOf', () => {
  it.each([
    [{ name: 'Error', message: 'TODO 1: fill an array' }, 'todo'],
    [{ ...assertion('why: expected …'), received: '"TODO 4: walk over values"' }, 'todo'],
    [assertion(`why: expected [Function] to throw error including 'x' but got 'TODO 2: do it'`), 'todo'],
    [{ name: 'Error', message: 'process.exit unexpectedly called with "0"' }, 'exit'],
    [{ name: 'Error', message: 'Test timed out in 900ms.\nIf this is a long' }, 'timeout'],
    [assertion('why: expected 1 to be 2'), 'assertion'],
    [{ name: 'TypeError', message: 'x is not iterable' }, 'error'],
    [{ message: 'a string' }, 'error'],
  ])('%o: %s', (error, meaning) => {
    expect(errorKind(error)).toBe(meaning);
  });
});

describe('todoOf', () => {
  it('gives the text of the TODO, whoever caught it', () => {
    expect(todoOf({ ...assertion('why'), received: '"TODO 4: walk over values"' })).toBe(
      'TODO 4: walk over values',
    );
    expect(
      todoOf(assertion(`a: expected [Function] to throw error including 'x' but got 'TODO 2: do it'`)),
    ).toBe('TODO 2: do it');
  });
});

describe('explain', () => {
  it.each([
    ['why: expected 1 to be 2 // Object.is equality', 'why'],
    ['first: expected, then: given: expected [ 1 ] to deeply equal [ 2 ]', 'first: expected, then: given'],
    ['a line\nand another: expected 1 to be 2', 'a line\nand another'],
    ['expected 1 to be 2 // Object.is equality', 'expected 1 to be 2'],
  ])('of an assertion: %s', (message, explanation) => {
    expect(explain(assertion(message))).toBe(explanation);
  });

  it('of anything else is its message, with its name where that says something', () => {
    expect(explain({ name: 'TypeError', message: 'no' })).toBe('TypeError: no');
    expect(explain({ name: 'Error', message: 'no' })).toBe('no');
    expect(explain({ message: '42' })).toBe('42');
  });

  it.each([
    [{ name: 'Error', message: '' }],
    [{ name: 'RangeError', message: ' \n' }],
    [{ name: 'Explanation', message: '' }],
    [{ message: '' }],
    [assertion('')],
  ])('is never empty: of %j', (error) => {
    expect(explain(error)).toMatch(/\w/);
  });
});

it('missingPackage names the package', () => {
  expect(missingPackage({ message: `Cannot find package 'x-y' imported from /a/b.ts` })).toBe('x-y');
  expect(missingPackage({ message: 'Cannot find it' })).toBeNull();
});
