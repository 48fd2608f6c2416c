import { describe, expect, it } from 'vitest';
import { makeReadable } from '../../../tools/runner/child/values.js';

class Handle {
  #calls = 1;
  get calls() {
    return this.#calls;
  }
}

class Named {
  #name = 'tea';
  toString() {
    return `<Named ${this.#name}>`;
  }
}

class Open {
  name = 'tea';
}

class Thrower {
  toString() {
    throw new Error('no');
  }
}

function* fib() {
  yield 1;
}

/** What a test that expected this and got nothing says, as vitest makes text of it. */
function shown(value: unknown): unknown {
  const error = Object.assign(new Error('no'), {
    name: 'AssertionError',
    actual: undefined,
    expected: value,
  });
  makeReadable(error);
  return error.expected;
}

/** What vitest prints for what stands for an opaque value. */
const textOf = (value: unknown): unknown =>
  (value as { toAsymmetricMatcher?: () => string }).toAsymmetricMatcher?.() ?? value;

describe('a value that shows nothing of itself is named', () => {
  it.each([
    ['a generator', fib(), 'a generator of fib'],
    ['an object with private fields', new Handle(), 'a Handle'],
    ['one that says what it is', new Named(), '<Named tea>'],
    ['a promise', Promise.resolve(1), 'a promise'],
    ['an iterator of JavaScript', [].values(), 'an Array Iterator'],
  ])('%s', (_, value, text) => {
    expect(textOf(shown(value))).toBe(text);
  });

  it('inside lists and records, wherever it is met', () => {
    const list = shown([new Handle(), { a: { b: fib() } }]) as [unknown, { a: { b: unknown } }];
    expect([textOf(list[0]), textOf(list[1].a.b)]).toEqual(['a Handle', 'a generator of fib']);
  });
});

describe('everything else stays as it is', () => {
  it.each([
    ['a number', 1],
    ['a text', 'one'],
    ['nothing', undefined],
    ['null', null],
    ['a function', fib],
    ['an error', new Error('no')],
    ['a date', new Date(0)],
    ['a map', new Map([[1, 2]])],
    ['an object with fields', new Open()],
    ['a matcher', expect.any(String)],
  ])('%s', (_, value) => {
    expect(shown(value)).toBe(value);
  });

  it('a list, with its holes', () => {
    const list: unknown[] = [1];
    list[2] = [2];
    expect(shown(list)).toEqual(list);
    expect(Object.keys(shown(list) as object)).toEqual(['0', '2']);
  });

  it('a record, its symbols and its getters, which are not called', () => {
    const key = Symbol('key');
    const record = {
      a: 1,
      [key]: { b: 2 },
      get c(): number {
        throw new Error('called');
      },
    };
    const copy = shown(record) as typeof record;
    expect([copy.a, copy[key]]).toEqual([1, { b: 2 }]);
    expect(Object.getOwnPropertyDescriptor(copy, 'c')?.get).toBeTypeOf('function');
  });

  it('a circle', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    const copy = shown(circle) as typeof circle;
    expect(copy.self).toBe(copy);
  });

  it('what throws when it is asked', () => {
    const thrower = new Thrower();
    expect(shown(thrower)).toBe(thrower);
  });

  it('an error that is none of `expect`', () => {
    const error = Object.assign(new Error('no'), { actual: new Handle() });
    const { actual } = error;
    makeReadable(error);
    expect(error.actual).toBe(actual);
    for (const thrown of [undefined, null, 'text', {}]) expect(() => makeReadable(thrown)).not.toThrow();
  });
});
