import { describe, expect, it } from 'vitest';
import { shorten, shortenLine } from '../../../../tools/trace/recorder/values/shorten.js';

class Range {
  start = 1;
  stop = 5;
}

function* fib(): Generator<number, void, unknown> {
  yield 1;
}

const trap = (): never => {
  throw new Error('somebody asked');
};

/** Everything here throws when it is asked. */
const hostile = {
  get value() {
    return trap();
  },
  get [Symbol.toStringTag]() {
    return trap();
  },
  toString: trap,
  toJSON: trap,
  [Symbol.toPrimitive]: trap,
};

const proxy = new Proxy(
  {},
  { get: trap, ownKeys: trap, getPrototypeOf: trap, getOwnPropertyDescriptor: trap },
);

class Future {
  state = 'pending';
  get value() {
    return trap();
  }
  toString() {
    return trap();
  }
}

class Task extends Future {}

class Named extends Error {
  override get message(): string {
    return trap();
  }
}

describe('a value in a few characters', () => {
  it.each<[value: unknown, shown: string]>([
    [undefined, 'undefined'],
    [null, 'null'],
    [true, 'true'],
    [1.5, '1.5'],
    [-0, '-0'],
    [10n, '10n'],
    ['six', "'six'"],
    ["it's", "'it\\'s'"],
    ['a\nb\u0007', "'a\\nb\\u0007'"],
    ['x'.repeat(100), `'${'x'.repeat(31)}…'`],
    [Symbol('s'), 'Symbol(s)'],
    [fib, 'function fib'],
    [() => 1, 'function (anonymous)'],
    [[], '[]'],
    [[1, 'two', [3]], "[1, 'two', [3]]"],
    [[1, 2, 3, 4, 5, 6, 7], '[1, 2, 3, 4, 5, … 2 more]'],
    [[[[1]]], '[[[…]]]'],
    [{}, '{}'],
    [{ value: 1, done: false }, '{ value: 1, done: false }'],
    [{ a: { b: { c: 1 } } }, '{ a: { b: {…} } }'],
    [Object.create(null), '{}'],
    [new Range(), 'Range { start: 1, stop: 5 }'],
    [new Map([[1, 2]]), 'Map(1)'],
    [new Set([1, 2]), 'Set(2)'],
    [new Date(0), '1970-01-01T00:00:00.000Z'],
    [new Date(Number.NaN), 'Invalid Date'],
    [/a+/g, '/a+/g'],
    [new RangeError('full'), 'RangeError: full'],
    [new Error(), 'Error'],
    [fib(), 'generator'],
    [Promise.resolve(1), 'Promise {}'],
  ])('%s', (value, shown) => {
    expect(shorten(value)).toBe(shown);
  });

  it('calls a generator by its name, when somebody knows it', () => {
    const frame = fib();
    expect(shorten([frame], (generator) => (generator === frame ? 'fib' : undefined))).toBe(
      '[generator fib]',
    );
  });

  it('calls a future by its name, with its class to tell what it is', () => {
    const asked: unknown[] = [];
    const shown = shorten([new Future(), new Task()], (_, kind) => {
      asked.push(kind);
      return kind === 'Future' ? 'Future #1' : undefined;
    });
    expect(shorten(new Task())).toBe('Task');
    expect([shown, asked]).toEqual(['[Future #1, Task]', ['Future', 'Task']]);
  });

  it('asks for nothing that could run', () => {
    expect(shorten(hostile)).toContain('value: (getter)');
    expect(shorten(proxy)).toBe('Proxy {…}');
    expect(shorten([proxy, hostile])).toMatch(/^\[Proxy \{…\}, /);
    expect(shorten(Object.create(proxy))).toBe('{}');
    expect(shorten(new Named('x'))).toBe('Error: x');
  });

  it('is never long', () => {
    const deep = Array.from({ length: 9 }, () => ({ name: 'x'.repeat(50), list: [1, 2, 3] }));
    expect(shorten(deep).length).toBeLessThanOrEqual(60);
    expect(shortenLine('y'.repeat(500)).length).toBe(120);
  });
});
